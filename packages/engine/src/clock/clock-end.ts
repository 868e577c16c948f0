import type { Citations, Status } from '../citation.ts'
import { freeze } from '../freeze.ts'
import type { Period } from './period.ts'
import type { PlainDate } from './plain-date.ts'

/** One of several readings of a text: sources differ, or nobody has settled which holds. */
export type ReadingOf<Event extends string = string> = {
  /** Kebab-case word for this reading; results quote it. */
  readonly id: string
  /** When the period ends on this reading. */
  readonly end: ClockEnd<Event>
}

/** One version of a rule of time, and from when to when it governs. Both days belong to it; a missing end is open. */
export type Version<Event extends string = string> = {
  /** First day on which this version governs. */
  readonly from?: PlainDate
  /** Last day on which this version governs. */
  readonly to?: PlainDate
  /** When the period ends under this version. */
  readonly end: ClockEnd<Event>
}

/**
 * When something ends, as plain data: after a period, with an event, the later or the earlier of several, one of several
 * readings of a text, or by the version that the date of an event selects.
 */
export type ClockEnd<Event extends string = string> =
  | Period<Event>
  | { readonly op: 'until'; readonly event: Event; readonly cites?: Citations; readonly status?: Status }
  | { readonly op: 'laterOf' | 'earlierOf'; readonly of: readonly ClockEnd<Event>[] }
  | { readonly op: 'readings'; readonly of: readonly ReadingOf<Event>[] }
  | { readonly op: 'dated'; readonly by: Event; readonly versions: readonly Version<Event>[] }

/**
 * Ends on the day of an event. While the event has not happened, it continues.
 *
 * @param event - id of the event
 * @param basis - what this rests on, where that is more than the rule cites
 * @returns an end, as plain data
 *
 * @example
 * ```ts
 * import { until } from '@cairn/engine/clock'
 *
 * until('final-decision') // => { op: 'until', event: 'final-decision' }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function until<const Event extends string>(
  event: Event,
  basis?: { readonly cites: Citations; readonly status: Status },
): ClockEnd<Event> {
  return freeze({ op: 'until', event, ...basis })
}

/**
 * Ends when the last of several has ended.
 *
 * @param of - two ends or more
 * @returns an end, as plain data
 *
 * @example
 * ```ts
 * import { laterOf, period, until } from '@cairn/engine/clock'
 *
 * const thirtyDays = period({ kind: 'exact', length: 30, unit: 'day', counting: 'inclusive' })
 * laterOf(until('final-decision'), thirtyDays).op // => 'laterOf'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function laterOf<const Event extends string>(...of: readonly ClockEnd<Event>[]): ClockEnd<Event> {
  return freeze({ op: 'laterOf', of })
}

/**
 * Ends when the first of several has ended.
 *
 * @param of - two ends or more
 * @returns an end, as plain data
 *
 * @example
 * ```ts
 * import { earlierOf, period, until } from '@cairn/engine/clock'
 *
 * const ninetyDays = period({ kind: 'exact', length: 90, unit: 'day', counting: 'unread' })
 * earlierOf(until('final-decision'), ninetyDays).op // => 'earlierOf'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function earlierOf<const Event extends string>(...of: readonly ClockEnd<Event>[]): ClockEnd<Event> {
  return freeze({ op: 'earlierOf', of })
}

/**
 * One of several readings of a text. A result shows all, acts by the earliest and argues for the latest.
 *
 * @param of - the readings, by a kebab-case word each
 * @returns an end, as plain data
 *
 * @example
 * ```ts
 * import { period, readings } from '@cairn/engine/clock'
 *
 * const end = readings({
 *   'thirty-days': period({ kind: 'exact', length: 30, unit: 'day', counting: 'exclusive' }),
 *   'one-month': period({ kind: 'exact', length: 1, unit: 'month', clamp: 'last-day', counting: 'exclusive' }),
 * })
 * end.op // => 'readings'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function readings<const Event extends string>(of: Readonly<Record<string, ClockEnd<Event>>>): ClockEnd<Event> {
  return freeze({ op: 'readings', of: Object.entries(of).map(([id, end]) => ({ id, end })) })
}

/**
 * The version of a rule that the date of an event selects: laws change, and the date that governs need not be the date
 * from which days are counted. Where that date is not known, every version counts as possible.
 *
 * @param by - id of the event whose date governs
 * @param versions - from when to when each governs; stretches do not overlap
 * @returns an end, as plain data
 *
 * @example
 * ```ts
 * import { dated, period } from '@cairn/engine/clock'
 *
 * const end = dated('application', [
 *   { to: '2023-01-29', end: period({ kind: 'floor', length: 45, unit: 'day', counting: 'inclusive' }) },
 *   { from: '2023-01-30', end: period({ kind: 'floor', length: 30, unit: 'day', counting: 'inclusive' }) },
 * ])
 * end.op // => 'dated'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function dated<const Event extends string>(by: Event, versions: readonly Version<Event>[]): ClockEnd<Event> {
  return freeze({ op: 'dated', by, versions })
}
