import type { Answers } from '@cairn/schemas/answers'
import type { Case } from '@cairn/schemas/case'
import type { Person } from '@cairn/schemas/person'

const SIGNS = '23456789bcdfghjkmnpqrstvwxz'

/**
 * A pseudonym that anybody sees is invented: it begins with eight x.
 *
 * @param n - a whole number from 0 to 531,440; the same number gives the same pseudonym
 * @returns a valid pseudonym
 *
 * @example
 * ```ts
 * import { inventedPseudonym } from '@cairn/testing'
 *
 * inventedPseudonym(0) // => 'xxxx-xxxx-2222'
 * inventedPseudonym(30) // => 'xxxx-xxxx-2235'
 * ```
 */
export function inventedPseudonym(n: number): string {
  const signs = [19_683, 729, 27, 1].map((place) => SIGNS.charAt(Math.floor(n / place) % 27))
  return `xxxx-xxxx-${signs.join('')}`
}

/**
 * An invented person.
 *
 * @param n - which one; see {@link inventedPseudonym}
 * @param fields - what is known about them; nothing unless told
 * @returns a valid `person@1`
 *
 * @example
 * ```ts
 * import { inventedPerson } from '@cairn/testing'
 *
 * inventedPerson(1, { age: { is: 'years', years: 31 } }).pseudonym // => 'xxxx-xxxx-2223'
 * ```
 */
export function inventedPerson(n: number, fields: Partial<Omit<Person, 'schema' | 'pseudonym'>> = {}): Person {
  return { schema: 'person@1', pseudonym: inventedPseudonym(n), ...fields }
}

/**
 * Invented answers of one conversation.
 *
 * @param instrument - id of the set of questions
 * @param answers - answers by fact; a fact that is absent was not asked
 * @param fields - what else is known about the conversation
 * @returns a valid `answers@1`
 *
 * @example
 * ```ts
 * import { inventedAnswers } from '@cairn/testing'
 *
 * inventedAnswers('bali-2015', { threats: 'declined' }).answers // => { threats: 'declined' }
 * ```
 */
export function inventedAnswers(
  instrument: string,
  answers: Answers['answers'],
  fields: Partial<Omit<Answers, 'schema' | 'instrument' | 'answers'>> = {},
): Answers {
  return { schema: 'answers@1', instrument, ...fields, answers }
}

/**
 * An invented case, whose file carries the pseudonym of its person.
 *
 * @param person - whom it is about
 * @param fields - conversations, danger, wishes; no conversation unless told
 * @returns a valid `case@1`
 *
 * @example
 * ```ts
 * import { inventedCase, inventedPerson } from '@cairn/testing'
 *
 * inventedCase(inventedPerson(1), { emergency: ['no-safe-place-tonight'] }).answers // => []
 * ```
 */
export function inventedCase(
  person: Person,
  fields: Partial<Omit<Case, 'schema' | 'pseudonym' | 'person'>> = {},
): Case {
  return { schema: 'case@1', pseudonym: person.pseudonym, person, answers: [], ...fields }
}
