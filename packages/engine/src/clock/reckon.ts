import { weakest } from '../citation.ts'
import { freeze } from '../freeze.ts'
import type { Clock, ClockKind, ClockProblem, ClockRule, ClockState, ClockStretch } from './clock.ts'
import { type Bounds, earlier, isDay, later, type Upper } from './clock-bounds.ts'
import type { KnownDays } from './clock-event.ts'
import { type PlainDate, readDate } from './plain-date.ts'
import { noteOffices, type Timeline, timelines } from './timeline.ts'
import { isWorkingDays, lastWorkingDay, type WorkingDays } from './working-days.ts'

/** What a clock may be told besides the days of events. */
export type ReckonOptions = {
  /** When offices are open. Without it the last working day is not known, and working days are not counted. */
  readonly workingDays?: WorkingDays
  /** The day asked about, `YYYY-MM-DD`; the library never looks at a clock of its own. */
  readonly asOf?: string
}

/**
 * Works out when something starts and ends for one person. Never throws on data and never guesses: a start that is not
 * known gives no date but says which day to find out. Results are on the earliest reading; `argueFor` has the latest.
 *
 * @param rule - a rule made with `clock`
 * @param days - what is known of the days of its events
 * @param options - `workingDays` of the place, and the day asked about
 * @returns a frozen clock, plain JSON
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { clock, period, reckon, workingDays } from '@cairn/engine/clock'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const cites = [guide.at('p. 4')] as const
 * const review = clock({
 *   id: 'example-guide/review', nature: 'deadline', says: 'A review can be asked for within 28 days.',
 *   events: { decision: 'The day on the decision letter.' }, starts: 'decision',
 *   ends: period({ kind: 'exact', length: 28, unit: 'day', counting: 'unread' }), cites, status: 'house',
 * })
 * const offices = workingDays({
 *   id: 'example-land', weekend: ['saturday', 'sunday'], years: [2026], holidays: [], cites, status: 'house',
 * })
 * const known = reckon(review, { decision: '2026-02-01' }, { workingDays: offices })
 * known.to // => '2026-02-28'
 * known.actBy // => '2026-02-27'
 * known.argueFor // => { from: '2026-03-01', to: '2026-03-01' }
 *
 * const unknown = reckon(review, { decision: 'unsure' })
 * unknown.kind // => 'none'
 * unknown.find // => [{ event: 'decision', says: 'The day on the decision letter.' }]
 * ```
 */
export function reckon<Event extends string>(
  rule: ClockRule<Event>,
  days: KnownDays<NoInfer<Event>>,
  options: ReckonOptions = {},
): Clock<Event> {
  const problems: ClockProblem<Event>[] = []
  const offices = officesIn(options, problems)
  const line = timelines(rule, days, offices, problems)
  const earliest = earlier(line.readings)
  const latest = later(line.readings)
  const start = line.day(rule.starts)
  if (start.from && isDay(earliest.upper) && earliest.upper < start.from)
    problems.push({ code: 'ends-before-it-starts', at: 'days', event: rule.starts })

  const binds = rule.nature === 'right' || rule.nature === 'deadline'
  const [shown, argued] = [stretch(earliest), stretch(latest)]
  const actBy = actByOf(rule, earliest, start.from, offices, problems)
  const asOf = asOfIn(options, problems)
  return freeze({
    rule: rule.id,
    says: rule.says,
    nature: rule.nature,
    starts: { event: rule.starts, ...start },
    state: stateOf(earliest),
    kind: kindOf(shown),
    ...shown,
    ...(binds && (shown.from !== argued.from || shown.to !== argued.to) && { argueFor: argued }),
    readings: line.readings.map((one) => ({ reads: one.reads, ...stretch(one) })),
    ...(actBy && { actBy }),
    ...(binds && { late: 'ask-anyway' as const }),
    ...(asOf && { over: overOn(asOf, earliest, latest) }),
    ...wanted(rule, line),
    problems,
    cites: line.cites,
    status: weakest(line.statuses),
    ...(asOf && { asOf }),
  })
}

function stretch({ lower, upper }: Bounds): ClockStretch {
  return { ...(isDay(lower) && { from: lower }), ...(isDay(upper) && { to: upper }) }
}

function kindOf({ from, to }: ClockStretch): ClockKind {
  if (from === undefined) return to === undefined ? 'none' : 'not-after'
  return to === undefined ? 'not-before' : from === to ? 'exact' : 'between'
}

const states: Readonly<Record<Exclude<Upper, PlainDate | 'unset'>, ClockState>> = {
  'not-begun': 'not-begun',
  continues: 'continues',
  unknown: 'find-out',
}

function stateOf({ lower, upper }: Bounds): ClockState {
  if (isDay(upper)) return 'ends'
  // A floor whose first day is not known is still a floor: the day has to be found out.
  if (upper === 'unset') return isDay(lower) ? 'floor' : lower === 'unknown' ? 'find-out' : 'no-period'
  return states[upper]
}

/** The last working day on which acting is safe. A floor of a right is no end, a ceiling no safe day; a target binds nobody. */
function actByOf<Event extends string>(
  { nature }: ClockRule<Event>,
  { safe: last, upper }: Bounds,
  from: PlainDate | undefined,
  offices: WorkingDays | undefined,
  problems: ClockProblem<Event>[],
): PlainDate | undefined {
  if (nature === 'target' || !isDay(last) || (nature === 'right' && !isDay(upper))) return undefined
  if (!offices) {
    noteOffices('working-days-not-given', problems)
    return last
  }
  const { day, warnings } = lastWorkingDay(last, offices)
  for (const code of warnings) noteOffices(code, problems)
  // With offices shut from the first day to the last, the last day itself must not be lost.
  const none = from !== undefined && day < from && from <= last
  if (none) noteOffices('no-working-day-left', problems)
  return none ? last : day
}

function overOn(asOf: PlainDate, earliest: Bounds, latest: Bounds): 'no' | 'perhaps' | 'yes' {
  const { lower, upper } = earliest
  if (isDay(latest.upper) && asOf > latest.upper) return 'yes'
  if (isDay(lower) && asOf <= lower) return 'no'
  if (upper === 'continues' || upper === 'not-begun') return 'no'
  return lower === 'not-yet' && isDay(upper) && asOf <= upper ? 'no' : 'perhaps'
}

function wanted<Event extends string>(
  rule: ClockRule<Event>,
  line: Timeline<Event>,
): Pick<Clock<Event>, 'find' | 'declined' | 'awaits'> {
  const those = (...states: string[]) =>
    line.events
      .filter((event) => states.includes(line.day(event).state))
      .map((event) => ({ event, says: rule.events[event] }))
  return { find: those('not-asked', 'unsure'), declined: those('declined'), awaits: those('not-yet') }
}

function officesIn<Event extends string>(
  { workingDays }: ReckonOptions,
  problems: ClockProblem<Event>[],
): WorkingDays | undefined {
  if (workingDays === undefined || isWorkingDays(workingDays)) return workingDays
  problems.push({ code: 'working-days-not-readable', at: 'working-days' })
  return undefined
}

function asOfIn<Event extends string>({ asOf }: ReckonOptions, problems: ClockProblem<Event>[]): PlainDate | undefined {
  const read = asOf === undefined ? undefined : readDate(asOf)
  if (read && !read.ok) problems.push({ code: read.code, at: 'as-of' })
  return read?.ok ? read.value : undefined
}
