import type { Advice, Dispute, Presumed, Problem } from './advice.ts'
import type { Why } from './answer.ts'
import type { Fact } from './fact.ts'
import type { Machine } from './machine.ts'
import { matters } from './matters.ts'
import { presumedState, statesOf, whyIn } from './pack.ts'
import { reasons } from './reasons.ts'
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
    const does = matters(run, states, masks)
    for (let v = 0; v < does.length; v++) {
      if (does[v] === 0) continue
      const { fact, classes } = variables[v] as (typeof variables)[number]
      if (classes.kind === 'grade') disputed.push(dispute(set.facts[fact] as Fact, fact))
      else (why(v) === 'declined' ? declined : ask).push(fact)
    }
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
  if (!run.presumes) return []
  return variables.flatMap(({ fact, presumed }, v): Presumed[] => {
    const rule = set.facts[fact]?.unknown
    const state = states[v] as number
    if (presumed === 0 || !rule || rule === 'open' || presumedState(run, v, state, why(v)) === state) return []
    return [{ fact, says: rule.says, cites: rule.cites, status: rule.status }]
  })
}
