import * as z from 'zod'
import { message } from '../problem.ts'
import { Instant } from './instant.ts'
import { PlainDate } from './plain-date.ts'

/**
 * A day or an instant: whichever is known. A day is never filled up with an invented time.
 *
 * @example
 * ```ts
 * import { Moment } from '@cairn/schemas'
 *
 * Moment.safeParse('2026-03-01').success // => true
 * Moment.safeParse('2026-03-01T09:30:00Z').success // => true
 * ```
 */
export const Moment = z.union([PlainDate, Instant], { error: message('SCH-219') })

/** A day or an instant. */
export type Moment = z.infer<typeof Moment>
