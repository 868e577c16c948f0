import * as z from 'zod'
import { message } from '../problem.ts'

/**
 * A day of the calendar, `YYYY-MM-DD`, without a time and without a zone.
 *
 * @example
 * ```ts
 * import { PlainDate } from '@cairn/schemas'
 *
 * PlainDate.safeParse('2024-02-29').success // => true
 * PlainDate.safeParse('2023-02-29').success // => false
 * ```
 */
export const PlainDate = z.iso.date({ error: message('SCH-206') })

/** A day as `YYYY-MM-DD`. */
export type PlainDate = z.infer<typeof PlainDate>
