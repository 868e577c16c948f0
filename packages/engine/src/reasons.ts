import type { Reason } from './advice.ts'
import type { Answer, Why } from './answer.ts'
import { weakest } from './citation.ts'
import { answerOf, type Classes, every } from './classes.ts'
import { rowsHit } from './dense.ts'
import { extremes } from './extremes.ts'
import type { Fact } from './fact.ts'
import { type Machine, testsOf, treeHolds } from './machine.ts'
import { presumedState } from './pack.ts'
import type { Rule } from './rule.ts'
import { cheapestTests, shrink, soundly, sufficient } from './support.ts'

/** What is known of a record, as reasons need it. */
type Record = {
  readonly run: Machine
  readonly states: Int32Array
  readonly why: (v: number) => Why
  /** Rank of the outcome; -1 while it is open. */
  readonly rank: number
}

/** One smallest sufficient set of answers, told rule by rule: first what holds, then what was ruled out. */
export function reasons(run: Machine, states: Int32Array, why: (v: number) => Why, rank: number): readonly Reason[] {
  // Knowing less never closes a question: what is open needs no answer to be open.
  if (rank < 0 && !run.presumes) return []
  const record = { run, states, why, rank }
  const blank = presumed(run, run.blank, () => 'not-asked')
  const now = presumed(run, states, why)
  const facts = smallest(record, now, blank)

  const partial = soundly(run, states, why, new Set(facts))
  const holding = holdingRules(record, partial)

  // What a presumption would have given anyway is not among the fewest answers. Where it was answered, the answer is
  // told all the same; where it was not, the presumption is.
  const filled = run.presumes && holding.length === 1 ? needed(record, partial, facts, holding[0] as number) : []
  const left = new Set(facts)
  const found: Reason[] = []
  const tell = (r: number, holds: boolean): void => {
    const own = [...left].filter((v) => run.plan.rules[r]?.uses.has(v))
    for (const v of own) left.delete(v)
    const read = holds ? filled.filter((v) => presumedState(run, v, states[v] as number, why(v)) !== states[v]) : []
    const told = holds ? filled.filter((v) => !read.includes(v)) : []
    if (own.length > 0 || (holds && holding.length === 1)) found.push(reason(record, r, holds, [...own, ...told], read))
  }
  for (const r of holding) tell(r, true)
  run.plan.rules.forEach((_, r) => {
    if (!holding.includes(r)) tell(r, false)
  })
  return found
}

/** Variables of the rule that no answer among the fewest settles, and that a presumption does. */
function needed({ run, rank }: Record, partial: Int32Array, facts: readonly number[], r: number): readonly number[] {
  if (rank >= run.plan.outcomes.length - 1) return []
  return [...(run.plan.rules[r]?.uses ?? [])].filter((v) => {
    const all = every(run.plan.variables[v]?.classes as Classes)
    if (facts.includes(v) || partial[v] === all) return false
    const opened = partial.slice()
    opened[v] = all
    return extremes(run, opened).worst > rank
  })
}

function presumed(run: Machine, states: Int32Array, why: (v: number) => Why): Int32Array {
  return run.presumes ? states.map((state, v) => presumedState(run, v, state, why(v))) : states
}

/** A smallest set of answers that gives the outcome by itself. */
function smallest({ run, states, why, rank }: Record, now: Int32Array, blank: Int32Array): readonly number[] {
  const { nested, variables, outcomes } = run.plan
  if (nested && rank >= 0) {
    const least = rank === outcomes.length - 1
    // Answers alone rule out; what holds may rest on presumptions too, which answers may also have lifted.
    const facts = cheapestTests(run, least ? { states, blank: run.blank } : { states: now, blank }, rank)
    if (facts && (least || !run.presumes || sufficient(run, states, why, new Set(facts), rank))) return facts
  }
  // Being unsure or declining counts as an answer only where a presumption reads it otherwise than not being asked.
  const answered = variables.flatMap(({ classes }, v) =>
    states[v] !== every(classes) || now[v] !== blank[v] ? [v] : [],
  )
  return shrink(run, states, why, answered, rank)
}

/** The rules that give the outcome on these answers alone: one that is certain, or several of which one must hold. */
function holdingRules({ run, rank }: Record, partial: Int32Array): readonly number[] {
  const { table, rules, outcomes } = run.plan
  if (rank < 0) return []
  if (table) return [...rowsHit(table, partial)]
  if (rank === outcomes.length - 1) return []
  const may = rules.flatMap((rule, r) => (rule.rank <= rank ? [{ rule, r }] : []))
  const { certain, possible } = testsOf(run, partial)
  const sure = may.find(({ rule }) => rule.rank === rank && treeHolds(rule.tree, certain))
  if (sure) return [sure.r]
  return may.flatMap(({ rule, r }) => (treeHolds(rule.tree, possible) ? [r] : []))
}

function reason(
  { run, states, why }: Record,
  r: number,
  holds: boolean,
  facts: readonly number[],
  read: readonly number[],
): Reason {
  const { set, variables } = run.plan
  const rule = set.rules[r] as Rule
  const idOf = (v: number) => variables[v]?.fact ?? ''
  const factOf = (v: number) => set.facts[idOf(v)] as Fact
  const answers = [...facts]
    .sort((a, b) => a - b)
    .map((v) => ({
      fact: idOf(v),
      says: factOf(v).says,
      answer: answerAs(factOf(v), variables[v]?.classes as Classes, states[v] as number, why(v)),
    }))
  const statuses = read.map((v) => factOf(v).unknown).flatMap((unknown) => (unknown === 'open' ? [] : [unknown.status]))
  return {
    rule: rule.id,
    holds,
    says: rule.says,
    answers,
    presumed: read.map(idOf),
    cites: rule.cites,
    status: weakest([rule.status, ...facts.map((v) => factOf(v).status), ...statuses]),
  }
}

/** The answer as it may be given again: declining stays declining, a partial answer keeps why it is one. */
function answerAs(fact: Fact, classes: Classes, state: number, why: Why): Answer {
  if ((why === 'declined' && fact.declined === 'no') || state === every(classes)) return why
  const answer = answerOf(classes, state)
  return typeof answer === 'object' && why !== 'not-asked' ? { ...answer, why } : answer
}
