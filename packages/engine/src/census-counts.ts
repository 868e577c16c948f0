import type { Axis, Cluster, Unit, Way } from './census-units.ts'
import type { Machine } from './machine.ts'

/** How many completions lead to each combination of tests that hold, one bit a test. */
export type Codes = ReadonlyMap<number, bigint>

/** What the unknown facts of one cluster come to: all of them, and for each kind of fact, answer by answer. */
export type Counted = {
  readonly whole: Codes | undefined
  readonly besides: ReadonlyMap<string, readonly Codes[] | undefined>
}

/** How many partial results are kept at most. */
export const most = 4096

/** How many completions lead to each combination of counts, by its number. */
type Counts = ReadonlyMap<number, bigint>

const kept = new WeakMap<Machine, Map<string, Counted>>()

/**
 * Counts one cluster. An answer elsewhere changes nothing here, so what came up is kept with the set, up to a limit.
 *
 * @param base - what the known facts have counted already
 */
export function countedIn(run: Machine, cluster: Cluster, base: readonly number[], axes: readonly Axis[]): Counted {
  const known = kept.get(run) ?? new Map<string, Counted>()
  kept.set(run, known)
  const own = axes.flatMap(({ test }, i) => (cluster.tests.includes(test) ? [i] : []))
  const key = `${cluster.tests} ${own.map((i) => base[i])} ${cluster.units
    .map((one) => one.key)
    .sort()
    .join(' ')}`
  const ready = known.get(key)
  if (ready) return ready
  if (known.size >= most) known.clear()
  const counted = count(run, cluster, base, axes, own)
  known.set(key, counted)
  return counted
}

function count(
  run: Machine,
  { tests, units }: Cluster,
  base: readonly number[],
  all: readonly Axis[],
  own: readonly number[],
): Counted {
  const axes = own.map((i) => all[i] as Axis)
  const size = axes.reduce((cells, { cap }) => cells * (cap + 1), 1)
  if (size > Number.MAX_SAFE_INTEGER) return { whole: undefined, besides: new Map() }
  const begin: Counts = new Map([
    [
      numberOf(
        own.map((i) => base[i] ?? 0),
        axes,
      ),
      1n,
    ],
  ])
  const add = (counts: Counts | undefined, ways: readonly Way[]): Counts | undefined => {
    const next = new Map<number, bigint>()
    for (const [cell, times] of counts ?? [])
      for (const way of ways) {
        const to = advanced(cell, way.adds, axes, own)
        next.set(to, (next.get(to) ?? 0n) + times * way.times)
      }
    return counts && next.size <= most ? next : undefined
  }
  const codesOf = (counts: Counts | undefined): Codes | undefined => {
    if (!counts) return undefined
    const found = new Map<number, bigint>()
    for (const [cell, times] of counts) {
      const code = tests.reduce((bits, t) => (holds(run, t, cell, axes) ? bits | (1 << t) : bits), 0)
      found.set(code, (found.get(code) ?? 0n) + times)
    }
    return found
  }
  const together = (some: readonly Unit[]) =>
    some.reduce<Counts | undefined>((counts, { answers }) => add(counts, answers.flat()), begin)

  const besides = new Map<string, readonly Codes[] | undefined>()
  for (const unit of units) {
    if (besides.has(unit.key)) continue
    const rest = together(units.filter((one) => one !== unit))
    const splits = (ways: readonly (readonly Way[])[]) => {
      const codes = ways.map((some) => codesOf(add(rest, some)))
      return codes.every((one) => one !== undefined) ? codes : undefined
    }
    besides.set(unit.key, splits(unit.answers))
    if (unit.gradings) besides.set(`grade ${unit.key}`, splits(unit.gradings))
  }
  return { whole: codesOf(together(units)), besides }
}

/** The number of a combination of counts: mixed radix, the last count fastest. */
const numberOf = (cell: readonly number[], axes: readonly Axis[]): number =>
  axes.reduce((sum, { cap }, i) => sum * (cap + 1) + (cell[i] ?? 0), 0)

/** The combination after one more fact, each count no further than it matters. */
function advanced(cell: number, adds: readonly number[], axes: readonly Axis[], own: readonly number[]): number {
  let rest = cell
  let scale = 1
  let to = 0
  for (let i = axes.length - 1; i >= 0; i--) {
    const cap = axes[i]?.cap ?? 0
    to += scale * Math.min(cap, (rest % (cap + 1)) + (adds[own[i] as number] ?? 0))
    rest = Math.floor(rest / (cap + 1))
    scale *= cap + 1
  }
  return to
}

function holds(run: Machine, t: number, cell: number, axes: readonly Axis[]): boolean {
  const test = run.plan.tests[t]
  let rest = cell
  let scale = 1
  let at = 0
  for (let i = axes.length - 1; i >= 0; i--) {
    const { cap, test: of } = axes[i] as Axis
    if (of === t) {
      at += scale * (rest % (cap + 1))
      scale *= cap + 1
    }
    rest = Math.floor(rest / (cap + 1))
  }
  return test !== undefined && (test.table[at] === 1) !== test.negated
}
