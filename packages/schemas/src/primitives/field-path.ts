import * as z from 'zod'
import { message } from '../problem.ts'

/**
 * A field of a record, for consents and referrals: the word of the record and the names on the way, without positions
 * (`person/languages`, `needs/needs/need`, `answers`). It covers everything below it.
 *
 * @example
 * ```ts
 * import { FieldPath } from '@cairn/schemas'
 *
 * FieldPath.safeParse('person/languages').success // => true
 * FieldPath.safeParse('everything!').success // => false
 * ```
 */
export const FieldPath = z.stringFormat('field-path', /^[a-z][a-z-]*(\/[a-zA-Z][a-zA-Z0-9]*){0,8}$/, {
  error: message('SCH-224'),
})

/** A field of a record. */
export type FieldPath = z.infer<typeof FieldPath>
