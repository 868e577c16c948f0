import { type RecordName, records } from '@cairn/schemas'

/** The words of schema lines. */
export const recordNames: readonly RecordName[] = Object.keys(records) as RecordName[]
