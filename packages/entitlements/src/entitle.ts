import type { Answers, Problem } from '@cairn/engine'
import { type KnownDays, readDate, type WorkingDays } from '@cairn/engine/clock'
import { answerProblems } from './answer-problems.ts'
import type { Entitlement, EntitlementProblem, Entitlements, SetAside } from './entitlement.ts'
import { placeProblem } from './place-problem.ts'
import type { Rights } from './right.ts'
import { weigh } from './weigh.ts'
import { placesOf, reach } from './where.ts'

/** What is known of a person: answers by fact, and days of events. What is absent was not asked. */
export type EntitledPerson = { readonly answers?: Answers; readonly days?: KnownDays }

/** What {@link entitle} is told besides. */
export type EntitleOptions = {
  /** The calendar date asked about, `YYYY-MM-DD`. */
  readonly asOf: string
  /** When offices of the place are open. */
  readonly workingDays?: WorkingDays
  /** Floors that are known to bind here, where the rows do not say so. */
  readonly floors?: readonly string[]
}

/**
 * What a person is entitled to, and until when: one Advice per right and its clocks side by side. Law and Movement policy
 * stay apart. Nothing is decided here; an open answer never takes a right away. Where the rows lack law of the place,
 * `problems` says so: an empty list is no law that was looked up.
 *
 * @param person - answers by fact id, and days of events
 * @param place - ISO 3166 code of the country or the part of it
 * @param rights - the rows, with the facts they ask about
 * @param options - the day asked about, working days, floors that are known to bind
 * @returns rights that concern or may concern the person, and apart from them those set aside; never throws on data
 *
 * @example
 * ```ts
 * import { entitle } from '@cairn/entitlements'
 * import { rights } from '@cairn/rulebook/rights'
 *
 * const person = { answers: { citizenship: 'national' }, days: { 'reasonable-grounds': '2026-03-01', 'conclusive-decision': '2026-03-10' } }
 * const { law } = entitle(person, 'GB', rights, { asOf: '2026-03-12' })
 * const recovery = law.find(({ right }) => right === 'gb/recovery')
 * recovery?.state // => 'applies'
 * recovery?.clocks[0]?.to // => '2026-03-30'
 * ```
 */
export function entitle(
  person: EntitledPerson,
  place: string,
  rights: Rights,
  { asOf, workingDays, floors = [] }: EntitleOptions,
): Entitlements {
  const day = readDate(asOf)
  const on = day.ok ? day.value : undefined
  const { answers, days, problems } = read(person, rights)
  if (!day.ok) problems.push({ code: day.code, at: 'as-of' })
  const places = typeof place === 'string' ? placesOf(place, rights.within) : []
  const lacking = placeProblem(place, rights, floors)
  if (lacking) problems.push({ code: lacking, at: 'place' })

  const known = { answers, days, on, workingDays }
  const kept: Entitlement[] = []
  const setAside: SetAside[] = []
  let elsewhere = 0
  for (const row of [...rights.rows].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const reaches = reach(row.place, places, rights, floors)
    if (reaches === 'elsewhere') elsewhere += 1
    else {
      const result = weigh(row, reaches === 'find-out', rights, known)
      if ('says' in result) kept.push(result)
      else setAside.push(result)
    }
  }
  return {
    law: kept.filter(({ kind }) => kind === 'law'),
    movementPolicy: kept.filter(({ kind }) => kind === 'movement-policy'),
    setAside,
    elsewhere,
    problems,
    by: { id: rights.id, version: rights.version },
    ...(on && { asOf: on }),
  }
}

function read(person: EntitledPerson, rights: Rights) {
  const problems: EntitlementProblem[] = []
  const record = (value: unknown, at: 'answers' | 'days'): object => {
    if (value === undefined) return {}
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
    problems.push({ code: 'not-a-record', at })
    return {}
  }
  const { answers, days } = record(person, 'answers') as EntitledPerson
  const given = record(answers, 'answers') as Answers
  problems.push(...answerProblems(given, rights).map((one: Problem) => ({ ...one, at: 'answers' as const })))
  return { answers: given, days: record(days, 'days') as KnownDays, problems }
}
