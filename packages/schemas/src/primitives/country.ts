import * as z from 'zod'
import { message } from '../problem.ts'

/**
 * A country or territory: two capital letters of ISO 3166-1. The form is checked, not today's list, so that records that
 * name a territory by a user-assigned code (`XK`) or a former one pass. `NA` is Namibia and stays text.
 *
 * @example
 * ```ts
 * import { Country } from '@cairn/schemas'
 *
 * Country.safeParse('NA').success // => true
 * Country.safeParse('Portugal').success // => false
 * ```
 */
export const Country = z.stringFormat('country', /^[A-Z]{2}$/, { error: message('SCH-221') })

/** A country code. */
export type Country = z.infer<typeof Country>
