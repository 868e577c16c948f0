import type { Advice, Dispute, Presumed, Problem, Reason } from './advice.ts'
import type { Answer, Why } from './answer.ts'
import { weakest } from './citation.ts'
import { answerOf, every } from './classes.ts'
import type { Fact } from './fact.ts'
import { type Machine, open } from './machine.ts'
import { matters } from './matters.ts'
import { presumedState, statesOf, whyIn } from './pack.ts'
import type { Tree } from './plan.ts'
import type { Rule } from './rule.ts'
import { shrink, sufficient, support } from './support.ts'
import { verdict } from './verdict.ts'

/** Builds the whole result from masks. */
export function explain(run: Machine, masks: Int32Array, problems: readonly Problem[], asOf?: string): Advice {
  const { plan: made } = run
  const { set, outcomes, variables } = made
  const states = statesOf(run, masks)
  const why = (v: number): Why => whyIn(run, masks, v)
  const { rank, free } = verdict(run, masks)
  const possible = outcomes.filter((_, i) => free.ranks & (1 << i))
  const ask: string[] = []
  const declined: string[] = []
  const disputed: Dispute[] = []
  if (free.best !== free.worst) {
    matters(run, states).forEach((does, v) => {
      if (!does) return
      const { fact, classes } = variables[v] as (typeof variables)[number]
      if (classes.kind === 'grade') disputed.push(dispute(set.facts[fact] as Fact, fact))
      else (why(v) === 'declined' ? declined : ask).push(fact)
    })
  }
  const { id, version, fingerprint } = set
  return {
    outcome: rank < 0 ? set.whileOpen : (outcomes[rank] ?? set.whileOpen),
    possible,
    settled: possible.length === 1,
    because: reasons(run, states, why, rank),
    ask,
    declined,
    presumed: presumptions(run, states, why),
    disputed,
    problems,
    by: { id, version, fingerprint },
    ...(asOf !== undefined && { asOf }),
  }
}

function dispute(fact: Fact, id: string): Dispute {
  const grade = fact.kind === 'sign' && typeof fact.grade === 'object' ? fact.grade : undefined
  return { fact: id, says: fact.says, grades: grade ? [grade.from, grade.to] : [], cites: grade?.cites ?? fact.cites }
}

function presumptions(run: Machine, states: Int32Array, why: (v: number) => Why): readonly Presumed[] {
  const { set, variables } = run.plan
  return variables.flatMap(({ fact, presumed }, v): Presumed[] => {
    const rule = set.facts[fact]?.unknown
    const state = states[v] as number
    if (presumed === 0 || !rule || rule === 'open' || presumedState(run, v, state, why(v)) === state) return []
    return [{ fact, says: rule.says, cites: rule.cites, status: rule.status }]
  })
}

/** One smallest sufficient set of answers, told rule by rule. */
function reasons(run: Machine, states: Int32Array, why: (v: number) => Why, rank: number): readonly Reason[] {
  const { plan: made } = run
  const last = made.outcomes.length - 1
  const presumes = made.variables.some(({ presumed }) => presumed !== 0)
  const withPresumptions = (of: Int32Array, reason: (v: number) => Why) =>
    of.map((state, v) => presumedState(run, v, state, reason(v)))
  const presumedNow = withPresumptions(states, why)
  const presumedBlank = withPresumptions(open(run), () => 'not-asked')
  // Being unsure or declining counts as an answer only where a presumption reads it otherwise than not being asked.
  const answered = made.variables
    .map((_, v) => v)
    .filter((v) => states[v] !== every(variableClasses(run, v)) || presumedNow[v] !== presumedBlank[v])

  if (rank >= 0 && rank < last) {
    const known = { states: presumedNow, blank: presumedBlank }
    const certain = made.rules.flatMap((rule, r) => {
      const facts = rule.rank === rank ? support(run, rule.tree, true, known) : undefined
      return facts ? [{ r, facts }] : []
    })
    certain.sort((a, b) => a.facts.length - b.facts.length)
    const shortest = certain[0]
    // An answer may count by lifting a presumption, which the rule itself does not show.
    const alone = shortest && made.simple && (!presumes || sufficient(run, states, why, new Set(shortest.facts), rank))
    if (alone) return [reason(run, states, why, shortest.r, true, shortest.facts)]
    const facts = shrink(run, states, why, answered, rank)
    const sole = certain.find((one) => covers(run, one.r, facts))
    if (sole) return [reason(run, states, why, sole.r, true, facts)]
    return spreadOver(run, states, why, facts, (r) => (made.rules[r]?.rank ?? last) <= rank, true)
  }
  if (made.simple && rank === last) {
    const known = { states, blank: open(run) }
    return made.rules.flatMap((rule, r) => {
      const facts = support(run, rule.tree, false, known) ?? []
      return rule.rank < last && facts.length > 0 ? [reason(run, states, why, r, false, facts)] : []
    })
  }
  const facts = shrink(run, states, why, answered, rank)
  return spreadOver(run, states, why, facts, () => true, false)
}

