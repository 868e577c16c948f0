import { type Answers, type Citations, compile, type Formula } from '@cairn/engine'
import type { Activity, Step } from './policy.ts'

/** A gate that is not met, and what of it is still to come. */
export type ToCome = {
  /** Id of the gate. */
  readonly id: string
  /** Its sentence. */
  readonly says: string
  /** What it leads to while it is not met. */
  readonly leadsTo: Step
  /** Facts of it that are not there, or not known to be. */
  readonly missing: readonly string[]
  readonly cites: Citations
}

/** Every gate of an activity that is not met on these answers. */
export function toCome({ gates }: Activity, answers: Answers): readonly ToCome[] {
  return gates.rules.flatMap(({ id, says, then: leadsTo, when, cites }): readonly ToCome[] => {
    const alone = gates.decisive[id]
    if (!alone) return []
    const { pack, decide } = compile(alone)
    if (decide(pack(answers).masks) === 'met') return []
    const missing = [...new Set(factsOf(when))].filter((fact) => answers[fact] !== 'yes')
    return [{ id, says, leadsTo, missing, cites }]
  })
}

function factsOf(formula: Formula): readonly string[] {
  if ('fact' in formula) return [formula.fact]
  if (formula.op === 'not') return factsOf(formula.of)
  return 'of' in formula ? formula.of.flatMap(factsOf) : []
}
