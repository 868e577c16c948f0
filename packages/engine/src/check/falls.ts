import { caseWords, smallest } from './counterexample.ts'
import { type Finding, finding } from './finding.ts'
import type { Subject } from './subject.ts'

/** Signs that can lower the outcome when they are added, in a set that says that none does. */
export function falls({ set, logic, outcome }: Subject): readonly Finding[] {
  if (!set.rises) return []
  const { diagrams, levels } = logic
  const support = diagrams.support(outcome)
  const order = Object.keys(set.outcomes)
  return levels.flatMap(({ fact, classes }, v): readonly Finding[] => {
    if (classes.kind !== 'sign' || !support.has(v)) return []
    const [without, added] = [diagrams.fix(outcome, v, 0), diagrams.fix(outcome, v, 1)]
    // One value for each pair of outcomes, so that the smallest case says which two they are.
    const pairs = diagrams.merge('falls', without, added, (before, after) =>
      after > before ? 1 + before * order.length + after : 0,
    )
    const falling = [...diagrams.values(pairs)].filter((pair) => pair > 0)
    const cases = falling.flatMap((pair) => {
      const found = smallest(logic, pairs, pair)
      return found ? [{ pair: pair - 1, found, size: found.yes.length + Object.keys(found.is ?? {}).length }] : []
    })
    const [least] = cases.sort((a, b) => a.size - b.size)
    if (!least) return []
    const { pair, found } = least
    const [before, after] = [order[Math.floor(pair / order.length)], order[pair % order.length]]
    const says = `Adding ${fact} turns “${before}” into “${after}”, for example ${caseWords(found)}.`
    return [finding('falls', fact, says, found)]
  })
}
