import type { Answers } from './answer.ts'
import type { Citations, Status } from './citation.ts'
import { advise } from './compile.ts'
import type { Formula } from './formula.ts'
import type { RuleSet } from './rule-set.ts'
import { ruleSet } from './rule-set.ts'

/**
 * When asking has to stop, as plain data: as soon as the formula may hold on what is possible, nothing is asked but
 * `still`. Nothing is presumed here: what is not known is possible.
 *
 * @example
 * ```ts
 * import { between, choice, number, rule, ruleSet, sign, source, yes } from '@cairn/engine'
 * import { type Halt, nextQuestions } from '@cairn/engine/interview'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const rest = { cites: [guide.at('p. 20')], status: 'house' } as const
 * const set = ruleSet({
 *   id: 'example-guide', version: '0.1.0', title: 'Example guide', concerns: 'Everybody.',
 *   says: 'Tired or cold: offer a room.', saysNot: 'Anything else.', inForce: { from: '2026-01-01' }, reading: 'none yet',
 *   facts: {
 *     tired: sign({ says: 'They are tired.', unknown: 'open', ...rest }),
 *     cold: sign({ says: 'They are cold.', unknown: 'open', ...rest }),
 *     age: number({ says: 'Age.', unit: 'years', unknown: 'open', ...rest }),
 *   },
 *   outcomes: { room: 'Offer a room.', wait: 'Stay in contact.', tea: 'Offer tea.' }, whileOpen: 'wait', otherwise: 'tea',
 *   rules: [
 *     rule({ id: 'example-guide/tired', says: 'A room for the tired.', when: yes('tired'), then: 'room', ...rest }),
 *     rule({ id: 'example-guide/cold', says: 'A room for the cold.', when: yes('cold'), then: 'room', ...rest }),
 *   ],
 * })
 * const halt: Halt<'tired' | 'cold' | 'age'> = {
 *   says: 'A child is asked nothing but whether they are cold.', when: between('age', { to: 17 }), still: ['cold'], ...rest,
 * }
 * const asked = (age?: number | 'unsure') => {
 *   const { status, questions } = nextQuestions(age === undefined ? {} : { age }, set, { limit: 3, halt })
 *   return [status, ...questions.map(({ fact }) => fact)]
 * }
 * asked() // => ['ask', 'age', 'cold']
 * asked(30) // => ['ask', 'tired', 'cold']
 * asked(15) // => ['halted', 'cold']
 * asked('unsure') // => ['halted', 'cold']
 * ```
 */
export type Halt<FactId extends string = string> = {
  /** One plain sentence: when asking stops, and why. */
  readonly says: string
  /** When asking stops. Facts it turns on are asked before all others, each once; while it may hold, nothing else is. */
  readonly when: Formula<FactId>
  /** What may be asked all the same. */
  readonly still?: readonly FactId[]
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
}

const sets = new WeakMap<object, WeakMap<Halt, RuleSet>>()

/**
 * Whether asking may have to stop, and what would still tell.
 *
 * @throws RulebookError where the formula names what the set does not have
 */
export function halting(answers: Answers, set: RuleSet, halt: Halt): { may: boolean; ask: readonly string[] } {
  const known = sets.get(set) ?? new WeakMap<Halt, RuleSet>()
  sets.set(set, known)
  const own = known.get(halt) ?? asSet(set, halt)
  known.set(halt, own)
  const { possible, ask } = advise(answers, own)
  return { may: possible.includes('halt'), ask }
}

/** The same facts with one rule, so that what may hold is as exact as any outcome. */
function asSet(set: RuleSet, { says, when, cites, status }: Halt): RuleSet {
  const { id, version, title, saysNot, concerns, inForce, reading, groups, grades, facts, lines } = set
  const head = { id, version, title, saysNot, concerns, inForce, reading, groups, grades, facts, lines }
  return ruleSet({
    ...head,
    says,
    outcomes: { halt: 'Ask no more.', go: 'Go on.' },
    whileOpen: 'halt',
    otherwise: 'go',
    rules: [{ id: `${id}/halt`, says, when, then: 'halt', cites, status }],
  } as never) as unknown as RuleSet
}
