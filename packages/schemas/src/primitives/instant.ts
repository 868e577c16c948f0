import * as z from 'zod'
import { message } from '../problem.ts'

/**
 * A moment in time with its offset from UTC, as in `2026-03-01T09:30:00+02:00`.
 *
 * @example
 * ```ts
 * import { Instant } from '@cairn/schemas'
 *
 * Instant.safeParse('2026-03-01T09:30:00+02:00').success // => true
 * Instant.safeParse('2026-03-01T09:30:00').success // => false
 * ```
 */
export const Instant = z.iso.datetime({ offset: true, error: message('SCH-207') })

/** An instant as text, with offset. */
export type Instant = z.infer<typeof Instant>
