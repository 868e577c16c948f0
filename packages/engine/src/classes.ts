import type { Answer, Range } from './answer.ts'
import { dayAfter, dayBefore, firstDay, lastDay } from './day.ts'
import type { Fact } from './fact.ts'
import type { Formula } from './formula.ts'

/**
 * The values of one fact, cut into the classes that rules can tell apart. A set of classes is a bit mask.
 *
 * A sign has two (no, yes), a choice one per value; numbers and dates are cut at the ends that formulas mention, so
 * that they are small closed lists too.
 */
export type Classes = {
  readonly kind: Fact['kind'] | 'grade'
  /** Values of a list, in order; for numbers and dates, the class limits. */
  readonly values: readonly string[]
  readonly cuts: readonly Cut[]
  readonly size: number
}

/** A limit between two classes: just before `at`, or just after it. */
type Cut = { readonly at: number | string; readonly after: boolean }

/** The mask of all classes. */
export const every = (classes: Classes): number => (classes.size === 32 ? -1 : 2 ** classes.size - 1)

const signValues = ['no', 'yes']

/** Classes of a fact, given every `between` that mentions it. */
export function classesOf(fact: Fact, ranges: readonly Range[]): Classes {
  if (fact.kind === 'sign') return { kind: 'sign', values: signValues, cuts: [], size: 2 }
  if (fact.kind === 'choice') return { kind: 'choice', values: fact.values, cuts: [], size: fact.values.length }
  const day = fact.kind === 'date'
  // No day lies between two days: what comes after one begins before the next.
  const after = (at: number | string): Cut => (day ? { at: dayAfter(String(at)), after: false } : { at, after: true })
  const cuts = ranges.flatMap(({ from, above, to, below }) => [
    ...[from, below].flatMap((at): readonly Cut[] => (at === undefined ? [] : [{ at, after: false }])),
    ...[above, to].flatMap((at) => (at === undefined ? [] : [after(at)])),
  ])
  cuts.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : Number(a.after) - Number(b.after)))
  const different = cuts
    .filter((cut, i) => cut.at !== cuts[i - 1]?.at || cut.after !== cuts[i - 1]?.after)
    .filter(({ at }) => !day || (at > firstDay && at <= lastDay))
  return { kind: fact.kind, values: [], cuts: different, size: different.length + 1 }
}

/** The class of one number or date. `just` is 1 for a point just above it, -1 for one just below. */
function classAt({ cuts }: Classes, value: number | string, just: -1 | 0 | 1 = 0): number {
  let passed = 0
  for (const { at, after } of cuts) {
    if (value > at || (value === at && (after ? just > 0 : just >= 0))) passed++
  }
  return passed
}

/** The mask of the classes that a range touches; 0 when it is empty. */
export function rangeMask(classes: Classes, { from, above, to, below }: Range): number {
  const day = classes.kind === 'date'
  // Of two limits on one side the tighter counts.
  const begins = above !== undefined && (from === undefined || above >= from)
  const ends = below !== undefined && (to === undefined || below <= to)
  const low = begins ? (day ? dayAfter(String(above)) : above) : from
  const high = ends ? below : to
  const open = (begins && !day) || ends
  if (low !== undefined && high !== undefined && (low > high || (low === high && open))) return 0
  const first = low === undefined ? 0 : classAt(classes, low, begins && !day ? 1 : 0)
  const last = high === undefined ? classes.size - 1 : classAt(classes, high, ends ? -1 : 0)
  let mask = 0
  for (let i = first; i <= last; i++) mask |= 1 << i
  return mask
}

/** The mask of some values of a list; 0 when one of them is not in it. */
export function valuesMask({ values }: Classes, some: readonly string[]): number {
  let mask = 0
  for (const value of some) {
    const index = values.indexOf(value)
    if (index < 0) return 0
    mask |= 1 << index
  }
  return mask
}

/** The mask on which an elementary formula holds. */
export function formulaMask(classes: Classes, formula: Extract<Formula, { fact: string }>): number {
  switch (formula.op) {
    case 'yes':
      return valuesMask(classes, ['yes'])
    case 'is':
      return valuesMask(classes, [formula.value])
    case 'oneOf':
      return valuesMask(classes, formula.values)
    case 'between':
      return rangeMask(classes, formula)
  }
}

/** The answer that a mask stands for, no more exact than the rules need. */
export function answerOf(classes: Classes, mask: number): Answer {
  const members: number[] = []
  for (let i = 0; i < classes.size; i++) if (mask & (1 << i)) members.push(i)
  const { kind, cuts, values } = classes
  if (cuts.length === 0) {
    const some = members.map((i) => values[i] ?? '')
    return some.length === 1 ? (some[0] ?? '') : { oneOf: some }
  }
  const low = cuts[(members[0] ?? 0) - 1]
  const high = cuts[members.at(-1) ?? 0]
  if (kind === 'date') return { ...(low && { from: low.at }), ...(high && { to: dayBefore(String(high.at)) }) }
  return {
    ...(low && (low.after ? { above: low.at } : { from: low.at })),
    ...(high && (high.after ? { to: high.at } : { below: high.at })),
  }
}
