import { match } from 'ts-pattern'
import type { Range } from '../answer.ts'
import { addDays, type PlainDate } from '../clock/plain-date.ts'
import type { Formula } from '../formula.ts'
import type { RuleSet } from '../rule-set.ts'

// What formulas mention: facts, signs of groups, limits of numbers and dates.

/** The signs of a group, with what each adds where a line weighs. */
export function members(set: RuleSet, group: string): readonly { readonly id: string; readonly weight: number }[] {
  return Object.entries(set.facts).flatMap(([id, fact]) =>
    fact.kind === 'sign' && fact.group === group ? [{ id, weight: fact.weight ?? 1 }] : [],
  )
}

/** Facts a formula asks about, through lines and groups, in the order in which it asks them. */
export function factsIn(formula: Formula, set: RuleSet): readonly string[] {
  return match(formula)
    .with({ op: 'yes' }, { op: 'is' }, { op: 'oneOf' }, { op: 'between' }, ({ fact }) => [fact])
    .with({ op: 'all' }, { op: 'any' }, { op: 'atLeast' }, ({ of }) => of.flatMap((part) => factsIn(part, set)))
    .with({ op: 'not' }, ({ of }) => factsIn(of, set))
    .with({ op: 'reaches' }, ({ line }) => factsIn(set.lines[line]?.when ?? { op: 'any', of: [] }, set))
    .with({ op: 'count' }, { op: 'weigh' }, ({ group }) => members(set, group).map(({ id }) => id))
    .exhaustive()
}

/** Dates are days: nothing lies between one day and the next. */
export function exactly(kind: string, { from, to, above, below }: Range): Range {
  if (kind !== 'date')
    return {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(above !== undefined && { above }),
      ...(below !== undefined && { below }),
    }
  const first = from ?? (above === undefined ? undefined : addDays(above as PlainDate, 1))
  const end = below ?? (to === undefined ? undefined : addDays(to as PlainDate, 1))
  return { ...(first !== undefined && { from: first }), ...(end !== undefined && { below: end }) }
}

/** Every stretch that formulas and presumptions mention, by fact: where numbers and dates are cut. */
export function rangesIn(sets: readonly RuleSet[]): ReadonlyMap<string, readonly Range[]> {
  const found = new Map<string, Range[]>()
  const add = (set: RuleSet, fact: string, range: Range) => {
    const kind = set.facts[fact]?.kind ?? 'number'
    found.set(fact, [...(found.get(fact) ?? []), exactly(kind, range)])
  }
  for (const set of sets) {
    const walk = (formula: Formula): void => {
      if (formula.op === 'between') add(set, formula.fact, formula)
      else if (formula.op === 'not') walk(formula.of)
      else if ('of' in formula) formula.of.forEach(walk)
    }
    for (const { when } of [...set.rules, ...Object.values(set.lines)]) walk(when)
    for (const [id, { kind, unknown }] of Object.entries(set.facts))
      if (unknown !== 'open' && (kind === 'number' || kind === 'date')) add(set, id, unknown.as as Range)
  }
  return found
}
