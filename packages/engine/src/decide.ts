import type { Machine } from './machine.ts'
import { lookUp } from './tests-at.ts'
import { verdict } from './verdict.ts'

/** Makes what reads the outcome straight from masks; made once a set, so that all it needs lies at hand. */
export function decider(run: Machine): (masks: Int32Array) => string {
  const { codes, combined, cornered, layout, places, plan: made } = run
  const { outcomes, set } = made
  const { whileOpen } = set
  if (!cornered || !combined || codes.negated || places.counted.length > 0)
    return (masks) => outcomes[verdict(run, masks).rank] ?? whileOpen

  const { plain } = codes
  const { presumedMust, can } = layout
  const { words } = places
  const last = outcomes.length - 1
  // Both corners in one pass, two words a turn. Stopping after the first would save half of it and cost
  // more: whether it settles the outcome cannot be predicted.
  return (masks) => {
    let sure = 0
    let may = 0
    let at = 0
    for (let w = 0; w < words; w += 2) {
      sure |= lookUp(plain, at, masks[presumedMust + w] as number, masks[presumedMust + w + 1] as number)
      may |= lookUp(plain, at, masks[can + w] as number, masks[can + w + 1] as number)
      at += 6144
    }
    const worst = combined[sure] as number
    return (worst < last ? outcomes[worst] : combined[may] === last ? outcomes[last] : whileOpen) as string
  }
}
