import { match } from 'ts-pattern'
import { type Classes, classesOf, formulaMask } from '../classes.ts'
import type { Formula } from '../formula.ts'
import type { RuleSet } from '../rule-set.ts'
import { RulebookError } from '../rulebook-error.ts'
import { type Diagrams, diagrams, type Node } from './diagram.ts'
import { factsIn, members, rangesIn } from './mentions.ts'

/** A variable of the proof: a fact, or the grade of a sign on which sources disagree. */
type Level = { readonly fact: string; readonly classes: Classes }

/** A set as functions that can be compared, whatever engine decides it: read from the formulas alone. */
export type Logic = {
  readonly diagrams: Diagrams
  readonly levels: readonly Level[]
  /** Variable of each fact. */
  readonly levelOf: ReadonlyMap<string, number>
  /** 1 where the formula holds. */
  readonly holds: (formula: Formula, set: RuleSet) => Node
  /** Rank of the outcome; -1 where no row of a table is hit. */
  readonly outcome: (set: RuleSet) => Node
}

/**
 * Reads sets that ask the same facts as functions of the same variables.
 *
 * @param set - the set whose facts they are
 * @param others - variants whose limits of numbers and dates have to be told apart as well
 */
export function logicOf(set: RuleSet, others: readonly RuleSet[] = []): Logic {
  const levels: Level[] = []
  const levelOf = new Map<string, number>()
  const gradeOf = new Map<string, number>()
  const ranges = rangesIn([set, ...others])
  for (const id of new Set([...set.rules.flatMap(({ when }) => factsIn(when, set)), ...Object.keys(set.facts)])) {
    const fact = set.facts[id]
    if (!fact) continue
    const classes = classesOf(fact, ranges.get(id) ?? [])
    if (classes.size > 31) throw new RulebookError('too-many-cells', id, 'Rules tell more than 31 values apart.')
    levelOf.set(id, levels.push({ fact: id, classes }) - 1)
    if (fact.kind !== 'sign' || typeof fact.grade !== 'object') continue
    const values = set.grades.slice(set.grades.indexOf(fact.grade.to), set.grades.indexOf(fact.grade.from) + 1)
    gradeOf.set(id, levels.push({ fact: id, classes: { kind: 'grade', values, cuts: [], size: values.length } }) - 1)
  }
  const made = diagrams(levels.map(({ classes }) => classes.size))
  const { value, literal, choose } = made
  const [never, always] = [value(0), value(1)]

  const atLeast = (n: number, parts: readonly { readonly node: Node; readonly weight: number }[]): Node => {
    const sums = Array.from({ length: Math.max(n, 0) + 1 }, (_, i) => (i === 0 ? always : never))
    for (const { node, weight } of parts.toReversed())
      for (let i = sums.length - 1; i > 0; i--)
        sums[i] = choose(node, sums[Math.max(0, i - weight)] as Node, sums[i] as Node)
    return sums.at(-1) as Node
  }

  function leaf(formula: Extract<Formula, { fact: string }>): Node {
    const variable = levelOf.get(formula.fact) ?? 0
    return literal(variable, formulaMask((levels[variable] as Level).classes, formula))
  }

  /** A sign is yes and, where a grade is asked, this strong or stronger. */
  function counted(id: string, grade: string | undefined): Node {
    const fact = set.facts[id]
    const yes = literal(levelOf.get(id) ?? 0, 2)
    if (grade === undefined || fact?.kind !== 'sign') return yes
    const limit = set.grades.indexOf(grade)
    const own = gradeOf.get(id)
    if (own === undefined) return set.grades.slice(0, limit + 1).includes(String(fact.grade)) ? yes : never
    let strong = 0
    for (const [at, one] of (levels[own] as Level).classes.values.entries())
      if (set.grades.indexOf(one) <= limit) strong |= 1 << at
    return choose(yes, literal(own, strong), never)
  }

  const known = new WeakMap<Formula, Node>()
  /** Variants share most of their formulas; what a line says may differ, so that only the rest is remembered. */
  function holds(formula: Formula, of: RuleSet): Node {
    const found = known.get(formula)
    if (found !== undefined) return found
    const node = nodeOf(formula, of)
    if (!asksLine(formula)) known.set(formula, node)
    return node
  }

  function nodeOf(formula: Formula, of: RuleSet): Node {
    const parts = (some: readonly Formula[]) => some.map((part) => ({ node: holds(part, of), weight: 1 }))
    return match(formula)
      .with({ op: 'yes' }, { op: 'is' }, { op: 'oneOf' }, { op: 'between' }, leaf)
      .with({ op: 'all' }, (one) => atLeast(one.of.length, parts(one.of)))
      .with({ op: 'any' }, (one) => atLeast(1, parts(one.of)))
      .with({ op: 'atLeast' }, (one) => atLeast(one.n, parts(one.of)))
      .with({ op: 'not' }, (one) => choose(holds(one.of, of), never, always))
      .with({ op: 'reaches' }, ({ line }) => holds(of.lines[line]?.when ?? { op: 'any', of: [] }, of))
      .with({ op: 'count' }, ({ n, group, grade }) =>
        atLeast(
          n,
          members(set, group).map(({ id }) => ({ node: counted(id, grade), weight: 1 })),
        ),
      )
      .with({ op: 'weigh' }, ({ n, group }) =>
        atLeast(
          n,
          members(set, group).map(({ id, weight }) => ({ node: counted(id, undefined), weight })),
        ),
      )
      .exhaustive()
  }

  function outcome(of: RuleSet): Node {
    const ranks = Object.keys(of.outcomes)
    const rank = (then: string) => ranks.indexOf(then)
    // The last to be laid on top counts: the first row of a table, else the most protective rule.
    const rules = of.hit ? of.rules.toReversed() : [...of.rules].sort((a, b) => rank(b.then) - rank(a.then))
    let result = value(of.hit ? -1 : ranks.length - 1)
    for (const { when, then } of rules) result = choose(holds(when, of), value(rank(then)), result)
    return result
  }

  return { diagrams: made, levels, levelOf, holds, outcome }
}

const asksLine = (formula: Formula): boolean =>
  formula.op === 'reaches' ||
  (formula.op === 'not' ? asksLine(formula.of) : 'of' in formula && formula.of.some(asksLine))
