import type { Fact, Formula, RuleSet } from '@cairn/engine'
import { type About, holds } from './probe.ts'

/** How many combinations of facts that act in both directions a form goes through at most. */
const mostCombinations = 64

/** Values of the facts that have to be gone through one by one; or why a form cannot. */
export type Directions =
  | { readonly combinations: readonly ReadonlyMap<string, string>[] }
  | { readonly code: string; readonly fact?: string }

type Use = { readonly about: About; readonly down: boolean }

/**
 * Which facts act in one direction only, so that the best and the worst they can do lie at their corners, and the
 * combinations of the rest.
 */
export function directionsOf(set: RuleSet, formulas: readonly Formula[], all: boolean): Directions {
  const uses = new Map<string, Use[]>()
  for (const formula of formulas) collect(formula, false, set, uses)
  let combinations: ReadonlyMap<string, string>[] = [new Map()]
  for (const [id, some] of uses) {
    const fact = set.facts[id] as Fact
    if (!all && oneWay(fact, some)) continue
    if (fact.kind === 'number' || fact.kind === 'date') return { code: 'XLF-102', fact: id }
    if (fact.kind === 'sign' && typeof fact.grade === 'object') return { code: 'XLF-103', fact: id }
    const values = fact.kind === 'choice' ? fact.values : ['no', 'yes']
    combinations = combinations.flatMap((one) => values.map((value) => new Map([...one, [id, value]])))
    if (combinations.length > mostCombinations) return { code: 'XLF-101', fact: id }
  }
  return { combinations }
}

function collect(formula: Formula, down: boolean, set: RuleSet, uses: Map<string, Use[]>): void {
  const add = (about: About) => uses.set(about.fact, [...(uses.get(about.fact) ?? []), { about, down }])
  if ('fact' in formula) add(formula)
  else if (formula.op === 'not') collect(formula.of, !down, set, uses)
  else if ('of' in formula) for (const part of formula.of) collect(part, down, set, uses)
  else if (formula.op === 'reaches') collect((set.lines[formula.line] as { when: Formula }).when, down, set, uses)
  else
    for (const [fact, one] of Object.entries(set.facts))
      if (one.kind === 'sign' && one.group === formula.group) add({ op: 'yes', fact })
}

/** Values can be put in order: each makes at least those uses hold that the one before it does. */
function oneWay(fact: Fact, uses: readonly Use[]): boolean {
  if (uses.every(({ down }) => !down) && new Set(uses.map(({ about }) => JSON.stringify(about))).size === 1) return true
  const seen = columns(fact, uses).map((column) => column.map((held, i) => held !== (uses[i] as Use).down))
  const within = (a: readonly boolean[], b: readonly boolean[]) => a.every((bit, i) => !bit || b[i])
  return seen.every((a) => seen.every((b) => within(a, b) || within(b, a)))
}

/** For each value, or stretch between two ends, which uses hold. */
function columns(fact: Fact, uses: readonly Use[]): readonly (readonly boolean[])[] {
  if (fact.kind === 'sign' || fact.kind === 'choice') {
    const values: readonly string[] = fact.kind === 'choice' ? fact.values : ['no', 'yes']
    return values.map((value) => uses.map(({ about }) => holds(fact, about, value, 'certain', 'told')))
  }
  const limits = uses.map(({ about }) => about as { readonly from?: number | string; readonly to?: number | string })
  const ends = [...new Set(limits.flatMap(({ from, to }) => [from, to]))].filter((end) => end !== undefined)
  ends.sort((a, b) => (a < b ? -1 : 1))
  // Even places are the ends themselves, odd ones lie between them.
  return Array.from({ length: 2 * ends.length + 1 }, (_, at) =>
    limits.map(({ from, to }) => {
      const low = from === undefined ? 0 : 2 * ends.indexOf(from) + 1
      const high = to === undefined ? 2 * ends.length : 2 * ends.indexOf(to) + 1
      return at >= low && at <= high
    }),
  )
}
