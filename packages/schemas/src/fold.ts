import type { Case } from './case.ts'
import type { Event } from './event.ts'
import { compareMoments } from './moment-order.ts'
import { type Problem, type ProblemCode, problem } from './problem.ts'
import { caseAfter } from './replay.ts'

/** A case folded from its events. */
export interface Folded {
  /** The case as it stands; none where everything was erased. */
  readonly case?: Case
  /** Whether the whole case was erased. */
  readonly erased: boolean
  /** What does not go together, by position in the list that was given. */
  readonly problems: readonly Problem[]
}

/** Text that is the same for the same data, in whatever order their keys stand. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, inside]) => inside !== undefined)
  return `{${entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inside]) => `${JSON.stringify(key)}:${canonical(inside)}`)}}`
}

const later = (one: Event, other: Event): number =>
  compareMoments(one.noted, other.noted) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/** An event with its position in the list that was given. */
type Placed = readonly [position: number, event: Event]
type Report = (code: ProblemCode, position: number) => void

/** One event for each id. Of two that differ, the later noted stays, whatever came first. */
const distinct = (events: readonly Placed[], wrong: Report): ReadonlyMap<string, Event> => {
  const kept = new Map<string, Event>()
  for (const [position, event] of events) {
    const other = kept.get(event.id)
    const [text, otherText] = [canonical(event), other ? canonical(other) : '']
    if (other && otherText !== text) wrong('SCH-501', position)
    const order = other ? compareMoments(other.noted, event.noted) || (otherText < text ? -1 : 1) : -1
    if (order < 0) kept.set(event.id, event)
  }
  return kept
}

/**
 * What still holds: for each event that corrects nothing, and for each that is corrected but has not arrived, the last
 * correction of the last correction; of several corrections the later noted. Retractions leave nothing.
 */
const lastWords = (events: readonly Event[]): readonly Event[] => {
  const here = new Set(events.map(({ id }) => id))
  const corrections = new Map<string, Event>()
  for (const event of events.toSorted(later)) if (event.corrects !== undefined) corrections.set(event.corrects, event)
  const last = (event: Event): Event => {
    let word = event
    for (let next = corrections.get(word.id); next; next = corrections.get(word.id)) word = next
    return word
  }
  const roots = events.filter(({ corrects }) => corrects === undefined)
  const orphans = [...corrections].flatMap(([target, event]) => (here.has(target) ? [] : [event]))
  return [...roots, ...orphans].map(last).filter(({ what }) => what.kind !== 'retraction')
}

/** Whether following the corrections upwards comes back to where it began. */
const circles = (event: Event, byId: ReadonlyMap<string, Event>): boolean => {
  const seen = new Set<string>()
  let here: Event | undefined = event
  while (here?.corrects !== undefined) {
    if (seen.has(here.id)) return true
    seen.add(here.id)
    here = byId.get(here.corrects)
  }
  return false
}

/** Ids of everything that an erasure names, with the corrections that hang on it. */
const gone = (events: ReadonlyMap<string, Event>, named: ReadonlySet<string>): ReadonlySet<string> => {
  const all = new Set(named)
  for (let before = -1; before !== all.size; ) {
    before = all.size
    for (const { id, corrects } of events.values()) if (corrects !== undefined && all.has(corrects)) all.add(id)
  }
  return all
}

/**
 * Folds the events of a case into the case as it stands. The order in which events arrive does not matter, nor whether
 * some arrive twice or late: corrections stand in for what they correct, retractions take it away, and an erasure wins
 * over everything, whenever it comes.
 *
 * @param events - events, in any order; those of other cases are left out and reported
 * @param pseudonym - pseudonym of the case
 * @returns the case, whether it was erased, and what does not go together
 *
 * @example
 * ```ts
 * import { fold, type Event } from '@cairn/schemas'
 *
 * const event = { schema: 'event@1', case: 'k7q2-m9xd-4vht', at: '2026-03-01', noted: '2026-03-01T16:40:00Z' } as const
 * const events: Event[] = [
 *   { ...event, id: 'c4wz-8k2m-q7xh', what: { kind: 'setting', setting: 'unknown' } },
 *   { ...event, id: 'w8xq-4mzk-2h7c', corrects: 'c4wz-8k2m-q7xh', what: { kind: 'setting', setting: 'domestic' } },
 * ]
 * fold(events, 'k7q2-m9xd-4vht').case?.setting // => 'domestic'
 * fold(events.toReversed(), 'k7q2-m9xd-4vht').case?.setting // => 'domestic'
 * ```
 */
export const fold = (events: readonly Event[], pseudonym: string): Folded => {
  const problems: Problem[] = []
  const wrong: Report = (code, position) => {
    problems.push(problem(code, { path: '', position }))
  }
  const placed: readonly Placed[] = [...events.entries()]
  for (const [position, event] of placed) if (event.case !== pseudonym) wrong('SCH-504', position)
  const own = distinct(
    placed.filter(([, event]) => event.case === pseudonym),
    wrong,
  )

  const erasures = [...own.values()].flatMap(({ what }) => (what.kind === 'erasure' ? [what.of] : []))
  if (erasures.includes('everything')) return { erased: true, problems }
  const erased = gone(own, new Set(erasures.flat()))
  const left = new Map([...own].filter(([id, { what }]) => !erased.has(id) && what.kind !== 'erasure'))
  const circular = new Set([...left.values()].filter((event) => circles(event, left)).map(({ id }) => id))
  for (const [position, { id }] of placed) if (circular.has(id)) wrong('SCH-502', position)

  const standing = lastWords([...left.values()].filter(({ id }) => !circular.has(id)))
  const { state, dangling } = caseAfter(
    standing.toSorted((one, other) => compareMoments(one.at, other.at) || later(one, other)),
    pseudonym,
  )
  for (const event of dangling) wrong('SCH-503', events.indexOf(event))
  return { case: state, erased: false, problems: problems.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)) }
}
