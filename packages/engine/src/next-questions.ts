import type { Answers } from './answer.ts'
import { type Census, census, type Split } from './census.ts'
import { extremes, representatives } from './extremes.ts'
import type { Fact, Sensitivity } from './fact.ts'
import { freeze } from './freeze.ts'
import { type Halt, halting } from './halt.ts'
import { type Machine, machine } from './machine.ts'
import { matters } from './matters.ts'
import { pack, statesOf, whyIn } from './pack.ts'
import type { RuleSet } from './rule-set.ts'
import { verdict } from './verdict.ts'

/**
 * Why a question is asked now: asking may have to stop, and its answer tells (`halt`); the caller named it first
 * (`first`); each of its answers settles the outcome (`settles`); some answer does (`may-settle`); none does alone, but
 * it narrows what is possible (`narrows`).
 */
export type Ground = 'halt' | 'first' | 'settles' | 'may-settle' | 'narrows'

/** One question to ask next, and why. */
export type Question<Fact extends string = string, Outcome extends string = string> = {
  readonly fact: Fact
  /** The sentence of the fact. */
  readonly says: string
  readonly sensitivity: Sensitivity
  readonly ground: Ground
  /**
   * The outcomes that one answer to this question alone would settle, most protective first. For a reviewer's page only:
   * on a worker's sheet it invites fishing for that answer.
   */
  readonly couldSettle: readonly Outcome[]
  /** It was asked before and the person was not sure. */
  readonly again: boolean
}

/** What to ask next, or why nothing is. */
export type NextQuestions<Fact extends string = string, Outcome extends string = string> = {
  /**
   * `ask`: there is something to ask. `settled`: no answer can change the outcome. `halted`: asking stops, but for what
   * may be asked all the same. `nothing-to-ask`: what is open was declined, is held back, or is in dispute among sources.
   */
  readonly status: 'ask' | 'settled' | 'halted' | 'nothing-to-ask'
  readonly questions: readonly Question<Fact, Outcome>[]
}

/** What {@link nextQuestions} is told besides the answers. */
export type Asking<FactId extends string = string> = {
  /** At most this many questions; 0 to be told the status only. */
  readonly limit: number
  /** Asked before all others, in this order: safety first. */
  readonly first?: readonly FactId[]
  /** Not to be asked now. */
  readonly not?: readonly FactId[]
  /** When asking has to stop. */
  readonly halt?: Halt<FactId>
}

const sensitivities: readonly Sensitivity[] = ['low', 'medium', 'high']
const grounds: readonly Ground[] = ['settles', 'may-settle', 'narrows']

/**
 * The few facts to ask next: what settles most with the fewest and least sensitive questions.
 *
 * In order: what the caller names first; what decides whether asking may go on; what settles the outcome whatever the
 * answer, then what may settle it, then what narrows it; among these the least sensitive; among these the one after
 * which equal answers most often mean equal outcomes, over all completions of the unknowns; then the order of the set.
 * What the person was not sure of comes after all that was not asked.
 *
 * Only what can change the outcome is asked (or whether asking stops), and nothing that was declined.
 *
 * @param answers - answers by fact id; a fact that is absent was not asked
 * @param set - a rule set
 * @param asking - how many, what first, what not, and when asking has to stop
 * @returns at most `limit` questions, each ranked as if it were asked alone; the same for the same answers. Never throws
 *   on data
 * @throws `RulebookError` where `halt` names what the set does not have
 *
 * @example
 * ```ts
 * import { nextQuestions } from '@cairn/engine/interview'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const { questions } = nextQuestions({ 'misled-about-work': 'declined' }, bali2015, { limit: 2, first: ['threats'] })
 * questions.map(({ fact, ground }) => [fact, ground]) // => [['threats', 'first'], ['excessive-hours', 'may-settle']]
 * questions[1]?.couldSettle // => ['offer-help']
 * nextQuestions({ 'misled-about-work': 'yes' }, bali2015, { limit: 2 }).status // => 'settled'
 * ```
 */
