import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import { census, type Split } from './census.ts'
import { extremes } from './extremes.ts'
import { type Machine, machine } from './machine.ts'
import { pack, statesOf } from './pack.ts'
import { randomAnswers, randomReadOnceSet, randomSet, randomTable } from './random-set.ts'

vi.setConfig({ testTimeout: 120_000 })

const anySet = fc.oneof(randomSet, randomReadOnceSet, randomTable)

/** By walking every completion: how many with this class of this variable come to each outcome. */
function walked(run: Machine, states: Int32Array, v: number): Map<number, bigint[]> {
  const found = new Map<number, bigint[]>()
  const fixed = states.slice()
  const walk = (i: number): void => {
    if (i === states.length) {
      const split = found.get(fixed[v] as number) ?? run.plan.outcomes.map(() => 0n)
      const { best } = extremes(run, fixed)
      split[best] = (split[best] ?? 0n) + 1n
      found.set(fixed[v] as number, split)
      return
    }
    for (let c = 0; c < 31; c++) {
      if (((states[i] as number) & (1 << c)) === 0) continue
      fixed[i] = 1 << c
      walk(i + 1)
    }
    fixed[i] = states[i] as number
  }
  walk(0)
  return found
}

/** Shares of the whole, put together where two answers do the same. */
const shares = (splits: readonly Split[]): string[] => {
  const all = splits.flat().reduce((sum, n) => sum + n, 0n)
  const scale = 2n ** 60n * 3n ** 12n
  return splits.map((split) => split.map((n) => `${(n * scale) / all}`).join()).sort()
}

describe('counting completions', () => {
  test.prop([anySet, randomAnswers], { numRuns: 120 })('is what walking them gives', (set, answers) => {
    const run = machine(set)
    const states = statesOf(run, pack(run, answers).masks)
    const size = states.reduce((product, state) => product * state.toString(2).replaceAll('0', '').length, 1)
    fc.pre(size <= 20_000)
    const { splits } = census(run, states)
    run.plan.variables.forEach((_, v) => {
      const counted = splits(v)
      if (!counted) return
      const one = [...walked(run, states, v).values()]
      // Answers that the rules cannot tell apart are counted as one.
      if (one.length === counted.length) expect(shares(counted)).toEqual(shares(one))
      const together = (some: readonly Split[]) =>
        run.plan.outcomes.map((_, r) => some.reduce((sum, split) => sum + (split[r] ?? 0n), 0n))
      expect(shares([together(counted)])).toEqual(shares([together(one)]))
    })
  })

  test.prop([anySet, randomAnswers], { numRuns: 200 })(
    'tells what the outcome turns on, as walking does',
    (set, answers) => {
      const run = machine(set)
      const states = statesOf(run, pack(run, answers).masks)
      const { turns } = census(run, states)
      run.plan.variables.forEach(({ fact }, v) => {
        const told = turns(v)
        if (told !== undefined) expect(told, fact).toBe(walkedTurns(run, states, v))
        else expect(run.plan.table !== undefined || run.plan.entangled.includes(v), fact).toBe(true)
      })
    },
  )

  test.prop([anySet, randomAnswers], { numRuns: 120 })('leaves no question out that the rules know', (set, answers) => {
    const run = machine(set)
    const states = statesOf(run, pack(run, answers).masks)
    const { splits } = census(run, states)
    run.plan.variables.forEach(({ classes, fact }, v) => {
      if (classes.kind === 'grade') return
      const open = ((states[v] as number) & ((states[v] as number) - 1)) !== 0
      const used = set.rules.some((_, r) => run.plan.rules[r]?.uses.has(v))
      if (!open || !used) return
      const turns = classes.size > 1 && new Set(walkedOutcomes(run, states, v)).size > 1
      if (turns) expect(splits(v), fact).toBeDefined()
    })
  })
})

/** Whether some completion of the others comes to another outcome with another value of this one. */
function walkedTurns(run: Machine, states: Int32Array, v: number): boolean {
  const fixed = states.slice()
  const walk = (i: number): boolean => {
    if (i === states.length) {
      const found = new Set<number>()
      for (let c = 0; c < 31; c++) {
        if (((states[v] as number) & (1 << c)) === 0) continue
        fixed[v] = 1 << c
        found.add(extremes(run, fixed).best)
      }
      fixed[v] = states[v] as number
      return found.size > 1
    }
    if (i === v) return walk(i + 1)
    for (let c = 0; c < 31; c++) {
      if (((states[i] as number) & (1 << c)) === 0) continue
      fixed[i] = 1 << c
      if (walk(i + 1)) return true
    }
    fixed[i] = states[i] as number
    return false
  }
  return walk(0)
}

/** What each answer alone leaves possible. */
function walkedOutcomes(run: Machine, states: Int32Array, v: number): string[] {
  const after = states.slice()
  const found: string[] = []
  for (let c = 0; c < 31; c++) {
    if (((states[v] as number) & (1 << c)) === 0) continue
    after[v] = 1 << c
    const { best, worst } = extremes(run, after)
    found.push(`${best} ${worst}`)
  }
  return found
}
