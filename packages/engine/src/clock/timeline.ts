import type { Citation, Status } from '../citation.ts'
import type { ClockProblem, ClockProblemCode, ClockRule } from './clock.ts'
import { type Bounds, earlier, either, isDay, later } from './clock-bounds.ts'
import type { ClockEnd, Version } from './clock-end.ts'
import { type EventDay, type KnownDays, readDay } from './clock-event.ts'
import { type Count, countsOf, lastDayOf, type Period, spansOf } from './period.ts'
import { addDays, type PlainDate } from './plain-date.ts'
import type { WorkingDays } from './working-days.ts'

/** One reading of a rule of time: the words for what was chosen, and between which days it ends. */
type BoundReading = Bounds & { readonly reads: readonly string[] }

/** A rule of time laid over what is known. */
export type Timeline<Event extends string = string> = {
  /** Every reading with different days, earliest first; at least one. */
  readonly readings: readonly BoundReading[]
  /** The events that were looked at, the start first. */
  readonly events: readonly Event[]
  /** What is known of an event. */
  readonly day: (event: Event) => EventDay
  /** What the rule and the lengths it used rest on. */
  readonly cites: readonly Citation[]
  readonly statuses: readonly Status[]
}

/** Lays a rule of time over what is known; what cannot be read is added to the problems. */
export function timelines<Event extends string>(
  rule: ClockRule<Event>,
  days: KnownDays<Event>,
  offices: WorkingDays | undefined,
  problems: ClockProblem<Event>[],
): Timeline<Event> {
  const read = new Map<Event, EventDay>()
  const cites = new Map<string, Citation>()
  const statuses: Status[] = []
  const basis = (of: { cites?: readonly Citation[]; status?: Status }): void => {
    for (const one of of.cites ?? []) cites.set(`${one.source} ${one.pin}`, one)
    if (of.status) statuses.push(of.status)
  }
  const record = typeof days === 'object' && days !== null && !Array.isArray(days)
  if (!record) problems.push({ code: 'not-a-record', at: 'days' })
  const day = (event: Event): EventDay => {
    const known = read.get(event)
    if (known) return known
    const { day, problem } = readDay(record && Object.hasOwn(days, event) ? days[event] : undefined)
    if (problem) problems.push({ code: problem, at: 'days', event })
    read.set(event, day)
    return day
  }

  const readingsOf = (end: ClockEnd<Event>): BoundReading[] => {
    switch (end.op) {
      case 'period':
        basis(end)
        return readingsOfPeriod(end)
      case 'until': {
        basis(end)
        const { from = 'unknown', to = 'unknown', state } = day(end.event)
        return [state === 'not-yet' ? notHappened : { lower: from, upper: to, safe: from, reads: [] }]
      }
      case 'laterOf':
        return product(end.of.map(readingsOf), later)
      case 'earlierOf':
        return product(end.of.map(readingsOf), earlier)
      case 'readings':
        return end.of.flatMap(({ id, end }) => readingsOf(end).map((one) => ({ ...one, reads: [id, ...one.reads] })))
      case 'dated': {
        const { possible, gap } = governing(end.versions, day(end.by))
        const ends = possible.map((one) => readingsOf(one.end))
        return product(gap ? [...ends, [unset]] : ends, either)
      }
    }
  }
  const readingsOfPeriod = (end: Period<Event>): BoundReading[] => {
    if (end.kind === 'none') return [unset]
    const start = day(end.runsFrom ?? rule.starts)
    if (start.state === 'not-yet') return [notBegun]
    const lasts = (from: PlainDate | undefined, count: Count): Bounds[] =>
      spansOf(end).map((span) => {
        const reached = from === undefined ? undefined : lastDayOf(span, from, count, offices)
        if (from !== undefined && !reached) noteOffices('working-days-not-given', problems)
        for (const code of reached?.warnings ?? []) noteOffices(code, problems)
        const day = reached?.day ?? 'unknown'
        return { lower: day, upper: day, safe: day }
      })
    // 30 days can be longer than one month, so the lower end of a range is whichever comes first.
    return countsOf(end).map((count) => {
      const first = earlier(lasts(start.from, count))
      return {
        lower: end.kind === 'ceiling' ? 'unset' : first.lower,
        upper: end.kind === 'floor' ? 'unset' : later(lasts(start.to, count)).upper,
        // "At most" says that an authority may have set less, so no day of such a right is a safe one to wait for.
        safe: end.kind === 'ceiling' && rule.nature === 'right' ? 'never' : first.safe,
        reads: count.reads,
      }
    })
  }

  basis(rule)
  day(rule.starts)
  const readings = different(readingsOf(rule.ends))
  return { readings, events: [...read.keys()], day, cites: [...cites.values()], statuses }
}

/** Adds what is wrong with the working days, once; a list that cannot be read was already reported. */
export function noteOffices<Event extends string>(code: ClockProblemCode, problems: ClockProblem<Event>[]): void {
  const said = problems.filter((one) => one.at === 'working-days').map((one) => one.code)
  const unreadable = code === 'working-days-not-given' && said.includes('working-days-not-readable')
  if (!unreadable && !said.includes(code)) problems.push({ code, at: 'working-days' })
}

const unset: BoundReading = { lower: 'unset', upper: 'unset', safe: 'unset', reads: [] }
const notBegun: BoundReading = { lower: 'not-yet', upper: 'not-begun', safe: 'unset', reads: [] }
const notHappened: BoundReading = { lower: 'not-yet', upper: 'continues', safe: 'unset', reads: [] }

/** Every way to choose one reading of each part, joined by what is done with the parts. */
function product(parts: readonly BoundReading[][], join: (of: readonly Bounds[]) => Bounds): BoundReading[] {
  const choices = parts.reduce<BoundReading[][]>(
    (chosen, part) => chosen.flatMap((before) => part.map((one) => [...before, one])),
    [[]],
  )
  return choices.map((of) => ({ ...join(of), reads: of.flatMap((one) => one.reads) }))
}

/** The versions that may govern, and whether the date may also lie where none does. */
function governing<Event extends string>(
  versions: readonly Version<Event>[],
  { from = '0001-01-01', to = '9999-12-31' }: EventDay,
): { readonly possible: readonly Version<Event>[]; readonly gap: boolean } {
  const possible = versions
    .filter((one) => (one.from ?? from) <= to && (one.to ?? to) >= from)
    .sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1))
  let reached = from
  for (const one of possible) {
    if ((one.from ?? reached) > reached) break
    if ((one.to ?? to) >= to) return { possible, gap: false }
    reached = addDays(one.to ?? to, 1)
  }
  return { possible, gap: true }
}

/** Readings with the same days are one; the earliest comes first. */
function different(readings: readonly BoundReading[]): BoundReading[] {
  const byDays = new Map<string, BoundReading>()
  for (const one of readings) {
    const key = `${one.lower} ${one.upper}`
    const same = byDays.get(key)
    byDays.set(key, same ? { ...same, safe: earlier([same, one]).safe } : one)
  }
  const last = ({ lower, upper }: Bounds): string => (isDay(lower) ? lower : isDay(upper) ? upper : '~')
  return [...byDays.values()].sort((one, other) => (last(one) < last(other) ? -1 : last(one) > last(other) ? 1 : 0))
}
