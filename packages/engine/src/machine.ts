import { every } from './classes.ts'
import { type Parts, partsOf } from './parts.ts'
import { type Places, placesOf } from './places.ts'
import type { Literal, Plan, Tree } from './plan.ts'
import { plan } from './plan.ts'
import type { RuleSet } from './rule-set.ts'
import { type Codes, codesOf, testsAt } from './tests-at.ts'

/** A test ready to run: bit masks in place of lists of bits. */
export type RunningTest = {
  readonly negated: boolean
  /** Masks of each dimension, one after another, `words` each; a weighted dimension has one mask per weight. */
  readonly masks: Int32Array
  readonly weights: readonly (readonly number[])[]
  readonly caps: readonly number[]
  readonly table: Uint8Array
}

/** Where things lie in a record's masks. */
type Layout = {
  /** Bits that may be true, that must be true; the same two once presumptions are applied. */
  readonly can: number
  readonly must: number
  readonly presumedCan: number
  readonly presumedMust: number
  /** One bit per variable, at its place: answered unsure, declined. */
  readonly unsure: number
  readonly declined: number
  /** One word per variable that is not a sign: its possible classes. */
  readonly states: number
  readonly size: number
}

/** A plan compiled to masks and tables, without code generation. */
export type Machine = {
  readonly plan: Plan
  readonly layout: Layout
  readonly tests: readonly RunningTest[]
  readonly places: Places
  readonly codes: Codes
  /** Outcome rank by the bits of the tests that hold; absent when there are more than 12 tests. */
  readonly combined: Uint8Array | undefined
  /** The tests taken apart fact by fact, for reasons and questions. */
  readonly parts: readonly Parts[]
  /** Literals of each variable, and all of them. */
  readonly literalsOf: readonly (readonly number[])[]
  readonly everyLiteral: readonly number[]
  /** How many variables are signs; they come first. */
  readonly signs: number
  /** Nothing answered: every class of every variable. Never written to. */
  readonly blank: Int32Array
  /** Whether any fact is presumed to be something. */
  readonly presumes: boolean
  /** Whether the extremes of a result lie at two corners of its masks. */
  readonly cornered: boolean
  /**
   * Places of signs that have no other bit, no presumption and no reading of their own for a declined answer: what is
   * answered is written straight into the masks. -1 for anything else.
   */
  readonly direct: Int32Array
  /** The facts that can be answered, in order of the variables. */
  readonly keys: readonly string[]
}

const machines = new WeakMap<RuleSet, Machine>()

/** Compiles a set, once. */
export function machine(set: RuleSet): Machine {
  const known = machines.get(set)
  if (known) return known
  const made = build(plan(set))
  machines.set(set, made)
  return made
}

function build(made: Plan): Machine {
  const { literals, variables } = made
  const places = placesOf(made)
  const { words } = places
  const perVariable = words + Math.ceil(variables.length / 32)
  // They come first.
  const signs = variables.filter(({ classes }) => classes.kind === 'sign').length
  const presumes = variables.some(({ presumed }) => presumed !== 0)
  const unsure = presumes ? 4 * words : 2 * words
  const layout: Layout = {
    can: 0,
    must: words,
    presumedCan: presumes ? 2 * words : 0,
    presumedMust: presumes ? 3 * words : words,
    unsure,
    declined: unsure + perVariable,
    states: unsure + 2 * perVariable,
    size: unsure + 2 * perVariable + variables.length - signs,
  }
  const tests = made.tests.map((test): RunningTest => {
    const masks: number[] = []
    const weights = test.dimensions.map((dimension) => {
      const different = [...new Set(dimension.weights)]
      for (const weight of different) {
        const mask = new Int32Array(words)
        dimension.literals.forEach((l, i) => {
          if (dimension.weights[i] !== weight) return
          const place = places.literals[l] as number
          mask[place >> 5] = (mask[place >> 5] ?? 0) | (1 << (place & 31))
        })
        masks.push(...mask)
      }
      return different
    })
    const { negated, table, dimensions } = test
    return { negated, masks: Int32Array.from(masks), weights, caps: dimensions.map(({ cap }) => cap), table }
  })
  const small = made.tests.length <= 12
  const combined = small
    ? Uint8Array.from({ length: 2 ** made.tests.length }, (_, code) => ranked(made, code))
    : undefined
  const literalsOf = variables.map((_, v) =>
    literals.flatMap((literal, l) => (literal.variable === v || literal.grade?.variable === v ? [l] : [])),
  )
  const direct = Int32Array.from(variables, ({ fact, presumed }, v) => {
    const plain = v < signs && presumed === 0 && literalsOf[v]?.length === 1
    return plain && made.set.facts[fact]?.declined !== 'no' ? (places.variables[v] as number) : -1
  })
  // Variables beyond these are grades in dispute: nobody answers them.
  const keys = variables.slice(0, made.byFact.size).map(({ fact }) => fact)
  const blank = Int32Array.from(variables, ({ classes }) => every(classes))
  return {
    plan: made,
    layout,
    tests,
    places,
    codes: codesOf(tests, places),
    combined,
    parts: made.tests.map((test) => partsOf(made, test)),
    literalsOf,
    everyLiteral: literals.map((_, l) => l),
    signs,
    blank,
    presumes,
    cornered: !made.table && made.entangled.length === 0,
    direct,
    keys,
  }
}

/** The rank of the outcome when just the tests in `code` hold: of the rules that hold, the most protective. */
function ranked(made: Plan, code: number): number {
  let best = made.outcomes.length - 1
  for (const { tree, rank } of made.rules) if (rank < best && treeHolds(tree, code)) best = rank
  return best
}

/** Whether a tree holds where just the tests in `code` do. */
export function treeHolds(tree: Tree, code: number): boolean {
  if ('test' in tree) return (code & (1 << tree.test)) !== 0
  let met = 0
  for (const part of tree.of) if (treeHolds(part, code)) met++
  return met >= tree.atLeast
}

/** Which tests hold for certain and which may, one bit each, from the possible classes of each variable. */
export function testsOf(run: Machine, states: Int32Array): { readonly certain: number; readonly possible: number } {
  const { words } = run.places
  const bits = new Int32Array(2 * words)
  writeLiterals(run, run.everyLiteral, states, bits, 0, words)
  return { certain: testsAt(run, bits, words, 0), possible: testsAt(run, bits, 0, words) }
}

/** The rank for tests that hold. */
export function rankOf({ combined, plan: made }: Machine, code: number): number {
  return combined ? (combined[code] as number) : ranked(made, code)
}

/** Writes the bits of some literals from the possible classes of each variable. */
export function writeLiterals(
  { plan: made, places }: Machine,
  some: readonly number[],
  states: Int32Array,
  bits: Int32Array,
  can: number,
  must: number,
): void {
  for (const l of some) {
    const literal = made.literals[l] as Literal
    const { grade } = literal
    const state = states[literal.variable] as number
    const gradeState = grade ? (states[grade.variable] as number) : 0
    const maybe = (state & literal.mask) !== 0 && (!grade || (gradeState & grade.mask) !== 0)
    const surely = (state & ~literal.mask) === 0 && (!grade || (gradeState & ~grade.mask) === 0)
    const place = places.literals[l] as number
    const word = place >> 5
    const bit = 1 << (place & 31)
    bits[can + word] = maybe ? (bits[can + word] as number) | bit : (bits[can + word] as number) & ~bit
    bits[must + word] = surely ? (bits[must + word] as number) | bit : (bits[must + word] as number) & ~bit
  }
}
