import { match } from 'ts-pattern'
import { addDays, type PlainDate } from '../clock/plain-date.ts'
import type { Fact } from '../fact.ts'
import type { Formula } from '../formula.ts'
import type { Line } from '../rule.ts'
import type { RuleSet } from '../rule-set.ts'
import { sentence } from '../sentence.ts'
import { quoted } from '../value-words.ts'

/** A small mistake that somebody might make in a set, and the set with it. */
export type Slip = {
  readonly kind: 'flip' | 'move' | 'drop' | 'swap' | 'rule' | 'reading'
  /** Rule, line or fact. */
  readonly where: string
  /** What was slipped, in words. */
  readonly says: string
  readonly set: RuleSet
}

type Change = {
  readonly kind: 'flip' | 'move' | 'drop' | 'swap'
  readonly clause: Formula
  readonly becomes?: Formula
  readonly whole: Formula
}

/** Every slip: a condition turned round, a threshold moved by one, a part dropped, all for any, a presumption lost. */
export function slipsOf(set: RuleSet): readonly Slip[] {
  const table = set.hit !== undefined
  const inRules = set.rules.flatMap((rule, i) => [
    ...changes(rule.when, set, table).map((change) =>
      slip(change, rule.id, set, { rules: set.rules.with(i, { ...rule, when: change.whole }) }),
    ),
    {
      kind: 'rule' as const,
      where: rule.id,
      says: 'If this rule were left out',
      set: varied(set, { rules: set.rules.toSpliced(i, 1) }),
    },
  ])
  const inLines = Object.entries(set.lines).flatMap(([id, line]) =>
    changes(line.when, set, false).map((change) =>
      slip(change, id, set, { lines: { ...set.lines, [id]: { ...line, when: change.whole } as Line } }),
    ),
  )
  const inFacts = Object.entries(set.facts).flatMap(([id, fact]): readonly Slip[] => {
    const { declined: _, ...rest } = fact
    const lost = (says: string, instead: Fact): Slip => ({
      kind: 'reading',
      where: id,
      says,
      set: varied(set, { facts: { ...set.facts, [id]: instead } }),
    })
    return [
      ...(fact.unknown === 'open' ? [] : [lost('If an unknown answer stayed open here', { ...fact, unknown: 'open' })]),
      ...(fact.declined ? [lost('If declining were read as unknown here', rest as Fact)] : []),
    ]
  })
  return [...inRules, ...inLines, ...inFacts]
}

// The copy need not rise: whether a slip breaks that is not the question.
const varied = (set: RuleSet, part: Partial<RuleSet>): RuleSet => ({ ...set, rises: false, ...part })

function slip({ kind, clause, becomes }: Change, where: string, set: RuleSet, part: Partial<RuleSet>): Slip {
  const words = quoted(sentence(clause, set))
  const says = becomes ? `If ${words} read ${quoted(sentence(becomes, set))}` : `If ${words} were left out`
  return { kind, where, says, set: varied(set, part) }
}

function changes(formula: Formula, set: RuleSet, table: boolean): readonly Change[] {
  const turned: Change = {
    kind: 'flip',
    clause: formula,
    becomes: { op: 'not', of: formula },
    whole: { op: 'not', of: formula },
  }
  const instead = (kind: Change['kind'], becomes: Formula): Change => ({
    kind,
    clause: formula,
    becomes,
    whole: becomes,
  })
  const moved = (some: readonly Formula[]) => some.map((becomes) => instead('move', becomes))
  const inside = (of: readonly Formula[], whole: (of: readonly Formula[]) => Formula): readonly Change[] => [
    ...of.flatMap((part, i) =>
      changes(part, set, false).map((change) => ({ ...change, whole: whole(of.with(i, change.whole)) })),
    ),
    ...(of.length > 1 || table
      ? of.map((clause, i): Change => ({ kind: 'drop', clause, whole: whole(of.toSpliced(i, 1)) }))
      : []),
  ]
  return match(formula)
    .with({ op: 'yes' }, { op: 'is' }, { op: 'reaches' }, () => [turned])
    .with({ op: 'oneOf' }, (one) => [
      turned,
      ...(one.values.length > 1
        ? one.values.map((_, i) => instead('drop', { ...one, values: one.values.toSpliced(i, 1) }))
        : []),
    ])
    .with({ op: 'between' }, (one) => [
      turned,
      ...moved(
        (['from', 'to'] as const).flatMap((end) => {
          const limit = one[end]
          return limit === undefined ? [] : [-1, 1].map((by) => ({ ...one, [end]: shifted(limit, by) }))
        }),
      ),
    ])
    .with({ op: 'all' }, { op: 'any' }, ({ op, of }) => [
      ...inside(of, (parts) => ({ op, of: parts })),
      ...(of.length > 1 ? [instead('swap', { op: op === 'all' ? 'any' : 'all', of })] : []),
    ])
    .with({ op: 'atLeast' }, (one) => [
      ...inside(one.of, (of) => ({ ...one, of })),
      ...moved([-1, 1].map((by) => ({ ...one, n: one.n + by }))),
    ])
    .with({ op: 'not' }, ({ of }) =>
      changes(of, set, false).map((change): Change => {
        const whole: Formula = { op: 'not', of: change.whole }
        return change.clause === of ? { ...change, clause: formula, becomes: whole, whole } : { ...change, whole }
      }),
    )
    .with({ op: 'count' }, (one) => {
      const { grade, ...ungraded } = one
      const at = grade === undefined ? -1 : set.grades.indexOf(grade)
      const stronger = set.grades[at - 1]
      const weaker = set.grades[at + 1]
      return moved([
        ...[-1, 1].map((by) => ({ ...one, n: one.n + by })),
        ...(at > 0 && stronger !== undefined ? [{ ...one, grade: stronger }] : []),
        ...(at >= 0 ? [weaker === undefined ? ungraded : { ...one, grade: weaker }] : []),
      ])
    })
    .with({ op: 'weigh' }, (one) => moved([-1, 1].map((by) => ({ ...one, n: one.n + by }))))
    .exhaustive()
}

/** A number or date moved by one, in its own unit. */
export function shifted(limit: number | string, by: number): number | string {
  return typeof limit === 'number' ? limit + by : addDays(limit as PlainDate, by)
}
