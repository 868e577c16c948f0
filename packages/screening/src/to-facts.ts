import type { Answer, Answers } from '@cairn/engine'
import type { Answers as Conversation } from '@cairn/schemas/answers'

/**
 * The answers of one conversation, as rules read them. This is the only place where the words of a record meet the words
 * of a rule set.
 *
 * A refusal that was not opened again reads as declined, whatever a later answer says, so that nobody asks again; where
 * the person left part of it open and declined the rest, that part stays. A refusal that was opened again reads as its
 * answer.
 *
 * @param conversation - a record `answers@1`, as read by `@cairn/schemas`
 * @returns answers by fact id, in the order of the record
 *
 * @example
 * ```ts
 * import { toFacts } from '@cairn/screening'
 *
 * toFacts({
 *   schema: 'answers@1',
 *   instrument: 'bali-2015',
 *   answers: { 'misled-about-work': 'yes', threats: 'not-asked' },
 *   refusals: [{ fact: 'threats', at: '2026-03-01' }],
 * }) // => { 'misled-about-work': 'yes', threats: 'declined' }
 * ```
 */
export function toFacts({ answers, refusals = [] }: Conversation): Answers {
  const refused = new Set(refusals.flatMap(({ fact, reopened }) => (reopened ? [] : [fact])))
  const given = Object.entries(answers).map(([fact, answer]): [string, Answer] => {
    const told = answer as Answer
    const keeps = typeof told === 'object' && told.why === 'declined'
    return [fact, refused.has(fact) && !keeps ? 'declined' : told]
  })
  const unmentioned = [...refused].filter((fact) => !Object.hasOwn(answers, fact))
  // Built as own properties, so that no name of a fact reaches a prototype.
  return Object.fromEntries([...given, ...unmentioned.map((fact): [string, Answer] => [fact, 'declined'])])
}
