import { every } from './classes.ts'
import type { Literal, Plan, Tree } from './plan.ts'
import { plan } from './plan.ts'
import type { RuleSet } from './rule-set.ts'

/** A test ready to run: bit masks in place of lists of bits. */
type RunningTest = {
  readonly negated: boolean
  /** Masks of each dimension, one after another, `words` each; a weighted dimension has one mask per weight. */
  readonly masks: Int32Array
  readonly weights: readonly (readonly number[])[]
  readonly caps: readonly number[]
  readonly table: Uint8Array
}

/** A short stretch of bits, and which of the tests that read nothing else hold (a bit each) for each pattern of it. */
type Stretch = {
  readonly negated: boolean
  readonly word: number
  readonly shift: number
  /** Whether it runs on into the next word. */
  readonly crosses: boolean
  readonly mask: number
  readonly holds: Int32Array
}

/** Longest stretch of bits whose patterns are all laid out: 4,096 of them. */
const longest = 12

/** Where things lie in a record's masks. */
type Layout = {
  /** Words of one plane of bits. */
  readonly words: number
  /** Bits that may be true, that must be true; the same two once presumptions are applied. */
  readonly can: number
  readonly must: number
  readonly presumedCan: number
  readonly presumedMust: number
  /** One bit per variable: answered unsure, declined. */
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
  /** Tests whose bits lie close together are looked up, several at once; the others (by number) are counted. */
  readonly stretches: readonly Stretch[]
  readonly counted: readonly number[]
  /** Outcome rank by the bits of the tests that hold; absent when there are more than 12 tests. */
  readonly combined: Uint8Array | undefined
  /** Literals of each variable. */
  readonly literalsOf: readonly (readonly number[])[]
  /** How many variables are signs; they come first, and the bit of a sign's yes is its own number. */
  readonly signs: number
  /** Nothing answered: every class of every variable. Never written to. */
  readonly blank: Int32Array
  /** Whether any fact is presumed to be something. */
  readonly presumes: boolean
  /**
   * 1 for signs that have no other bit, no presumption and no reading of their own for a declined answer: what is answered
   * is written straight into the masks.
   */
  readonly direct: Uint8Array
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
  const wordsFor = (bits: readonly unknown[]) => Math.ceil(bits.length / 32) || 1
  const words = wordsFor(literals)
  const perVariable = wordsFor(variables)
  // They come first.
  const signs = variables.filter(({ classes }) => classes.kind === 'sign').length
  const presumes = variables.some(({ presumed }) => presumed !== 0)
  const unsure = presumes ? 4 * words : 2 * words
  const layout: Layout = {
    words,
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
          if (dimension.weights[i] === weight) mask[l >> 5] = (mask[l >> 5] ?? 0) | (1 << (l & 31))
        })
        masks.push(...mask)
      }
      return different
    })
    const { negated, table, dimensions } = test
    return { negated, masks: Int32Array.from(masks), weights, caps: dimensions.map(({ cap }) => cap), table }
  })
  const { stretches, counted } = stretchesOf(made.tests, tests, words)
  const small = made.tests.length <= 12
  const combined = small
    ? Uint8Array.from({ length: 2 ** made.tests.length }, (_, code) => ranked(made, code))
    : undefined
  const literalsOf = variables.map((_, v) =>
    literals.flatMap((literal, l) => (literal.variable === v || literal.grade?.variable === v ? [l] : [])),
  )
  const direct = Uint8Array.from(variables, ({ fact, presumed }, v) =>
    Number(v < signs && presumed === 0 && literalsOf[v]?.length === 1 && made.set.facts[fact]?.declined !== 'no'),
  )
  // Variables beyond these are grades in dispute: nobody answers them.
  const keys = variables.slice(0, made.byFact.size).map(({ fact }) => fact)
  const blank = Int32Array.from(variables, ({ classes }) => every(classes))
  return {
    plan: made,
    layout,
    tests,
    stretches,
    counted,
    combined,
    literalsOf,
    signs,
    blank,
    presumes,
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

function treeHolds(tree: Tree, code: number): boolean {
  if ('test' in tree) return (code & (1 << tree.test)) !== 0
  let met = 0
  for (const part of tree.of) if (treeHolds(part, code)) met++
  return met >= tree.atLeast
}

/** How many bits are set: one turn for each of them, and of the signs of a test few are. */
function ones(bits: number): number {
  let n = 0
  for (let left = bits; left !== 0; left &= left - 1) n++
  return n
}

/** Tests gathered by the short stretches of bits that they read, and the numbers of those that read too far apart. */
function stretchesOf(
  made: Plan['tests'],
  tests: readonly RunningTest[],
  words: number,
): { readonly stretches: readonly Stretch[]; readonly counted: readonly number[] } {
  const gathered: { negated: boolean; first: number; last: number; some: number[] }[] = []
  const counted: number[] = []
  made.forEach(({ dimensions, negated }, t) => {
    const literals = dimensions.flatMap((one) => one.literals)
    const one = { negated, first: Math.min(...literals), last: Math.max(...literals), some: [t] }
    for (const other of gathered) {
      const [first, last] = [Math.min(one.first, other.first), Math.max(one.last, other.last)]
      if (other.negated === negated && last - first < longest) {
        other.some.push(t)
        Object.assign(other, { first, last })
        return
      }
    }
    if (one.last - one.first < longest) gathered.push(one)
    else counted.push(t)
  })
  const stretches = gathered.map(({ negated, first, last, some }): Stretch => {
    const [word, shift, width] = [first >> 5, first & 31, last - first + 1]
    const crosses = shift + width > 32
    const bits = new Int32Array(words)
    const holds = Int32Array.from({ length: 2 ** width }, (_, pattern) => {
      bits[word] = pattern << shift
      if (crosses) bits[word + 1] = pattern >>> (32 - shift)
      // A negated test holds where its count falls short.
      return some.reduce(
        (code, t) => (counts(tests[t] as RunningTest, words, bits, 0) === negated ? code : code | (1 << t)),
        0,
      )
    })
    return { negated, word, shift, crosses, mask: 2 ** width - 1, holds }
  })
  return { stretches, counted }
}

/** Whether the bits of the plane at `at` suffice, by counting them. */
function counts(test: RunningTest, words: number, bits: Int32Array, at: number): boolean {
  const { masks } = test
  let cell = 0
  let m = 0
  for (let d = 0; d < test.caps.length; d++) {
    let have = 0
    for (const weight of test.weights[d] as readonly number[]) {
      for (let w = 0; w < words; w++) have += weight * ones((bits[at + w] as number) & (masks[m++] as number))
    }
    const cap = test.caps[d] as number
    cell = cell * (cap + 1) + (have < cap ? have : cap)
  }
  return test.table[cell] === 1
}

/** Which tests hold, one bit each: plain tests read the plane at `plain`, negated ones the plane at `negated`. */
export function testsAt(
  { tests, stretches, counted, layout: { words } }: Machine,
  bits: Int32Array,
  plain: number,
  negated: number,
): number {
  let code = 0
  for (let i = 0; i < stretches.length; i++) {
    const { negated: flips, word, shift, crosses, mask, holds } = stretches[i] as Stretch
    const at = (flips ? negated : plain) + word
    let pattern = (bits[at] as number) >>> shift
    if (crosses) pattern |= (bits[at + 1] as number) << (32 - shift)
    code |= holds[pattern & mask] as number
  }
  for (let i = 0; i < counted.length; i++) {
    const t = counted[i] as number
    const test = tests[t] as RunningTest
    if (counts(test, words, bits, test.negated ? negated : plain) !== test.negated) code |= 1 << t
  }
  return code
}

/** The rank for tests that hold. */
export function rankOf({ combined, plan: made }: Machine, code: number): number {
  return combined ? (combined[code] as number) : ranked(made, code)
}

/** Writes the bits of some literals from the possible classes of each variable. */
export function writeLiterals(
  { plan: made }: Machine,
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
    const word = l >> 5
    const bit = 1 << (l & 31)
    bits[can + word] = maybe ? (bits[can + word] as number) | bit : (bits[can + word] as number) & ~bit
    bits[must + word] = surely ? (bits[must + word] as number) | bit : (bits[must + word] as number) & ~bit
  }
}
