import type { Answer, Answers } from '@cairn/engine'
import { addMonths, isPlainDate, type PlainDate } from '@cairn/engine/clock'
import type { Society } from '@cairn/schemas/society'

export type { Society } from '@cairn/schemas/society'

/** What {@link toFacts} is told beside the record. */
export type FactsOptions = {
  /** The calendar date of today. */
  readonly asOf: string
  /** The activity asked about: what is noted for it alone goes before what is noted for all. */
  readonly activity?: string
  /** Months for which an answer counts. */
  readonly months: number
}

/** Something in the record that could not be read: by code and position, never by value. */
export type SocietyProblem = {
  readonly code: 'not-a-record' | 'not-a-date' | 'not-a-capacity' | 'not-an-answer' | 'after-today'
  /** Position in the list of capacities, from 0; -1 for the record itself or the date of today. */
  readonly position: number
}

/** Answers, until when each yes counts, and what could not be read. */
export type SocietyFacts = {
  readonly answers: Answers
  readonly countsUntil: ReadonlyMap<string, PlainDate>
  readonly problems: readonly SocietyProblem[]
}

type Entry = { fact: string; answer: Answer; on: PlainDate; until: PlainDate; own: boolean }

/** Facts never deny and hold no digits, so three codes of the records have another name in the rules. */
const renamed: Readonly<Record<string, string>> = {
  'not-identifying-body': 'identification-left-to-state',
  'auxiliary-role-agreed': 'role-beside-state-agreed',
  'roster-24-7': 'roster-round-the-clock',
}

/**
 * What a Society has, as the gates read it. The only place where the words of a record meet the words of rules.
 *
 * Partly there reads as in doubt. What was answered for this activity goes before what was answered for all; of several
 * answers the latest counts, and of two of one day the lesser. An answer that is older than it may be, or past the last
 * day it names, is as if nobody had asked. Numbers are averages for each worker or supervisor, rounded up.
 *
 * @param society - a record `society@1`
 * @param options - see {@link FactsOptions}
 * @returns answers by fact id; never throws on data
 *
 * @example
 * ```ts
 * import { toFacts } from '@cairn/readiness'
 *
 * toFacts({
 *   schema: 'society@1', id: 'example-society', name: 'Example Society', kind: 'national-society',
 *   capacities: [
 *     { capacity: 'support-for-workers', answer: 'partly', on: '2026-01-15' },
 *     { capacity: 'funding-secured', answer: 'yes', on: '2026-01-15', until: '2026-02-28' },
 *   ],
 *   workers: 11, supervisors: 2,
 * }, { asOf: '2026-03-01', months: 12 }) // => { 'support-for-workers': 'unsure', 'workers-per-supervisor': 6 }
 * ```
 */
export function toFacts(society: Society, options: FactsOptions): Answers {
  return readSociety(society, options).answers
}

/** The same, with until when each yes counts and what could not be read. */
export function readSociety(society: unknown, { asOf, activity, months }: FactsOptions): SocietyFacts {
  const problems: SocietyProblem[] = []
  if (!isPlainDate(asOf)) problems.push({ code: 'not-a-date', position: -1 })
  if (!isRecord(society) || !Array.isArray(society['capacities'])) problems.push({ code: 'not-a-record', position: -1 })
  if (!isPlainDate(asOf) || !isRecord(society)) return { answers: {}, countsUntil: new Map(), problems }
  const latest = new Map<string, Entry>()
  const listed: readonly unknown[] = Array.isArray(society['capacities']) ? society['capacities'] : []
  listed.forEach((one, position) => {
    const entry = readEntry(one, activity, months)
    if (typeof entry === 'string') problems.push({ code: entry, position })
    else if (entry && entry.on > asOf) problems.push({ code: 'after-today', position })
    else if (entry && goesBefore(entry, latest.get(entry.fact))) latest.set(entry.fact, entry)
  })
  const counted = [...latest.values()].filter(({ until }) => until >= asOf)
  const answers = Object.fromEntries([
    ...counted.map(({ fact, answer }) => [fact, answer] as const),
    ...numbersOf(society),
  ])
  const countsUntil = new Map(counted.flatMap(({ fact, answer, until }) => (answer === 'yes' ? [[fact, until]] : [])))
  return { answers, countsUntil, problems }
}

/** One capacity, the code of what is wrong with it, or nothing where it is for another activity. */
function readEntry(
  one: unknown,
  activity: string | undefined,
  months: number,
): Entry | SocietyProblem['code'] | undefined {
  if (!isRecord(one) || typeof one['capacity'] !== 'string') return 'not-a-capacity'
  const { capacity, answer, on, until = on, activity: only } = one
  if (answer !== 'yes' && answer !== 'partly' && answer !== 'no' && answer !== 'unsure') return 'not-an-answer'
  if (!isPlainDate(on) || !isPlainDate(until)) return 'not-a-date'
  if (only !== undefined && only !== activity) return undefined
  const old = addMonths(on, months, 'last-day')
  return {
    fact: Object.hasOwn(renamed, capacity) ? (renamed[capacity] as string) : capacity,
    answer: answer === 'partly' ? 'unsure' : answer,
    on,
    until: one['until'] === undefined || until > old ? old : until,
    own: only !== undefined,
  }
}

const order: readonly Answer[] = ['yes', 'unsure', 'no']

function goesBefore(one: Entry, other: Entry | undefined): boolean {
  if (other === undefined) return true
  if (one.own !== other.own) return one.own
  if (one.on !== other.on) return one.on > other.on
  if (one.answer !== other.answer) return order.indexOf(one.answer) > order.indexOf(other.answer)
  return one.until < other.until
}

function numbersOf(society: Record<string, unknown>): readonly (readonly [string, Answer])[] {
  const each = (fact: string, whole: unknown, by: unknown): readonly (readonly [string, Answer])[] =>
    isCount(whole) && isCount(by) && by > 0 ? [[fact, Math.ceil(whole / by)]] : []
  const { workers, supervisors, activeAssessments, ongoingFamilies } = society
  return [
    ...each('workers-per-supervisor', workers, supervisors),
    ...each('active-assessments', activeAssessments, workers),
    ...each('ongoing-families', ongoingFamilies, workers),
  ]
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
