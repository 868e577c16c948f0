import type { Why } from './answer.ts'
import { extremes } from './extremes.ts'
import type { Machine } from './machine.ts'
import { presumedState } from './pack.ts'
import type { Part, Parts } from './parts.ts'
import type { Test } from './plan.ts'
import type { Dimension } from './tally-formula.ts'
import { verdictOf } from './verdict.ts'

/** What is known of every variable, and what would be known without any answer. */
export type Known = {
  readonly states: Int32Array
  readonly blank: Int32Array
}

/**
 * The fewest answered variables that give a rank, where tests share no facts but rules share tests: every choice of the
 * settled tests is priced, at most 4,096 of them.
 *
 * @param rank - a rank that is certain
 * @returns variables, or `undefined` where there are too many tests
 */
export function cheapestTests(run: Machine, known: Known, rank: number): readonly number[] | undefined {
  const { combined, plan: made } = run
  if (!combined) return undefined
  const holds = rank < made.outcomes.length - 1
  const found = made.tests.map(({ negated }, t) => testSupport(run, t, holds !== negated, known))
  const settled = found.reduce((code, one, t) => (one ? code | (1 << t) : code), 0)
  const prices = found.map((one) => one?.length ?? 0)
  const price = (some: number) => {
    let sum = 0
    for (let t = 0; t < prices.length; t++) if (some & (1 << t)) sum += prices[t] as number
    return sum
  }
  const every = 2 ** found.length - 1
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (let some = settled; ; some = (some - 1) & settled) {
    // What holds counts when it is certain; what is ruled out when nothing else could give more.
    if (combined[holds ? some : every & ~some] === rank && price(some) < least) {
      best = some
      least = price(some)
    }
    if (some === 0) break
  }
  return best === undefined ? undefined : found.flatMap((one, t) => (best & (1 << t) ? (one ?? []) : []))
}

function testSupport(run: Machine, t: number, want: boolean, { states, blank }: Known): readonly number[] | undefined {
  const { dimensions, table } = run.plan.tests[t] as Test
  const { all, byLow, byHigh } = run.parts[t] as Parts
  const opposite = ({ mask }: Part) => (want ? ~mask : mask)
  const settled = (known: Int32Array, part: Part) => ((known[part.v] as number) & opposite(part)) === 0
  // Certain: what counts at least. Ruled out: what could still count at most.
  const counts = dimensions.map(() => 0)
  const add = (part: Part, times: number) => {
    for (let d = 0; d < counts.length; d++)
      counts[d] = (counts[d] as number) + times * ((want ? part.low : part.high)[d] as number)
  }
  const suffices = () => {
    let cell = 0
    for (let d = 0; d < counts.length; d++) {
      const { cap } = dimensions[d] as Dimension
      cell = cell * (cap + 1) + Math.min(counts[d] as number, cap)
    }
    return (table[cell] === 1) === want
  }
  for (const part of all) {
    // A presumption counts for nothing against an answer.
    const free = settled(blank, part) && settled(states, part)
    if (want === free) add(part, 1)
  }
  const chosen: number[] = []
  if (suffices()) return chosen
  for (const part of want ? byLow : byHigh) {
    if (settled(blank, part) || !settled(states, part)) continue
    chosen.push(part.v)
    add(part, want ? 1 : -1)
    if (suffices()) return chosen
  }
  return undefined
}

/** Whether these answers alone give the same verdict, without a presumption that another answer contradicts. */
export function sufficient(
  run: Machine,
  states: Int32Array,
  why: (v: number) => Why,
  some: ReadonlySet<number>,
  rank: number,
): boolean {
  const partial = only(run, states, some)
  const alone = verdictOf(run, partial, (v) => (some.has(v) ? why(v) : 'not-asked')).rank === rank
  if (!alone || rank < 0 || rank === run.plan.outcomes.length - 1) return alone
  return extremes(run, soundly(run, states, why, some)).worst <= rank
}

/** What some answers leave possible by themselves. */
function only(run: Machine, states: Int32Array, some: ReadonlySet<number>): Int32Array {
  const partial = run.blank.slice()
  for (const v of some) partial[v] = states[v] as number
  return partial
}

/** What some answers leave possible; the rest as presumed where that contradicts no answer, else open. */
export function soundly(
  run: Machine,
  states: Int32Array,
  why: (v: number) => Why,
  some: ReadonlySet<number>,
): Int32Array {
  if (!run.presumes) return only(run, states, some)
  return run.blank.map((all, v) => {
    const now = presumedState(run, v, states[v] as number, why(v))
    const blank = presumedState(run, v, all, 'not-asked')
    if (some.has(v)) return now
    return (now & ~blank) === 0 ? blank : all
  })
}

/** How many smaller sets are tried before an irreducible one is taken for the smallest. */
const budget = 2000

/**
 * A smallest set of answered variables with the same verdict, for sets in which facts are used in several places.
 *
 * None of its members can be left out. Smaller sets are tried too, as far as 2,000 trials go.
 *
 * @param answered - variables with an answer
 * @param rank - the verdict to keep; -1 for open
 */
export function shrink(
  run: Machine,
  states: Int32Array,
  why: (v: number) => Why,
  answered: readonly number[],
  rank: number,
): readonly number[] {
  const suffices = (some: ReadonlySet<number>) => sufficient(run, states, why, some, rank)
  const kept = new Set(answered)
  for (const v of answered) {
    kept.delete(v)
    if (!suffices(kept)) kept.add(v)
  }
  let trials = budget
  const choose = (some: readonly number[], from: number, left: number): readonly number[] | undefined => {
    if (left === 0) return trials-- > 0 && suffices(new Set(some)) ? some : undefined
    for (let i = from; i <= answered.length - left && trials > 0; i++) {
      const found = choose([...some, answered[i] as number], i + 1, left - 1)
      if (found) return found
    }
    return undefined
  }
  for (let size = 0; size < kept.size && trials > 0; size++) {
    const found = choose([], 0, size)
    if (found) return found
  }
  return [...kept]
}
