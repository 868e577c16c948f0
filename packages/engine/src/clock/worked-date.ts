import { freeze } from '../freeze.ts'
import type { ClockRule, ClockState, ClockStretch } from './clock.ts'
import type { KnownDays } from './clock-event.ts'
import { reckon } from './reckon.ts'
import type { WorkingDays } from './working-days.ts'

/** What comes out of a worked date; a day that is not named does not come out. */
export type DatesGiven = {
  readonly state: ClockState
  readonly from?: string
  readonly to?: string
  readonly actBy?: string
  readonly argueFor?: { readonly from?: string; readonly to?: string }
  /** How many readings the text has, where it has several. */
  readonly readings?: number
}

/** A worked date: what is known of the days, and what comes out. */
export type WorkedDate<Event extends string = string> = {
  readonly days: KnownDays<Event>
  /** When offices are open there; left out where none are counted. */
  readonly workingDays?: WorkingDays
  readonly gives: DatesGiven
}

/** Worked dates of one rule of time: shown in the book, run by the tests. */
export type WorkedDates<Event extends string = string> = {
  readonly rule: ClockRule<Event>
  /** Cases by name; the name is a short sentence. */
  readonly cases: Readonly<Record<string, WorkedDate<Event>>>
}

/**
 * Worked dates of one rule of time, as data.
 *
 * @param rule - a rule made with `clock`
 * @param cases - cases by name: the days that are known and what comes out, exactly
 * @returns frozen worked dates
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { checkClock } from '@cairn/engine/check'
 * import { clock, period, workedDates } from '@cairn/engine/clock'
 *
 * const act = source({
 *   id: 'example-act', title: 'Example act', publisher: 'Nobody', year: 2026,
 *   kind: 'law', licence: 'invented', read: 'none yet',
 * })
 * const recovery = clock({
 *   id: 'example-act/recovery', nature: 'right', says: 'Recovery lasts 30 days.',
 *   events: { start: 'First day.' }, starts: 'start',
 *   ends: period({ kind: 'exact', length: 30, unit: 'day', counting: 'inclusive' }),
 *   cites: [act.at('s. 1')], status: 'house',
 * })
 * const dates = workedDates(recovery, {
 *   'from the first of March': {
 *     days: { start: '2026-03-01' },
 *     gives: { state: 'ends', from: '2026-03-30', to: '2026-03-30', actBy: '2026-03-30' },
 *   },
 * })
 * checkClock(recovery, dates) // => []
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function workedDates<Event extends string>(
  rule: ClockRule<Event>,
  cases: Readonly<Record<string, WorkedDate<NoInfer<Event>>>>,
): WorkedDates<Event> {
  return freeze({ rule, cases })
}

/**
 * What a rule of time gives for a worked date, no more than a worked date says.
 *
 * @param rule - a rule made with `clock`
 * @param one - a worked date; what it says comes out is not looked at
 * @returns state, first and last day on which it can end, the day to act by, what to argue for
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { clock, datesOf, until } from '@cairn/engine/clock'
 *
 * const act = source({
 *   id: 'example-act', title: 'Example act', publisher: 'Nobody', year: 2026,
 *   kind: 'law', licence: 'invented', read: 'none yet',
 * })
 * const support = clock({
 *   id: 'example-act/support', nature: 'right', says: 'Support lasts until the decision.',
 *   events: { start: 'First day.', decision: 'Decision.' }, starts: 'start', ends: until('decision'),
 *   cites: [act.at('s. 1')], status: 'house',
 * })
 * const days = { start: '2026-03-01', decision: 'not-yet' }
 * datesOf(support, { days, gives: { state: 'continues' } }) // => { state: 'continues' }
 * ```
 */
export function datesOf<Event extends string>(rule: ClockRule<Event>, one: WorkedDate<Event>): DatesGiven {
  const { state, from, to, actBy, argueFor, readings } = reckon(
    rule,
    one.days,
    one.workingDays ? { workingDays: one.workingDays } : {},
  )
  const days = stretch({ ...(from && { from }), ...(to && { to }) })
  return {
    state,
    ...days,
    ...(actBy && { actBy }),
    ...(argueFor && { argueFor: stretch(argueFor) }),
    ...(readings.length > 1 && { readings: readings.length }),
  }
}

const stretch = ({ from, to }: ClockStretch) => ({ ...(from && { from }), ...(to && { to }) })

/** Whether two results of a worked date are the same. */
export function sameDates(a: DatesGiven, b: DatesGiven): boolean {
  return (
    a.state === b.state &&
    a.from === b.from &&
    a.to === b.to &&
    a.actBy === b.actBy &&
    a.argueFor?.from === b.argueFor?.from &&
    a.argueFor?.to === b.argueFor?.to &&
    a.readings === b.readings
  )
}
