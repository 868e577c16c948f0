import * as z from 'zod'
import { message } from '../problem.ts'
import { Pseudonym } from './pseudonym.ts'

/**
 * The random name of one record (a consent, a referral, an event), in the form of a {@link Pseudonym}. Never counted up:
 * a count tells how many there are.
 *
 * @example
 * ```ts
 * import { RecordId } from '@cairn/schemas'
 *
 * RecordId.safeParse('7dk2-wq4m-h8xz').success // => true
 * RecordId.safeParse('17').success // => false
 * ```
 */
export const RecordId = z.stringFormat('record-id', (Pseudonym._zod.def as { pattern?: RegExp }).pattern ?? /^$/, {
  error: message('SCH-209'),
})

/** The random name of a record. */
export type RecordId = z.infer<typeof RecordId>
