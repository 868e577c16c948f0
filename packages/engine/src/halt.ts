import type { Answers } from './answer.ts'
import { factsIn } from './check/mentions.ts'
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
  /**
   * Signs of `when` that nobody asks about only in order to know whether to stop: until something is told of one, it
   * neither stops the asking nor is asked for it.
   */
  readonly told?: readonly FactId[]
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
  // Read as not there for this question alone: what stands in the answers stays what it is.
  const untold = (halt.told ?? []).filter((fact) => !isTold(answers, fact)).map((fact) => [fact, 'no'] as const)
  const { possible, ask } = advise(untold.length > 0 ? { ...answers, ...Object.fromEntries(untold) } : answers, own)
  return { may: possible.includes('halt'), ask }
}

/**
 * Whether something that was told stops the asking: an answer to a fact of the condition that leaves it possible, be it
 * not sure, declined, in part or unreadable. A fact that nobody asked about is no reason by itself. The parts of an `any`
 * are looked at one by one.
 *
 * @param answers - answers by fact id
 * @param set - the rule set
 * @param halt - when asking has to stop, for example the `childHalt` of the set
 * @returns whether it may hold on what was told; never throws on data
 * @throws `RulebookError` where the formula names what the set does not have
 *
 * @example
 * ```ts
 * import { haltsOn } from '@cairn/engine/interview'
 * import { palermo2000 } from '@cairn/rulebook/palermo-2000'
 *
 * const { childHalt } = palermo2000
 * const told = [{ age: 'child' }, { age: 'unsure' }, { age: 'declined' }, { age: 'adult' }, {}] as const
 * const stops = told.map((answers) => childHalt && haltsOn(answers, palermo2000, childHalt))
 * stops // => [true, true, true, false, false]
 * ```
 */
export function haltsOn<FactId extends string, Outcome extends string, Group extends string>(
  answers: Answers<FactId>,
  set: RuleSet<FactId, Outcome, Group>,
  halt: Halt<NoInfer<FactId>>,
): boolean {
  return partsOf(halt as Halt).some(
    (part) =>
      factsIn(part.when, set as unknown as RuleSet).some((fact) => isTold(answers, fact)) &&
      halting(answers, set as unknown as RuleSet, part).may,
  )
}

const parted = new WeakMap<Halt, readonly Halt[]>()

/** One halt for each part of an `any`, made once. */
function partsOf(halt: Halt): readonly Halt[] {
  const { when } = halt
  const parts = parted.get(halt) ?? (when.op === 'any' ? when.of.map((part) => ({ ...halt, when: part })) : [halt])
  parted.set(halt, parts)
  return parts
}

function isTold(answers: Answers, fact: string): boolean {
  return Object.hasOwn(answers, fact) && answers[fact] !== undefined && answers[fact] !== 'not-asked'
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
