import type { Literal, Test, Variable } from './plan.ts'
import type { RuleSet } from './rule-set.ts'
import { RulebookError } from './rulebook-error.ts'

/** How many combinations of entangled values are enumerated at most. */
export const maxCombinations = 4096

/**
 * Which variables act in one direction only, so that the extremes of a result lie at their corners, and which have to
 * be enumerated.
 *
 * A variable acts in one direction when its values can be put in order: each value makes at least the tests hold that
 * the one before it does.
 *
 * @throws RulebookError `too-many-combinations` when the entangled ones have more than 4,096; `does-not-rise` when a
 *   sign can lower an outcome in a set marked `rises`
 */
export function directions(
  set: RuleSet,
  variables: readonly Variable[],
  literals: readonly Literal[],
  tests: readonly Test[],
): { entangled: readonly number[]; once: boolean } {
  const up = variables.map((): Set<number> => new Set())
  const down = variables.map((): Set<number> => new Set())
  const usedIn = variables.map((): Set<number> => new Set())
  tests.forEach((test, t) => {
    for (const l of test.dimensions.flatMap((dimension) => dimension.literals)) {
      const literal = literals[l]
      for (const part of literal?.grade ? [literal, literal.grade] : literal ? [literal] : []) {
        ;(test.negated ? down : up)[part.variable]?.add(part.mask)
        usedIn[part.variable]?.add(t)
      }
    }
  })

  const order = Object.keys(set.outcomes)
  const below = set.rises ? order.slice(order.indexOf(set.whileOpen) + 1, -1) : []
  const less = set.rules.find(({ then }) => below.includes(then))
  // To be certain of less than what is kept open would be to fall.
  if (less)
    throw new RulebookError(
      'does-not-rise',
      less.id,
      'The rule gives less than `whileOpen`: move that behind it in `outcomes`.',
    )

  let combinations = 1
  const entangled: number[] = []
  variables.forEach(({ fact, classes }, v) => {
    const signatures = new Set<string>()
    const rising: boolean[][] = []
    for (let c = 0; c < classes.size; c++) {
      const has = (mask: number) => (mask & (1 << c)) !== 0
      const signature = [...[...(up[v] ?? [])].map(has), ...[...(down[v] ?? [])].map((mask) => !has(mask))]
      if (!signatures.has(signature.join())) rising.push(signature)
      signatures.add(signature.join())
    }
    const ordered = rising.every((a) => rising.every((b) => within(a, b) || within(b, a)))
    if (!ordered) {
      entangled.push(v)
      combinations *= rising.length
    }
    if (set.rises && classes.kind === 'sign' && (down[v]?.size ?? 0) > 0)
      throw new RulebookError(
        'does-not-rise',
        fact,
        'The sign stands under a `not`: take the `not` away, or do not mark the set `rises`.',
      )
  })
  if (combinations > maxCombinations)
    throw new RulebookError(
      'too-many-combinations',
      set.id,
      `Facts that act in both directions make ${combinations} combinations; at most ${maxCombinations} are enumerated: split the set.`,
    )
  const manyMasks = (v: number): boolean => {
    const kind = variables[v]?.classes.kind
    return kind !== 'grade' && (up[v]?.size ?? 0) + (down[v]?.size ?? 0) > 1
  }
  const once = variables.every((_, v) => (usedIn[v]?.size ?? 0) <= 1 && !manyMasks(v))
  return { entangled, once }
}

const within = (a: readonly boolean[], b: readonly boolean[]): boolean => a.every((bit, i) => !bit || b[i])
