import { all, type Citations, type Status } from '@cairn/engine'
import { type ClockEnd, type ClockRule, clock, type Length, type PlainDate, period } from '@cairn/engine/clock'
import { houseRules } from '../../sources/house-rules.ts'
import { events } from './events.ts'
import { adults, children, thirdCountry, union } from './facts.ts'
import type { EndingRow, RightRow, Whom } from './row.ts'

type Event = keyof typeof events

/** Where nothing was read of what may end a period, that is not the same as that nothing may. */
const unread: EndingRow = {
  says: 'Not read: something may end it early, and others may decide so; ask.',
  cites: [houseRules.at('rule 35')],
  status: 'house',
}

/** What is told of one country's period. */
export type Reflection = {
  readonly place: string
  readonly country: string
  /** How long it is, or when it ends. */
  readonly ends: ClockEnd<Event>
  /** How long it is for a child, where that differs. */
  readonly child?: ClockEnd<Event>
  /** What the clock of a child is, where that is more than the same period. */
  readonly childSays?: string
  /** `period-begins` where the text on the start was not read. */
  readonly starts?: Event
  /** `adults` where children come under the law on the protection of children. */
  readonly only?: 'adults'
  /** Absent: what may end it was not read. */
  readonly endings?: readonly EndingRow[]
  /** Clocks besides. */
  readonly more?: RightRow['clocks']
  /** Whom the first clock concerns, where another stands beside it. */
  readonly unless?: Whom
  readonly asOf: PlainDate
  readonly cites: Citations
  readonly status: Status
  readonly note?: string
}

/** A recovery and reflection period under a country's law on foreigners: it concerns people who are not nationals. */
// @__NO_SIDE_EFFECTS__
export function reflection(told: Reflection): RightRow {
  const { place, country, ends, child, only, endings = [unread], more = [], unless, asOf, cites, status, note } = told
  const id = `${place.toLowerCase()}/reflection`
  const rule = (topic: string, says: string, end: ClockEnd<Event>): ClockRule =>
    clockOf(`${id}${topic}`, says, told.starts ?? 'period-begins', end, cites, status)
  const grown = only === 'adults' ? 'adults who are' : 'people who are'
  const shorter =
    ends.op === 'period' && ends.kind === 'ceiling'
      ? ' It may be shorter: find out the day that the authority wrote, and act now.'
      : ''
  const whole = rule('', `The recovery and reflection period in ${country}.`, ends)
  return {
    id,
    place,
    says: `A recovery and reflection period in ${country}: find out what it brings.${shorter}`,
    kind: 'law',
    whom: `${grown[0]?.toUpperCase()}${grown.slice(1)} not nationals; for citizens of the Union find out.`,
    concerns: only === 'adults' ? all(adults, thirdCountry) : thirdCountry,
    perhaps: only === 'adults' ? all(adults, union) : union,
    clocks: child
      ? [
          { rule: whole, concerns: adults },
          {
            rule: rule('-child', told.childSays ?? `The same period for a child in ${country}.`, child),
            concerns: children,
          },
        ]
      : [{ rule: whole, ...(unless && { concerns: unless }) }, ...more],
    endings,
    inForce: {},
    asOf,
    cites,
    status,
    ...(note && { note }),
  }
}

/** A clock of a right that names only the events it uses. */
// @__NO_SIDE_EFFECTS__
export function clockOf(
  id: string,
  says: string,
  starts: Event,
  ends: ClockEnd<Event>,
  cites: Citations,
  status: Status,
  nature: ClockRule['nature'] = 'right',
): ClockRule {
  const used = new Set([starts, ...eventsIn(ends)])
  const named = Object.fromEntries(Object.entries(events).filter(([event]) => used.has(event as Event)))
  return clock({ id, says, nature, events: named, starts, ends: ends as ClockEnd, cites, status })
}

function eventsIn(end: ClockEnd<Event>): readonly Event[] {
  switch (end.op) {
    case 'period':
      return end.runsFrom ? [end.runsFrom] : []
    case 'until':
      return [end.event]
    case 'readings':
      return end.of.flatMap((one) => eventsIn(one.end))
    case 'dated':
      return [end.by, ...end.versions.flatMap((one) => eventsIn(one.end))]
    default:
      return end.of.flatMap(eventsIn)
  }
}

/** So many days; whether the first one counts was not read. */
// @__NO_SIDE_EFFECTS__
export function days(length: number, kind: 'exact' | 'floor' | 'ceiling' = 'exact'): ClockEnd<never> {
  return period({ kind, length, unit: 'day', counting: 'unread' })
}

/** So many calendar months. That a month without the day ends on its last day is a house rule; the first day is unread. */
// @__NO_SIDE_EFFECTS__
export function months(length: number, kind: 'exact' | 'floor' | 'ceiling' = 'exact'): ClockEnd<never> {
  return ours({ kind, length, unit: 'month', clamp: 'last-day', counting: 'unread' })
}

/** A length whose counting is our own reading. */
// @__NO_SIDE_EFFECTS__
export function ours(length: Length): ClockEnd<never> {
  return period({ ...length, cites: [houseRules.at('rule 33')], status: 'house' })
}
