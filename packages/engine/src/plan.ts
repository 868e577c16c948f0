import { type Classes, classesOf, every, formulaMask, rangeMask, valuesMask } from './classes.ts'
import { type Dense, dense } from './dense.ts'
import { directions } from './direction.ts'
import type { Formula } from './formula.ts'
import type { RuleSet } from './rule-set.ts'
import { RulebookError } from './rulebook-error.ts'
import { type Dimension, tallyOf } from './tally-formula.ts'

/** Something that is answered, or a grade on which sources disagree (never answered). */
export type Variable = {
  readonly fact: string
  readonly classes: Classes
  /** What an unknown is presumed to be, as a mask, and for which reasons. 0: nothing is presumed. */
  readonly presumed: number
}

/** One bit that tests read: the variable's value lies in `mask` (and, for a disputed grade, so does the grade's). */
export type Literal = {
  readonly variable: number
  readonly mask: number
  readonly grade?: { readonly variable: number; readonly mask: number }
}

/** Counts literals along one or several dimensions and looks the counts up. */
export type Test = {
  /** The test holds when the table says no: its facts act the other way round. */
  readonly negated: boolean
  readonly dimensions: readonly Dimension[]
  /** 1 where the (capped) counts suffice; index in mixed radix, first dimension slowest. */
  readonly table: Uint8Array
}

/** Tests combined: negations live inside the tests only. */
export type Tree = { readonly test: number } | { readonly atLeast: number; readonly of: readonly Tree[] }

/** A rule set taken apart into bits, tests and trees: what compiling, checking and explaining share. */
export type Plan = {
  readonly set: RuleSet
  readonly variables: readonly Variable[]
  /** Variable of each fact. */
  readonly byFact: ReadonlyMap<string, number>
  readonly literals: readonly Literal[]
  readonly tests: readonly Test[]
  readonly rules: readonly { readonly tree: Tree; readonly rank: number; readonly uses: ReadonlySet<number> }[]
  /** The layout of a decision table; absent where the most protective rule counts. */
  readonly table: Dense | undefined
  /** Outcomes, most protective first. */
  readonly outcomes: readonly string[]
  /** Variables that act in both directions: their values are enumerated. */
  readonly entangled: readonly number[]
  /** Every fact is used in one test and acts in one direction: tests can be looked at one by one. */
  readonly apart: boolean
  /** The same, and in every test some signs are stronger than others: its strongest answers settle it with the fewest. */
  readonly nested: boolean
}

const plans = new WeakMap<RuleSet, Plan>()

/** Takes a rule set apart, once. */
export function plan(set: RuleSet): Plan {
  const known = plans.get(set)
  if (known) return known
  const made = make(set)
  plans.set(set, made)
  return made
}