export function nextQuestions<FactId extends string, Outcome extends string, Group extends string>(
  answers: Answers<FactId>,
  set: RuleSet<FactId, Outcome, Group>,
  asking: Asking<NoInfer<FactId>>,
): NextQuestions<FactId, Outcome> {
  const whole = set as unknown as RuleSet
  const run = machine(whole)
  const { masks } = pack(run, answers)
  const { byFact } = run.plan
  const states = statesOf(run, masks)
  const counted = census(run, states)
  const { best, worst } = verdict(run, masks).free
  const settled = best === worst
  const ask = settled ? [] : toAsk(run, masks, states, counted)
  const again = (fact: string) => whyIn(run, masks, byFact.get(fact) ?? 0) === 'unsure'

  const not = new Set<string>(asking.not)
  const still = new Set<string>(asking.halt?.still)
  const open = ask.filter((fact) => !not.has(fact))
  const halt = asking.halt ? halting(answers, whole, asking.halt as Halt) : { may: false, ask: [] }
  const telling = halt.may ? halt.ask.filter((fact) => !again(fact) && !not.has(fact)) : []
  const halted = halt.may && telling.length === 0
  // What only tells whether asking may go on is asked only where there is something to go on to.
  const worth = open.some((fact) => !still.has(fact))
  const asked = halt.may ? [...(worth ? telling : []), ...open.filter((fact) => still.has(fact))] : open
  const most = Math.max(0, Math.floor(asking.limit) || 0)
  const facts = [...new Set(asked)]
  const questions = most === 0 ? [] : ranked(run, states, counted, facts, asking.first ?? [], telling, again)
  return freeze<NextQuestions>({
    status: halted ? 'halted' : settled ? 'settled' : facts.length > 0 ? 'ask' : 'nothing-to-ask',
    questions: questions.slice(0, most),
  }) as unknown as NextQuestions<FactId, Outcome>
}

/** The facts that matter and were not declined; a grade in dispute is nobody's to answer. */
function toAsk(run: Machine, masks: Int32Array, states: Int32Array, counted: Census): readonly string[] {
  const does = matters(run, states, masks, counted)
  const asked = ({ classes }: { classes: { kind: string } }, v: number) =>
    does[v] === 1 && classes.kind !== 'grade' && whyIn(run, masks, v) !== 'declined'
  return run.plan.variables.flatMap((one, v) => (asked(one, v) ? [one.fact] : []))
}

function ranked(
  run: Machine,
  states: Int32Array,
  counted: Census,
  facts: readonly string[],
  first: readonly string[],
  telling: readonly string[],
  again: (fact: string) => boolean,
): readonly Question[] {
  const { set, byFact } = run.plan
  const order = Object.keys(set.facts)
  const alike = new Map<string, { ground: Ground; couldSettle: readonly string[] }>()
  const place = (some: readonly string[], fact: string) => (some.includes(fact) ? some.indexOf(fact) : some.length)
  const known = facts.map((fact) => {
    const v = byFact.get(fact) ?? 0
    const { says, sensitivity = 'medium' } = set.facts[fact] as Fact
    const key = counted.key(v) ?? fact
    const { ground, couldSettle } = alike.get(key) ?? settling(run, states, v)
    alike.set(key, { ground, couldSettle })
    const why = telling.includes(fact) ? 'halt' : first.includes(fact) ? 'first' : ground
    const keys = [
      Number(again(fact)),
      place(first, fact),
      Number(why !== 'halt'),
      grounds.indexOf(ground),
      sensitivities.indexOf(sensitivity),
    ]
    const question: Question = { fact, says, sensitivity, ground: why, couldSettle, again: again(fact) }
    return { question, keys, pure: purity(counted.splits(v)), at: order.indexOf(fact) }
  })
  known.sort((a, b) => {
    const differing = a.keys.findIndex((key, i) => key !== b.keys[i])
    if (differing >= 0) return (a.keys[differing] ?? 0) - (b.keys[differing] ?? 0)
    const share = b.pure.of * a.pure.outOf - a.pure.of * b.pure.outOf
    return share !== 0n ? (share > 0n ? 1 : -1) : a.at - b.at
  })
  return known.map(({ question }) => question)
}

/** Which outcomes one answer to a question would settle. */
function settling(run: Machine, states: Int32Array, v: number): { ground: Ground; couldSettle: readonly string[] } {
  const after = states.slice()
  const answers = representatives(run, v, states[v] as number)
  const settled = answers.flatMap((c) => {
    after[v] = 1 << c
    const { best, worst } = extremes(run, after)
    return best === worst ? [best] : []
  })
  const ground = settled.length === 0 ? 'narrows' : settled.length === answers.length ? 'settles' : 'may-settle'
  return { ground, couldSettle: run.plan.outcomes.filter((_, rank) => settled.includes(rank)) }
}

/**
 * How often two completions that give the same answer come to the same outcome (what the Gini index of classification
 * trees takes from one), as a fraction; nothing where there are too many to count.
 */
function purity(splits: readonly Split[] | undefined): { of: bigint; outOf: bigint } {
  let sum = { of: 0n, outOf: 1n }
  for (const split of splits ?? []) {
    const all = split.reduce((total, n) => total + n, 0n)
    const alike = split.reduce((total, n) => total + n * n, 0n)
    if (all > 0n) sum = { of: sum.of * all + alike * sum.outOf, outOf: sum.outOf * all }
  }
  return sum
}
