import type { Answer, Answers } from '@cairn/engine'
import { isPlainDate, type KnownDay, type KnownDays } from '@cairn/engine/clock'
import type { Person } from '@cairn/schemas/person'
import type { StatusDecision } from '@cairn/schemas/status-decision'
import { ageOn } from './age-on.ts'
import type { EntitledPerson } from './entitle.ts'

/** The records that rights are read from, and where and when. */
export type EntitlementRecords = {
  /** A record `person@1`. */
  readonly person?: Person
  /** Records `status-decision@1`; those that another replaces are passed over. */
  readonly decisions?: readonly StatusDecision[]
  /** ISO 3166 code of the country or the part of it. */
  readonly place: string
  /** The calendar date asked about, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Codes of the States of the European Union; without it, who is no national may be a citizen of the Union or not. */
  readonly union?: readonly string[]
}

/**
 * What rights read in the records of one person. This is the only place where the words of a record meet the words of rows.
 *
 * An age counts as adult or child only where that is certain on the day asked about. A decision that is not in the records
 * is not "not yet": nobody may have noted it. Where two decisions of one sort stand, the day is the stretch between them.
 *
 * @param records - person and decisions as read by `@cairn/schemas`, the place, the day, the States of the Union
 * @returns answers and days, for `entitle`
 *
 * @example
 * ```ts
 * import { toFacts } from '@cairn/entitlements'
 *
 * toFacts({
 *   person: { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', age: { is: 'birth-year', year: 1995 }, citizenships: ['PT'] },
 *   place: 'GB', asOf: '2026-03-01', union: ['PT'],
 * }).answers // => { age: 'adult', citizenship: 'eu-citizen' }
 * ```
 */
export function toFacts({ person, decisions = [], place, asOf, union }: EntitlementRecords): EntitledPerson {
  const country = place.slice(0, 2)
  const answers: Record<string, Answer> = {}
  if (person?.age) answers['age'] = isPlainDate(asOf) ? ageOn(person.age, asOf) : 'unsure'
  if (person?.citizenships) answers['citizenship'] = citizenship(person.citizenships, country, union)

  const replaced = new Set(decisions.flatMap(({ replaces }) => replaces ?? []))
  const here = decisions.filter(
    (one) => !replaced.has(one.id) && (one.country === undefined || one.country === country),
  )
  const result = conclusiveResult(here)
  if (result) answers['conclusive-result'] = result
  return { answers: answers as Answers, days: daysOf(here) }
}

function citizenship(held: readonly string[], country: string, union: readonly string[] | undefined): Answer {
  if (held.includes(country)) return 'national'
  if (held.length === 0) return 'third-country-national'
  if (!union) return { oneOf: ['eu-citizen', 'third-country-national'], why: 'not-asked' }
  return held.some((one) => union.includes(one)) ? 'eu-citizen' : 'third-country-national'
}

type Of = Pick<StatusDecision, 'stage' | 'result' | 'on' | 'sent'>

function conclusiveResult(decisions: readonly Of[]): Answer | undefined {
  const results = new Set(decisions.flatMap(({ stage, result }) => (stage === 'conclusive' ? [result] : [])))
  const positive = results.has('recognised')
  const other = results.has('not-recognised')
  if (positive && other) return { oneOf: ['positive', 'other'], why: 'unsure' }
  return positive ? 'positive' : other ? 'other' : undefined
}

function daysOf(decisions: readonly Of[]): KnownDays {
  const refused = decisions.filter(({ result }) => result === 'not-recognised')
  const first = decisions.filter(({ stage }) => stage === 'first')
  const conclusive = decisions.filter(
    ({ stage, result }) => stage === 'conclusive' && (result === 'recognised' || result === 'not-recognised'),
  )
  const days: Readonly<Record<string, readonly (string | undefined)[]>> = {
    'reasonable-grounds': first.flatMap(({ result, on }) => (result === 'recognised-as-possible' ? [on] : [])),
    'grounds-refused': first.flatMap(({ result, on }) => (result === 'not-recognised' ? [on] : [])),
    'conclusive-decision': conclusive.map(({ on }) => on),
    'decided-against': refused.map(({ on }) => on),
    'notice-sent': refused.map(({ sent }) => sent),
  }
  return Object.fromEntries(
    Object.entries(days).flatMap(([event, on]) => {
      const day = between(on)
      return day === undefined ? [] : [[event, day]]
    }),
  )
}

function between(days: readonly (string | undefined)[]): KnownDay | undefined {
  const known = days.flatMap((day) => day ?? []).sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return first === last ? first : { from: first, to: last, why: 'unsure' }
}
