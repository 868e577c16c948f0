import { every } from './classes.ts'
import { type Parts, partsOf } from './parts.ts'
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

/** Short stretches of bits, and which of the tests that read nothing else hold (a bit each) for each pattern of them. */
type Stretches = {
  /** Where each begins; those of plain tests first, then those of negated ones. */
  readonly starts: Int32Array
  readonly plain: number
  /** Bits of the longest one. All are read at that length: what lies behind the end of a shorter one changes nothing. */
  readonly width: number
  /** The patterns of one stretch after those of another. */
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
  readonly stretches: Stretches
  readonly counted: readonly number[]
  /** Outcome rank by the bits of the tests that hold; absent when there are more than 12 tests. */
  readonly combined: Uint8Array | undefined
  /** The tests taken apart fact by fact, for reasons and questions. */
  readonly parts: readonly Parts[]
  /** Literals of each variable, and all of them. */
  readonly literalsOf: readonly (readonly number[])[]
  readonly everyLiteral: readonly number[]
  /** How many variables are signs; they come first, and the bit of a sign's yes is its own number. */
  readonly signs: number
  /** Nothing answered: every class of every variable. Never written to. */
  readonly blank: Int32Array
  /** Whether any fact is presumed to be something. */
  readonly presumes: boolean
  /** Whether the extremes of a result lie at two corners of its masks. */
  readonly cornered: boolean
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
): { readonly stretches: Stretches; readonly counted: readonly number[] } {
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
  const all = gathered.sort((a, b) => Number(a.negated) - Number(b.negated))
  const width = Math.max(0, ...all.map(({ first, last }) => last - first + 1))
  // One word more, for what lies behind the end.
  const bits = new Int32Array(words + 1)
  const holds = new Int32Array(all.length << width)
  all.forEach(({ negated, first, some }, i) => {
    const [word, shift] = [first >> 5, first & 31]
    for (let pattern = 0; pattern < 2 ** width; pattern++) {
      bits[word] = pattern << shift
      bits[word + 1] = shift === 0 ? 0 : pattern >>> (32 - shift)
      let code = 0
      // A negated test holds where its count falls short.
      for (const t of some) if (counts(tests[t] as RunningTest, words, bits, 0) !== negated) code |= 1 << t
      holds[(i << width) | pattern] = code
    }
    bits.fill(0)
  })
  const starts = Int32Array.from(all, ({ first }) => first)
  const plain = all.filter(({ negated }) => !negated).length
  return { stretches: { starts, plain, width, holds }, counted }
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
export function testsAt(run: Machine, bits: Int32Array, plain: number, negated: number): number {
  const { starts, plain: flips, width, holds } = run.stretches
  const mask = (1 << width) - 1
  const length = starts.length
  let code = 0
  for (let i = 0; i < length; i++) {
    const start = starts[i] as number
    const at = (i < flips ? plain : negated) + (start >> 5)
    // Runs on into the next word, which is always there, without a branch.
    const pattern = ((bits[at] as number) >>> start) | (((bits[at + 1] as number) << 1) << ~start)
    code |= holds[(i << width) | (pattern & mask)] as number
  }
  return run.counted.length === 0 ? code : code | countedAt(run, bits, plain, negated)
}

/** The same for tests that are counted. */
function countedAt(
  { tests, counted, layout: { words } }: Machine,
  bits: Int32Array,
  plain: number,
  negated: number,
): number {
  let code = 0
  for (const t of counted) {
    const test = tests[t] as RunningTest
    if (counts(test, words, bits, test.negated ? negated : plain) !== test.negated) code |= 1 << t
  }
  return code
}

/** Which tests hold for certain and which may, one bit each, from the possible classes of each variable. */
export function testsOf(run: Machine, states: Int32Array): { readonly certain: number; readonly possible: number } {
  const { words } = run.layout
  // One word more, for what lies behind the end.
  const bits = new Int32Array(2 * words + 1)
  writeLiterals(run, run.everyLiteral, states, bits, 0, words)
  return { certain: testsAt(run, bits, words, 0), possible: testsAt(run, bits, 0, words) }
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
