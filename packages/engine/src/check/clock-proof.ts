import type { ClockRule } from '../clock/clock.ts'
import { type DatesGiven, datesOf, sameDates, type WorkedDates } from '../clock/worked-date.ts'
import { clockSlips } from './clock-slips.ts'
import { type Finding, finding } from './finding.ts'
import type { Proof } from './proof.ts'

/**
 * What the worked dates of a rule of time would notice: a length one more or one less, another unit, the first day
 * counted or not, a floor for an end, another event, the later for the earlier, a part left out.
 *
 * @param rule - a rule made with `clock`
 * @param dates - its worked dates
 * @returns counts, and a finding for each slip that no worked date notices
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { clockProof } from '@cairn/engine/check'
 * import { clock, until, workedDates } from '@cairn/engine/clock'
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
 * clockProof(support, workedDates(support, {})).survivors.length // => 2
 * ```
 */
export function clockProof<Event extends string>(rule: ClockRule<Event>, dates: WorkedDates<Event>): Proof {
  const cases = Object.values(dates.cases) as WorkedDates['cases'][string][]
  const plain = rule as unknown as ClockRule
  const before = cases.map((one) => datesOf(plain, one))
  const slips = clockSlips(plain)
  const survivors = slips.flatMap((slip): readonly Finding[] => {
    const noticed = cases.some((one, i) => !sameDates(before[i] as DatesGiven, datesOf(slip.rule, one)))
    if (noticed) return []
    return [finding('clause-without-example', rule.id, `${slip.says}, no worked date would notice.`)]
  })
  return {
    examples: cases.length,
    slips: slips.length,
    caught: slips.length - survivors.length,
    same: 0,
    survivors,
  }
}

/**
 * Proves a rule of time: its worked dates come out as they say, and no slip in it would go unnoticed.
 *
 * @param rule - a rule made with `clock`
 * @param dates - its worked dates
 * @returns findings; empty where nothing was found. No finding holds a date of a case
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { checkClock } from '@cairn/engine/check'
 * import { clock, until, workedDates } from '@cairn/engine/clock'
 *
 * const act = source({
 *   id: 'example-act', title: 'Example act', publisher: 'Nobody', year: 2026,
 *   kind: 'law', licence: 'invented', read: 'none yet',
 * })
 * const support = clock({
 *   id: 'example-act/support', nature: 'right', says: 'Support lasts until the decision.',
 *   events: { decision: 'Decision.' }, starts: 'decision', ends: until('decision'),
 *   cites: [act.at('s. 1')], status: 'house',
 * })
 * checkClock(support, workedDates(support, {})).map(({ code }) => code) // => ['example-missing']
 * ```
 */
export function checkClock<Event extends string>(
  rule: ClockRule<Event>,
  dates: WorkedDates<Event>,
): readonly Finding[] {
  const entries = Object.entries(dates.cases) as [string, WorkedDates<Event>['cases'][string]][]
  const missing = entries.length === 0 ? [finding('example-missing', rule.id, 'No worked date belongs to it.')] : []
  const differing = entries.flatMap(([name, one]): readonly Finding[] =>
    sameDates(datesOf(rule, one), one.gives)
      ? []
      : [finding('example-differs', `${rule.id}: ${name}`, 'The rule gives other dates, or another state.')],
  )
  return [...missing, ...differing, ...(missing.length > 0 ? [] : clockProof(rule, dates).survivors)]
}
