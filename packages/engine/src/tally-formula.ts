import type { Formula } from './formula.ts'
import { holds } from './holds.ts'
import type { RuleSet } from './rule-set.ts'

/** One count of a test: which bits it counts, with which weights, and up to where counting matters. */
export type Dimension = {
  readonly literals: readonly number[]
  readonly weights: readonly number[]
  readonly cap: number
}

type Counting = Extract<Formula, { op: 'count' | 'weigh' }>
type Tally = { readonly dimensions: readonly Dimension[]; readonly table: Uint8Array }

/**
 * A formula made only of counts over one group, as one table over capped counts; `undefined` for any other formula.
 *
 * @param formula - any formula
 * @param set - the set it belongs to
 * @param graded - the bit of a sign at a grade or stronger, -1 where the sign is weaker
 */
export function tallyOf(
  formula: Formula,
  set: RuleSet,
  graded: (fact: string, grade: number | undefined) => number,
): Tally | undefined {
  const counts = countsIn(formula)
  const group = counts?.[0]?.group
  if (!counts || group === undefined || counts.some((one) => one.group !== group)) return undefined

  // Dimensions run from the strongest grade to the weakest, then "any grade", then weights.
  const keys = [...new Set(counts.map(key))].sort((a, b) => order(set, a) - order(set, b))
  const dimensions = keys.map((k) => {
    const same = counts.filter((one) => key(one) === k)
    const grade = k === 'any' || k === 'weight' ? undefined : set.grades.indexOf(k)
    const literals: number[] = []
    const weights: number[] = []
    for (const [id, fact] of Object.entries(set.facts)) {
      if (fact.kind !== 'sign' || fact.group !== group) continue
      const literal = graded(id, grade)
      if (literal < 0) continue
      literals.push(literal)
      weights.push(k === 'weight' ? (fact.weight ?? 1) : 1)
    }
    return { literals, weights, cap: Math.max(...same.map((one) => one.n)) }
  })

  const cells = dimensions.reduce((size, { cap }) => size * (cap + 1), 1)
  const table = new Uint8Array(cells)
  for (let cell = 0; cell < cells; cell++) {
    let rest = cell
    const have = new Map<string, number>()
    for (let d = dimensions.length - 1; d >= 0; d--) {
      const cap = dimensions[d]?.cap ?? 0
      have.set(keys[d] ?? '', rest % (cap + 1))
      rest = Math.floor(rest / (cap + 1))
    }
    table[cell] = holds(formula, (one) => 'group' in one && (have.get(key(one)) ?? 0) >= one.n) ? 1 : 0
  }
  return { dimensions, table }
}

const key = (one: Counting): string => (one.op === 'weigh' ? 'weight' : (one.grade ?? 'any'))

function order(set: RuleSet, k: string): number {
  return k === 'weight' ? set.grades.length + 1 : k === 'any' ? set.grades.length : set.grades.indexOf(k)
}

/** The counts a formula is made of; `undefined` when it holds anything else (a `not` included). */
function countsIn(formula: Formula): readonly Counting[] | undefined {
  if (formula.op === 'count' || formula.op === 'weigh') return [formula]
  if (formula.op !== 'all' && formula.op !== 'any' && formula.op !== 'atLeast') return undefined
  const parts = formula.of.map(countsIn)
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined
}
