import type { HtcdsField } from './fields.ts'

/**
 * What a file of HTCDS holds and our records have no place for, field by field: names, addresses, telephone numbers, free
 * text, others who took part. Every value in here is top-sensitive. Keep it where the key store is, never with the
 * records; never print or log it. Codes are the standard's; everything else is the text of the cell.
 */
export type Beside = Readonly<Partial<Record<HtcdsField, readonly string[]>>>
