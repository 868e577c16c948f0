import type { Answer, Answers } from '@cairn/engine'
import { daysBetween, isPlainDate } from '@cairn/engine/clock'
import type { Age } from '@cairn/schemas'
import type { Experience } from '@cairn/schemas/experience'
import type { Person } from '@cairn/schemas/person'

export type { Exception, Recipient } from '@cairn/schemas'
export type { Consent } from '@cairn/schemas/consent'
export type { Experience } from '@cairn/schemas/experience'
export type { Needs } from '@cairn/schemas/needs'
export type { Person } from '@cairn/schemas/person'
export type { Referral } from '@cairn/schemas/referral'
export type { Service } from '@cairn/schemas/service'

/** What {@link toFacts} reads: records of `@cairn/schemas`, none of them needed. */
export type Told = {
  /** A record `person@1`. */
  readonly person?: Person | undefined
  /** Records `experience@1`. */
  readonly experiences?: readonly Experience[] | undefined
}

/**
 * What services test of a person, as far as records say it. The only place where the words of records meet the words of
 * criteria.
 *
 * Nothing is filled up: what a record does not say is absent, an age in doubt stays a range, and who declined has declined.
 * A form that was not told is absent and never a no.
 *
 * @param told - `person` and `experiences`, as `@cairn/schemas` read them
 * @param options - `asOf`: the calendar date of today, because an age was true on a day
 * @returns answers for {@link fit}: `age` in full years, `gender`, `children-along`, `months-since` it ended, and one `form-…` for each form told
 *
 * @example
 * ```ts
 * import { toFacts } from '@cairn/referral'
 *
 * toFacts({
 *   person: { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', age: { is: 'birth-year', year: 2008 }, gender: 'feminine' },
 * }, { asOf: '2026-03-01' }) // => { age: { from: 17, to: 18 }, gender: 'feminine' }
 * ```
 */
export function toFacts({ person, experiences = [] }: Told, { asOf }: { readonly asOf: string }): Answers {
  const told = experiences.flatMap(({ exploitation = [] }) =>
    exploitation.flatMap(({ what, answer }): (readonly [string, Answer])[] =>
      what === undefined ? [] : [[`form-${what}`, answer]],
    ),
  )
  return Object.fromEntries([
    ...(person?.age ? [['age', ageOf(person.age, asOf)] as const] : []),
    ...(person?.gender ? [['gender', person.gender] as const] : []),
    ...childrenAlong(person),
    ...monthsSince(experiences, asOf),
    // A yes that somebody told stands, whatever another record leaves open.
    ...told.filter(([, answer]) => answer !== 'yes'),
    ...told.filter(([, answer]) => answer === 'yes'),
  ])
}

function childrenAlong(person: Person | undefined): readonly (readonly [string, Answer])[] {
  if (person?.dependants === undefined) return []
  const children = person.dependants.filter(({ who }) => who === 'child').map(({ where }) => where)
  if (children.includes('with-the-person')) return [['children-along', 'yes']]
  return [['children-along', children.includes('unknown') ? 'unsure' : 'no']]
}

/** Months since it ended, as the range that is possible; where it goes on, none. Of several the last counts. */
function monthsSince(experiences: readonly Experience[], asOf: string): readonly (readonly [string, Answer])[] {
  if (experiences.some(({ goingOn }) => goingOn === 'yes')) return [['months-since', 0]]
  const ends = experiences.map(({ when }) => when?.to)
  const last = ends.includes(undefined) ? undefined : [...ends].sort().at(-1)
  if (!isPlainDate(last) || !isPlainDate(asOf) || last > asOf) return []
  const days = daysBetween(last, asOf)
  return [['months-since', { from: Math.floor(days / 31), to: Math.ceil(days / 28) }]]
}

/** An age as the range of full years that is still possible on that day. */
function ageOf(age: Age, asOf: string): Answer {
  if (age.is === 'birth-date') return since(age.date, asOf) ?? 'unsure'
  if (age.is === 'birth-year') {
    const years = isPlainDate(asOf) ? Number(asOf.slice(0, 4)) - age.year : Number.NaN
    return years >= 0 ? { from: Math.max(0, years - 1), to: years } : 'unsure'
  }
  if (age.is === 'years') return later({ from: age.years, to: age.years }, age.on, asOf)
  if (age.is === 'range') return later(age, age.on, asOf)
  const years = age.on === undefined ? 0 : since(age.on, asOf)
  if (age.between === undefined || years === undefined) return 'unsure'
  // In doubt is in doubt, also where everybody so far proposed an age above 17. The upper end was a proposal, and it ages.
  const from = age.between.from + years
  return from >= 18 ? 'unsure' : { from, why: 'unsure' }
}

/** Full years between two days. */
function since(date: string, asOf: string): number | undefined {
  if (!isPlainDate(date) || !isPlainDate(asOf) || date > asOf) return undefined
  return Number(asOf.slice(0, 4)) - Number(date.slice(0, 4)) - (asOf.slice(5) < date.slice(5) ? 1 : 0)
}

/**
 * Ages grow: with the day on which it was known by the years since, without it by nobody knows how many. A day that cannot
 * be read, or is to come, says nothing about today.
 */
function later({ from, to }: { from: number; to: number }, on: string | undefined, asOf: string): Answer {
  if (on === undefined) return { from, why: 'unsure' }
  const years = since(on, asOf)
  if (years === undefined) return 'unsure'
  const birthday = isPlainDate(on) && isPlainDate(asOf) && daysBetween(on, asOf) > 0 && on.slice(5) !== asOf.slice(5)
  const [first, last] = [from + years, to + years + (birthday ? 1 : 0)]
  return first === last ? first : { from: first, to: last }
}
