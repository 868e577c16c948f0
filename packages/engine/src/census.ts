import { censusOfTable } from './census-of-table.ts'
import { type Axis, advance, axesOf, type Cluster, clustersOf, groupsOf, unitsOf, type Way } from './census-units.ts'
import { type Machine, rankOf } from './machine.ts'

/** After one answer: how many completions of the other unknowns come to each outcome, by rank. */
export type Split = readonly bigint[]

/** The splits of one question, one per answer that the rules can tell apart; `undefined` where there are too many to count. */
export type Census = (v: number) => readonly Split[] | undefined

/** How many partial results are kept at most. */
const most = 4096

/** How many completions lead to each combination of counts. */
type Counts = ReadonlyMap<string, { readonly cell: readonly number[]; readonly times: bigint }>
/** How many lead to each combination of tests that hold, one bit a test. */
type Codes = ReadonlyMap<number, bigint>
/** How many come to each rank or to a less protective one. */
type Tails = readonly bigint[]

/**
 * Counts the completions of the unknowns by the outcome they come to: exactly, and without walking them one by one.
 * Signs that do the same are counted together, tests that share no fact and rules that share no test apart.
 *
 * @param states - possible classes of each variable
 * @returns the splits of any unknown fact
 */
export function census(run: Machine, states: Int32Array): Census {
  const { plan: made } = run
  if (made.table) return censusOfTable(made.table, made, states)
  const axes = axesOf(made.tests)
  const { units, base } = unitsOf(run, states, axes)
  const clusters = clustersOf(made.tests.length, units, axes)
  const groups = groupsOf(run, clusters)

  const begin: Counts = new Map([['', { cell: base, times: 1n }]])
  const counted = (some: Cluster['units']): Counts | undefined =>
    some.reduce<Counts | undefined>((counts, { answers }) => counts && add(counts, answers.flat(), axes), begin)
  const codesOf = ({ tests }: Cluster, counts: Counts | undefined): Codes | undefined => counts && codes(tests, counts)
  const codes = (tests: readonly number[], counts: Counts): Codes => {
    const found = new Map<number, bigint>()
    for (const { cell, times } of counts.values()) {
      const code = tests.reduce((bits, t) => (holds(run, t, cell, axes) ? bits | (1 << t) : bits), 0)
      found.set(code, (found.get(code) ?? 0n) + times)
    }
    return found
  }

  const whole = new Map(clusters.map((cluster) => [cluster, codesOf(cluster, counted(cluster.units))]))
  const tails = new Map(groups.map((group) => [group, tailsOf(run, product(group.map((one) => whole.get(one))))]))
  const known = new Map<string, readonly Split[] | undefined>()

  const splitsOf = (cluster: Cluster, v: number): readonly Split[] | undefined => {
    const unit = cluster.units.find((one) => one.v === v)
    const group = groups.find((some) => some.includes(cluster))
    const others = groups.flatMap((some) => (some === group ? [] : [tails.get(some)]))
    const besides = product(group?.flatMap((one) => (one === cluster ? [] : [whole.get(one)])) ?? [])
    const rest = counted(cluster.units.filter((one) => one !== unit))
    const splits = unit?.answers.map((ways) => {
      const own = codesOf(cluster, rest && add(rest, ways, axes))
      return combined([tailsOf(run, product([own, besides])), ...others])
    })
    return splits?.every((split) => split !== undefined) ? splits : undefined
  }
  return (v) => {
    const cluster = clusters.find((one) => one.units.some((unit) => unit.v === v))
    const key = cluster?.units.find((unit) => unit.v === v)?.key
    if (!cluster || key === undefined) return undefined
    if (!known.has(key)) known.set(key, splitsOf(cluster, v))
    return known.get(key)
  }
}

function add(counts: Counts, ways: readonly Way[], axes: readonly Axis[]): Counts | undefined {
  const next = new Map<string, { cell: readonly number[]; times: bigint }>()
  for (const { cell, times } of counts.values())
    for (const way of ways) {
      const to = advance(cell, way.adds, axes)
      const key = to.join()
      next.set(key, { cell: to, times: (next.get(key)?.times ?? 0n) + times * way.times })
    }
  return next.size > most ? undefined : next
}

function holds(run: Machine, t: number, cell: readonly number[], axes: readonly Axis[]): boolean {
  const test = run.plan.tests[t]
  const at = axes.reduce((index, axis, i) => (axis.test === t ? index * (axis.cap + 1) + (cell[i] ?? 0) : index), 0)
  return test !== undefined && (test.table[at] === 1) !== test.negated
}

/** What does not depend on each other, taken together. */
function product(some: readonly (Codes | undefined)[]): Codes | undefined {
  let all: Codes = new Map([[0, 1n]])
  for (const codes of some) {
    if (!codes || all.size * codes.size > most) return undefined
    const next = new Map<number, bigint>()
    for (const [a, n] of all) for (const [b, m] of codes) next.set(a | b, (next.get(a | b) ?? 0n) + n * m)
    all = next
  }
  return all
}

function tailsOf(run: Machine, codes: Codes | undefined): Tails | undefined {
  if (!codes) return undefined
  const tails = Array.from({ length: run.plan.outcomes.length + 1 }, () => 0n)
  for (const [code, times] of codes) for (let r = rankOf(run, code); r >= 0; r--) tails[r] = (tails[r] ?? 0n) + times
  return tails
}

/** Of several groups the most protective outcome counts: a rank or less is reached where all of them come to it. */
function combined(groups: readonly (Tails | undefined)[]): Split | undefined {
  if (!groups.every((group) => group !== undefined)) return undefined
  const tails = groups[0]?.map((_, r) => groups.reduce((times, group) => times * (group[r] ?? 0n), 1n)) ?? []
  return tails.slice(0, -1).map((tail, r) => tail - (tails[r + 1] ?? 0n))
}
