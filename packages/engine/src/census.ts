import { type Codes, countedIn, most } from './census-counts.ts'
import { censusOfTable } from './census-of-table.ts'
import { axesOf, type Cluster, clustersOf, groupsOf, unitsOf } from './census-units.ts'
import { type Machine, rankOf } from './machine.ts'

/** After one answer: how many completions of the other unknowns come to each outcome, by rank. */
export type Split = readonly bigint[]

/** What is counted of the unknowns. */
export type Census = {
  /**
   * The splits of one question, one per answer that the rules can tell apart; of a grade in dispute, one per grade.
   * `undefined` where there are too many to count.
   */
  readonly splits: (v: number) => readonly Split[] | undefined
  /** Whether the outcome turns on this variable in some completion; `undefined` where counting cannot tell. */
  readonly turns: (v: number) => boolean | undefined
  /** Facts of one key do the same: they could change places. Absent where that is not known. */
  readonly key: (v: number) => string | undefined
}

/** How many come to each rank or to a less protective one. */
type Tails = readonly bigint[]

/**
 * Counts the completions of the unknowns by the outcome they come to: exactly, and without walking them one by one.
 * Signs that do the same are counted together, tests that share no fact and rules that share no test apart.
 *
 * @param states - possible classes of each variable
 */
export function census(run: Machine, states: Int32Array): Census {
  const { plan: made } = run
  if (made.table) {
    const splits = censusOfTable(made.table, made, states)
    return { splits, turns: () => undefined, key: () => undefined }
  }
  const axes = axesOf(made.tests)
  const { units, base } = unitsOf(run, states, axes)
  const clusters = clustersOf(made.tests.length, units, axes)
  const groups = groupsOf(run, clusters)
  const counted = new Map(clusters.map((cluster) => [cluster, countedIn(run, cluster, base, axes)]))
  const wholeOf = (cluster: Cluster) => counted.get(cluster)?.whole
  const tails = groups.map((group) => tailsOf(run, product(group.map(wholeOf)), 0))

  // Where a fact stands: its unit, and whether its grade is meant.
  const places = new Map(
    clusters.flatMap((cluster) =>
      cluster.units.flatMap((unit) => {
        const own = [unit.v, { cluster, key: unit.key }] as const
        return unit.grade < 0 ? [own] : [own, [unit.grade, { cluster, key: `grade ${unit.key}` }] as const]
      }),
    ),
  )
  /** What each combination of a cluster's own tests comes to, over all that the other clusters do. */
  const others = new Map<Cluster, Map<number, Split | undefined>>()
  const splitOf = (cluster: Cluster, code: number): Split | undefined => {
    const ready = others.get(cluster) ?? new Map<number, Split | undefined>()
    others.set(cluster, ready)
    if (!ready.has(code)) {
      const at = groups.findIndex((some) => some.includes(cluster))
      const besides = product(groups[at]?.flatMap((one) => (one === cluster ? [] : [wholeOf(one)])) ?? [])
      const own = tailsOf(run, besides, code)
      ready.set(code, combined(tails.map((other, g) => (g === at ? own : other))))
    }
    return ready.get(code)
  }
  const known = new Map<string, readonly Split[] | undefined>()
  const splitsOf = (cluster: Cluster, key: string): readonly Split[] | undefined => {
    const answers = counted.get(cluster)?.besides.get(key)
    const splits = answers?.map((codes) => sum([...codes].map(([code, n]) => [splitOf(cluster, code), n])))
    return splits?.every((split) => split !== undefined) ? splits : undefined
  }
  const splits = (v: number): readonly Split[] | undefined => {
    const place = places.get(v)
    if (!place) return undefined
    if (!known.has(place.key)) known.set(place.key, splitsOf(place.cluster, place.key))
    return known.get(place.key)
  }
  const turns = (v: number): boolean | undefined => {
    // Nothing that is still open counts it.
    if (!places.has(v)) return false
    const found = splits(v)
    if (!found) return undefined
    if (differing(found)) return true
    // Each answer to it does at least what the one before does, so equal counts are equal outcomes one by one.
    return made.entangled.includes(v) ? undefined : false
  }
  return { splits, turns, key: (v) => places.get(v)?.key }
}

const total = (split: Split): bigint => split.reduce((all, n) => all + n, 0n)

/** Whether two answers come to the outcomes in different shares. */
function differing([first, ...others]: readonly Split[]): boolean {
  if (!first) return false
  const all = total(first)
  return others.some((other) => {
    const own = total(other)
    return other.some((n, r) => n * all !== (first[r] ?? 0n) * own)
  })
}

function sum(some: readonly (readonly [split: Split | undefined, times: bigint])[]): Split | undefined {
  let all: bigint[] | undefined
  for (const [split, times] of some) {
    if (!split) return undefined
    all = split.map((n, r) => (all?.[r] ?? 0n) + n * times)
  }
  return all
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

const ranks = new WeakMap<Machine, Map<number, number>>()

function tailsOf(run: Machine, codes: Codes | undefined, own: number): Tails | undefined {
  if (!codes) return undefined
  const ready = ranks.get(run) ?? new Map<number, number>()
  ranks.set(run, ready)
  const byRank = Array.from({ length: run.plan.outcomes.length + 1 }, () => 0n)
  for (const [others, times] of codes) {
    const code = others | own
    const rank = ready.get(code) ?? rankOf(run, code)
    if (ready.size < most) ready.set(code, rank)
    byRank[rank] = (byRank[rank] ?? 0n) + times
  }
  for (let r = byRank.length - 2; r >= 0; r--) byRank[r] = (byRank[r] ?? 0n) + (byRank[r + 1] ?? 0n)
  return byRank
}

/** Of several groups the most protective outcome counts: a rank or less is reached where all of them come to it. */
function combined(groups: readonly (Tails | undefined)[]): Split | undefined {
  if (!groups.every((group) => group !== undefined)) return undefined
  const tails = groups[0]?.map((_, r) => groups.reduce((times, group) => times * (group[r] ?? 0n), 1n)) ?? []
  return tails.slice(0, -1).map((tail, r) => tail - (tails[r + 1] ?? 0n))
}