const variableClasses = (run: Machine, v: number) =>
  (run.plan.variables[v] as Machine['plan']['variables'][number]).classes

/** Tells a set of answers rule by rule, each answer once, with the first rule that uses it. */
function spreadOver(
  run: Machine,
  states: Int32Array,
  why: (v: number) => Why,
  facts: readonly number[],
  concerned: (r: number) => boolean,
  holds: boolean,
): readonly Reason[] {
  const left = new Set(facts)
  const found: Reason[] = []
  run.plan.rules.forEach(({ tree }, r) => {
    const own = concerned(r) ? [...left].filter((v) => variablesIn(run, tree).has(v)) : []
    for (const v of own) left.delete(v)
    if (own.length > 0) found.push(reason(run, states, why, r, holds, own))
  })
  // An answer that only rules out a more protective rule still belongs to the reason.
  run.plan.rules.forEach(({ tree }, r) => {
    const own = [...left].filter((v) => variablesIn(run, tree).has(v))
    for (const v of own) left.delete(v)
    if (own.length > 0) found.push(reason(run, states, why, r, false, own))
  })
  return found
}

/** The answer as it may be given again: declining stays declining, a partial answer keeps why it is one. */
function answerIn(run: Machine, states: Int32Array, v: number, why: Why, fact: Fact): Answer {
  if ((why === 'declined' && fact.declined === 'no') || states[v] === every(variableClasses(run, v))) return why
  const answer = answerOf(variableClasses(run, v), states[v] as number)
  return typeof answer === 'object' && why !== 'not-asked' ? { ...answer, why } : answer
}

const covers = (run: Machine, r: number, facts: readonly number[]): boolean => {
  const used = variablesIn(run, run.plan.rules[r]?.tree ?? { atLeast: 0, of: [] })
  return facts.every((v) => used.has(v))
}

function variablesIn(run: Machine, tree: Tree): ReadonlySet<number> {
  if (!('test' in tree)) return new Set(tree.of.flatMap((part) => [...variablesIn(run, part)]))
  const { literals, tests } = run.plan
  const used = (tests[tree.test]?.dimensions ?? []).flatMap((dimension) => dimension.literals)
  return new Set(used.flatMap((l) => (literals[l] ? [literals[l].variable] : [])))
}

function reason(
  run: Machine,
  states: Int32Array,
  why: (v: number) => Why,
  r: number,
  holds: boolean,
  facts: readonly number[],
): Reason {
  const { set, variables } = run.plan
  const rule = set.rules[r] as Rule
  const factOf = (v: number) => set.facts[variables[v]?.fact ?? ''] as Fact
  const presumed = holds
    ? [...variablesIn(run, run.plan.rules[r]?.tree ?? { atLeast: 0, of: [] })].filter(
        (v) => presumedState(run, v, states[v] as number, why(v)) !== states[v],
      )
    : []
  const answers = [...facts]
    .sort((a, b) => a - b)
    .map((v) => ({
      fact: variables[v]?.fact ?? '',
      says: factOf(v).says,
      answer: answerIn(run, states, v, why(v), factOf(v)),
    }))
  const presumedStatus = presumed.flatMap((v) => {
    const { unknown } = factOf(v)
    return unknown === 'open' ? [] : [unknown.status]
  })
  return {
    rule: rule.id,
    holds,
    says: rule.says,
    answers,
    presumed: presumed.map((v) => variables[v]?.fact ?? ''),
    cites: rule.cites,
    status: weakest([rule.status, ...facts.map((v) => factOf(v).status), ...presumedStatus]),
  }
}