function make(set: RuleSet): Plan {
  const variables: Variable[] = []
  const byFact = new Map<string, number>()
  const literals: Literal[] = []
  const literalOf = new Map<string, number>()
  const tests: Test[] = []
  const testOf = new Map<string, number>()

  const ranges = rangesByFact(set)
  // Signs first, so that the bit of a sign's yes is the sign's own number.
  const ids = Object.keys(set.facts).sort((a, b) => rank(set, a) - rank(set, b))
  for (const id of ids) {
    const fact = set.facts[id]
    if (!fact) continue
    const classes = classesOf(fact, ranges.get(id) ?? [])
    if (classes.size > 31)
      throw new RulebookError(
        'too-many-values',
        id,
        'Rules can tell at most 31 values apart: make groups of values, or one sign per value.',
      )
    const presumed = fact.unknown === 'open' ? 0 : presumedMask(classes, fact.unknown.as)
    if (fact.unknown !== 'open' && presumed === 0)
      throw new RulebookError('unknown-value', id, 'Presume a value that the fact has.')
    byFact.set(id, variables.length)
    variables.push({ fact: id, classes, presumed })
    if (fact.kind === 'sign') literal({ variable: variables.length - 1, mask: 2 })
  }

  function literal(one: Literal): number {
    const key = `${one.variable} ${one.mask} ${one.grade?.variable} ${one.grade?.mask}`
    const index = literalOf.get(key) ?? literals.push(one) - 1
    literalOf.set(key, index)
    return index
  }

  function test(one: Test): Tree {
    const key = `${one.negated} ${JSON.stringify(one.dimensions)} ${one.table.join('')}`
    const index = testOf.get(key) ?? tests.push(one) - 1
    testOf.set(key, index)
    return { test: index }
  }

  const gradeVariables = new Map<string, number>()
  /** The bit "this sign is yes, at this grade or stronger"; -1 where its grade is weaker. */
  function graded(fact: string, at: number | undefined): number {
    const sign = set.facts[fact]
    const variable = byFact.get(fact) ?? 0
    const yes = { variable, mask: 2 }
    if (at === undefined || sign?.kind !== 'sign') return literal(yes)
    if (sign.grade === undefined) return -1
    if (typeof sign.grade === 'string') return set.grades.indexOf(sign.grade) <= at ? literal(yes) : -1
    const weak = set.grades.indexOf(sign.grade.from)
    const strong = set.grades.indexOf(sign.grade.to)
    if (weak <= at) return literal(yes)
    if (strong > at) return -1
    const values = set.grades.slice(strong, weak + 1)
    const classes: Classes = { kind: 'grade', values, cuts: [], size: values.length }
    const grade = gradeVariables.get(fact) ?? variables.push({ fact, classes, presumed: 0 }) - 1
    gradeVariables.set(fact, grade)
    return literal({ ...yes, grade: { variable: grade, mask: 2 ** (at - strong + 1) - 1 } })
  }

  /** At least `n` of these bits; under a negation, of their opposites. */
  function bits(n: number, some: readonly number[], negated: boolean): Tree {
    const cap = negated ? some.length - n + 1 : n
    const table = new Uint8Array(cap + 1)
    table[cap] = 1
    return test({ negated, dimensions: [{ literals: some, weights: some.map(() => 1), cap }], table })
  }

  function tree(formula: Formula, negated: boolean): Tree {
    const tally = tallyOf(formula, set, graded)
    if (tally) return test({ negated, ...tally })
    switch (formula.op) {
      case 'not':
        return tree(formula.of, !negated)
      case 'reaches': {
        const line = set.lines[formula.line]
        if (!line)
          throw new RulebookError('unknown-line', formula.line, 'Add the line to `lines`, or name one that is there.')
        return tree(line.when, negated)
      }
      case 'all':
      case 'any':
      case 'atLeast': {
        const { of } = formula
        const needed = formula.op === 'atLeast' ? formula.n : formula.op === 'all' ? of.length : 1
        const n = negated ? of.length - needed + 1 : needed
        const plain = of.map((part) => elementary(part, negated))
        const several = n === 1 || n === of.length ? 1 : of.length
        // Bits of one direction join in one test: all of them where the node is plain, else as one part of any / all.
        const parts: Tree[] = []
        for (const direction of [false, true]) {
          const named = plain.flatMap((bit) => (bit && bit.negated === direction ? [bit.literal] : []))
          if (named.length === 0) continue
          // Said twice counts twice only where parts are counted.
          const some = several === 1 ? [...new Set(named)] : named
          const distinct = new Set(some).size === some.length
          if (distinct && named.length === of.length)
            return bits(n === 1 ? 1 : several === 1 ? some.length : n, some, direction)
          if (several === 1) parts.push(bits(n === 1 ? 1 : some.length, some, direction))
          else for (const one of some) parts.push(bits(1, [one], direction))
        }
        of.forEach((part, i) => {
          if (!plain[i]) parts.push(tree(part, negated))
        })
        return { atLeast: several === 1 && n !== 1 ? parts.length : n, of: parts }
      }
      default: {
        const bit = elementary(formula, negated)
        if (!bit)
          throw new RulebookError(
            'not-a-formula',
            set.id,
            'Build the formula with the words of this package: its operator does not exist.',
          )
        return bits(1, [bit.literal], bit.negated)
      }
    }
  }

  function elementary(formula: Formula, negated: boolean): { literal: number; negated: boolean } | undefined {
    if (formula.op === 'not') return elementary(formula.of, !negated)
    if (!('fact' in formula)) return undefined
    const variable = byFact.get(formula.fact) ?? 0
    const classes = variables[variable]?.classes
    return classes && { literal: literal({ variable, mask: formulaMask(classes, formula) }), negated }
  }

  const outcomes = Object.keys(set.outcomes)
  const uses = (formula: Formula): readonly number[] => {
    if ('fact' in formula) return [byFact.get(formula.fact) ?? 0]
    if (formula.op === 'not') return uses(formula.of)
    if ('of' in formula) return formula.of.flatMap(uses)
    if (formula.op === 'reaches') return uses((set.lines[formula.line] as (typeof set.lines)[string]).when)
    return variables.flatMap(({ fact, classes }, v) => {
      const sign = set.facts[fact]
      return classes.kind === 'sign' && sign?.kind === 'sign' && sign.group === formula.group ? [v] : []
    })
  }
  const rules = set.rules.map((rule) => ({
    tree: set.hit ? { atLeast: 0, of: [] } : tree(rule.when, false),
    rank: outcomes.indexOf(rule.then),
    uses: new Set(uses(rule.when)),
  }))
  const table = set.hit && dense(set, variables, byFact)
  if (tests.length > 30)
    throw new RulebookError('too-many-parts', set.id, 'The rules combine more than 30 separate parts: split the set.')
  const { entangled, once } = directions(set, variables, literals, tests)
  const apart = !table && once && entangled.length === 0
  // Counts nest, so that some signs are stronger than others; where weights count beside them, none need be.
  const nests = ({ dimensions }: Test) =>
    dimensions.length === 1 || dimensions.every(({ weights }) => weights.every((weight) => weight === 1))
  const nested = apart && tests.every(nests)
  return { set, variables, byFact, literals, tests, rules, table, outcomes, entangled, apart, nested }
}

const rank = (set: RuleSet, id: string): number => (set.facts[id]?.kind === 'sign' ? 0 : 1)

function presumedMask(classes: Classes, as: unknown): number {
  if (typeof as === 'string' && classes.cuts.length === 0) return valuesMask(classes, [as])
  if (Array.isArray(as)) return valuesMask(classes, as)
  const measured = classes.kind === 'number' || classes.kind === 'date'
  return measured && typeof as === 'object' && as !== null ? rangeMask(classes, as) & every(classes) : 0
}

/** Every range that formulas and presumptions mention, by fact: where numbers and dates are cut. */
function rangesByFact(set: RuleSet): Map<string, { from?: number | string; to?: number | string }[]> {
  const found = new Map<string, { from?: number | string; to?: number | string }[]>()
  const add = (fact: string, range: object) => found.set(fact, [...(found.get(fact) ?? []), range])
  const walk = (formula: Formula): void => {
    if (formula.op === 'between') add(formula.fact, formula)
    else if (formula.op === 'not') walk(formula.of)
    else if ('of' in formula) formula.of.forEach(walk)
  }
  for (const rule of set.rules) walk(rule.when)
  for (const [id, fact] of Object.entries(set.facts)) {
    if (fact.unknown !== 'open' && typeof fact.unknown.as === 'object') add(id, fact.unknown.as)
  }
  return found
}
