/**
 * Which questions come next, and a conversation as plain data: to step, save and resume.
 *
 * @packageDocumentation
 */
import type { Answer, Answers } from './answer.ts'
import { freeze } from './freeze.ts'
import {
  type Interview,
  mostSteps,
  type Reopener,
  read,
  refused,
  type Said,
  type Stepped,
  stepFrom,
} from './interview-state.ts'
import { type Asking, type NextQuestions, nextQuestions } from './next-questions.ts'
import type { RuleSet } from './rule-set.ts'

export type { Halt } from './halt.ts'
export { haltsOn } from './halt.ts'
export type { Interview, InterviewProblem, Reopener, Step, Stepped } from './interview-state.ts'
export type { Asking, Ground, NextQuestions, Question } from './next-questions.ts'
export { nextQuestions } from './next-questions.ts'
export { carry, resume } from './resume.ts'

/**
 * Begins a conversation.
 *
 * @param set - the rule set to ask by; one without a fingerprint cannot be told from its next edition, see `seal`
 * @returns a state in which nothing was asked yet
 *
 * @example
 * ```ts
 * import { begin } from '@cairn/engine/interview'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const state = begin(bali2015)
 * state.by.id // => 'bali-2015'
 * state.steps // => []
 * ```
 */
export function begin<FactId extends string, Outcome extends string, Group extends string>(
  set: RuleSet<FactId, Outcome, Group>,
): Interview<FactId> {
  const { id, version, fingerprint } = set
  return freeze({ format: 'interview/1', by: { id, version, fingerprint }, steps: [] })
}

/**
 * Notes an answer. A later answer to the same fact takes the place of the earlier one, which stays in the history. What
 * was declined is answered only after it was opened again. `not-asked` takes an answer back.
 *
 * @param state - the state before
 * @param fact - the fact it answers
 * @param given - the answer
 * @param set - the rule set the state was begun with
 * @returns the state after; or a code. Never throws on data
 *
 * @example
 * ```ts
 * import { answer, begin } from '@cairn/engine/interview'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const first = answer(begin(bali2015), 'threats', 'declined', bali2015)
 * const then = first.ok ? answer(first.value, 'threats', 'yes', bali2015) : first
 * then // => { ok: false, code: 'declined' }
 * ```
 */
export function answer<FactId extends string, Outcome extends string, Group extends string>(
  state: Interview<NoInfer<FactId>>,
  fact: NoInfer<FactId>,
  given: Answer,
  set: RuleSet<FactId, Outcome, Group>,
): Stepped<Interview<FactId>> {
  return take(state, { kind: 'answer', fact, answer: given }, set)
}

/**
 * Opens a question again that was answered or declined, and says who did and why. The earlier answer stays in the
 * history, and counts until there is another.
 *
 * @param state - the state before
 * @param fact - the fact that may be asked again
 * @param again - who or what opens it, and a kebab-case reason code of your own
 * @param set - the rule set the state was begun with
 * @returns the state after; or a code. Never throws on data
 *
 * @example
 * ```ts
 * import { answer, answersIn, begin, reopen } from '@cairn/engine/interview'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const first = answer(begin(bali2015), 'threats', 'declined', bali2015)
 * const opened = first.ok
 *   ? reopen(first.value, 'threats', { by: 'person', reason: 'came-back-to-it' }, bali2015)
 *   : first
 * const then = opened.ok ? answer(opened.value, 'threats', 'yes', bali2015) : opened
 * const steps = then.ok ? then.value.steps.map(({ kind }) => kind) : []
 * steps // => ['answer', 'reopen', 'answer']
 * ```
 */
export function reopen<FactId extends string, Outcome extends string, Group extends string>(
  state: Interview<NoInfer<FactId>>,
  fact: NoInfer<FactId>,
  again: { readonly by: Reopener; readonly reason: string },
  set: RuleSet<FactId, Outcome, Group>,
): Stepped<Interview<FactId>> {
  return take(state, { kind: 'reopen', fact, by: again?.by, reason: again?.reason }, set)
}

/**
 * What to ask next in this conversation: as {@link nextQuestions}, and nothing twice unless it was opened again.
 *
 * @param state - the state
 * @param set - the rule set the state was begun with
 * @param asking - how many, what first, what not, and when asking has to stop
 * @returns the questions; or a code
 * @throws `RulebookError` where `halt` names what the set does not have
 *
 * @example
 * ```ts
 * import { answer, begin, next } from '@cairn/engine/interview'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const state = answer(begin(bali2015), 'misled-about-work', 'unsure', bali2015)
 * const now = state.ok ? next(state.value, bali2015, { limit: 1 }) : state
 * const facts = now.ok ? now.value.questions.map(({ fact }) => fact) : []
 * facts // => ['excessive-hours']
 * ```
 */
export function next<FactId extends string, Outcome extends string, Group extends string>(
  state: Interview<NoInfer<FactId>>,
  set: RuleSet<FactId, Outcome, Group>,
  asking: Asking<NoInfer<FactId>>,
): Stepped<NextQuestions<FactId, Outcome>> {
  const found = read(state, set)
  if (!found.ok) return found
  const { said } = found.value
  const asked = [...said].flatMap(([fact, one]) => (one.reopened || one.answer === 'not-asked' ? [] : [fact]))
  // What was opened again may be asked; in `answersIn` it is what it was until it is answered anew.
  const answers = answersOf(said, (one) => (one.reopened ? 'not-asked' : one.answer))
  return { ok: true, value: nextQuestions(answers, set, { ...asking, not: [...(asking.not ?? []), ...asked] }) }
}

/**
 * The answers as they stand, for `advise` and for a record.
 *
 * @param state - the state
 * @param set - the rule set the state was begun with
 * @returns answers by fact id, in the order in which the facts first came up; or a code. Never throws on data
 *
 * @example
 * ```ts
 * import { answer, answersIn, begin } from '@cairn/engine/interview'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const state = answer(begin(bali2015), 'threats', 'declined', bali2015)
 * const answers = state.ok ? answersIn(state.value, bali2015) : state
 * answers // => { ok: true, value: { threats: 'declined' } }
 * ```
 */
export function answersIn<FactId extends string, Outcome extends string, Group extends string>(
  state: Interview<NoInfer<FactId>>,
  set: RuleSet<FactId, Outcome, Group>,
): Stepped<Answers<FactId>> {
  const found = read(state, set)
  return found.ok ? { ok: true, value: freeze(answersOf(found.value.said, (one) => one.answer)) } : found
}

function take<F extends string, O extends string, G extends string>(
  state: unknown,
  one: unknown,
  set: RuleSet<F, O, G>,
): Stepped<Interview<F>> {
  const found = read(state, set)
  if (!found.ok) return found
  const step = stepFrom(one, set, found.value.said)
  if (typeof step === 'string') return refused(step)
  const { steps } = found.value.state
  if (steps.length >= mostSteps) return refused('too-many-steps')
  return { ok: true, value: freeze({ ...found.value.state, steps: [...steps, step] }) }
}

const answersOf = <F extends string>(said: ReadonlyMap<F, Said>, answered: (one: Said) => Answer): Answers<F> =>
  Object.fromEntries([...said].map(([fact, one]) => [fact, answered(one)])) as Answers<F>
