import { between, type Extremes, extremes } from './extremes.ts'
import { type Machine, rankOf } from './machine.ts'
import { presumedState, statesOf, whyIn } from './pack.ts'
import { testsAt } from './tests-at.ts'

/** The ranks a record comes to. */
export type Verdict = {
  /** Rank of the outcome; `-1` while it is open. */
  readonly rank: number
  /** Over every completion, nothing presumed. */
  readonly free: Extremes
}

/** The outcome and all that is possible. */
export function verdict(run: Machine, masks: Int32Array): Verdict {
  const { layout, plan: made } = run
  if (!run.cornered) {
    const states = statesOf(run, masks)
    return verdictOf(run, states, (v) => whyIn(run, masks, v))
  }
  const last = made.outcomes.length - 1
  const worst = rankOf(run, testsAt(run, masks, layout.presumedMust, layout.presumedCan))
  const free = between(run, testsAt(run, masks, layout.must, layout.can), testsAt(run, masks, layout.can, layout.must))
  return { rank: worst < last ? worst : free.best === last ? last : -1, free }
}

/** The same, from possible classes. */
export function verdictOf(
  run: Machine,
  states: Int32Array,
  why: (v: number) => 'not-asked' | 'unsure' | 'declined',
): Verdict {
  const last = run.plan.outcomes.length - 1
  const free = extremes(run, states)
  const { worst } = run.presumes
    ? extremes(
        run,
        states.map((state, v) => presumedState(run, v, state, why(v))),
      )
    : free
  return { rank: worst < last ? worst : free.best === last ? last : -1, free }
}
