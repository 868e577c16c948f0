import { RulebookError } from '@cairn/engine'
import { type DatesGiven, type KnownDay, type WorkedDate, type WorkedDates, workedDates } from '@cairn/engine/clock'
import { inventedOffices as workingDays } from '../../invented-offices.ts'
import type { Lasting } from './lengths.dates.ts'
import type { RightRow } from './row.ts'

/** Worked dates of one rule of time, by the name of each. */
export type Cases = Readonly<Record<string, WorkedDate>>

/** Makes worked dates for the rules of time of some rows, each found by its id. */
// @__NO_SIDE_EFFECTS__
export function datesIn(rows: readonly RightRow[]): (id: string, cases: Cases) => WorkedDates {
  return (id, cases) => {
    const found = rows.flatMap(({ clocks }) => clocks).find(({ rule }) => rule.id === id)
    if (!found) throw new RulebookError('unknown-clock', id, 'No row has a rule of time with this id.')
    return workedDates(found.rule, cases)
  }
}

/** One worked date, where the invented offices are. */
// @__NO_SIDE_EFFECTS__
export function worked(days: Readonly<Record<string, KnownDay>>, gives: DatesGiven): WorkedDate {
  return { days, workingDays, gives }
}

/** What comes out where one day is the last. */
// @__NO_SIDE_EFFECTS__
export function ends(to: string, actBy: string): DatesGiven {
  return { state: 'ends', from: to, to, actBy }
}

/** A period of exactly that length, on both ways of counting. */
// @__NO_SIDE_EFFECTS__
export function exactly(event: string, lasting: Lasting): Cases {
  return { ...notAsked, ...cases(event, lasting, ([, last, actBy, orElse]) => both(ends(last, actBy), orElse, orElse)) }
}

/** A period of at most that length, on both ways of counting: it has no day to act by, since less may have been set. */
// @__NO_SIDE_EFFECTS__
export function atMost(event: string, lasting: Lasting): Cases {
  return {
    ...notAsked,
    ...cases(event, lasting, ([, to, , orElse]) => both({ state: 'ends', to }, undefined, orElse)),
  }
}

/** A period of at least that length, on both ways of counting: it has no end, and no day to act by. */
// @__NO_SIDE_EFFECTS__
export function atLeast(event: string, lasting: Lasting): Cases {
  return cases(event, lasting, ([, from, , orElse]) => both({ state: 'floor', from }, orElse))
}

const notAsked: Cases = { 'the day was not asked: find out': worked({}, { state: 'find-out' }) }

// @__NO_SIDE_EFFECTS__
function cases(event: string, lasting: Lasting, gives: (one: Lasting[string]) => DatesGiven): Cases {
  const dated = Object.entries(lasting).map(([name, one]) => [name, worked({ [event]: one[0] }, gives(one))] as const)
  return {
    ...Object.fromEntries(dated),
    'it is still to begin': worked({ [event]: 'not-yet' }, { state: 'not-begun' }),
  }
}

/** What comes out where the text was not read on whether the first day counts. */
// @__NO_SIDE_EFFECTS__
function both(first: DatesGiven, from: string | undefined, to?: string): DatesGiven {
  return { ...first, argueFor: { ...(from && { from }), ...(to && { to }) }, readings: 2 }
}

/** A period without a length: whatever is known, no date. */
// @__NO_SIDE_EFFECTS__
export function noDate(event: string): Cases {
  return {
    'the day is known, the length is not: no date': worked({ [event]: '2026-03-01' }, { state: 'no-period' }),
    'nothing was asked: no date': worked({}, { state: 'no-period' }),
  }
}
