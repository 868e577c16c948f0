import { extremes, representatives } from './extremes.ts'
import { type Machine, rankOf, testsAt, writeLiterals } from './machine.ts'
import type { Literal, Test } from './plan.ts'
import type { Dimension } from './tally-formula.ts'

/** How many partial completions are looked at for one fact before it is taken to matter. */
const budget = 4096

/**
 * Which unknown variables can change the result in some completion of the others.
 *
 * Exact where every fact is used in one place; elsewhere by search, which after 4,096 steps lists a fact rather than
 * leave it out.
 *
 * @param states - possible classes of each variable
 * @returns one entry per variable
 */
export function matters(run: Machine, states: Int32Array): Uint8Array {
  const { plan: made } = run
  const result = new Uint8Array(states.length)
  const free = extremes(run, states)
  if (free.best === free.worst) return result
  if (made.apart && run.combined) testByTest(run, states, result)
  else {
    // Signs that every test counts alike, and of which as much is known, matter alike.
    const found = new Map<string, boolean>()
    for (let v = 0; v < states.length; v++) {
      const classes = several(states[v] as number) ? representatives(run, v, states[v] as number) : []
      if (classes.length < 2) continue
      const key = likeness(run, states, v)
      const known = found.get(key) ?? differs(run, states.slice(), v, classes, { left: budget })
      found.set(key, known)
      if (known) result[v] = 1
    }
  }
  return result
}

const several = (state: number): boolean => (state & (state - 1)) !== 0

/** How tests see a variable, and what is known of it and of its grade: equal for variables that could change places. */
function likeness(run: Machine, states: Int32Array, v: number): string {
  const { literals, tests, table, variables } = run.plan
  if (table) return String(v)
  // A grade is like another only where their signs are alike.
  const sign = variables[v]?.classes.kind === 'grade' ? literals[run.literalsOf[v]?.[0] ?? 0]?.variable : undefined
  const seen = (run.literalsOf[v] ?? []).map((l) => {
    const literal = literals[l] as Literal
    const places = tests.flatMap((test, t) =>
      test.dimensions.flatMap((dimension, d) => {
        const i = dimension.literals.indexOf(l)
        return i < 0 ? [] : [`${t}.${d}.${dimension.weights[i]}`]
      }),
    )
    const grade = literal.grade ? `${literal.grade.mask}/${states[literal.grade.variable]}` : ''
    return `${literal.variable === v} ${literal.mask} ${states[literal.variable]} ${grade} ${places}`
  })
  return `${states[v]} ${seen.sort().join(';')} ${sign === undefined ? '' : likeness(run, states, sign)}`
}

/** Depth first over the other unknowns, cut off where the result no longer depends on this one. */
function differs(
  run: Machine,
  states: Int32Array,
  v: number,
  classes: readonly number[],
  steps: { left: number },
): boolean {
  if (steps.left-- <= 0) return true
  const own = states[v] as number
  const seen = classes.map((c) => {
    states[v] = 1 << c
    return extremes(run, states)
  })
  states[v] = own
  if (seen.some((a) => seen.some((b) => a.worst < b.best))) return true
  const first = seen[0]
  if (first && seen.every((one) => one.best === first.best && one.worst === first.best)) return false
  for (let x = 0; x < states.length; x++) {
    if (x === v || !several(states[x] as number)) continue
    const other = states[x] as number
    const choices = representatives(run, x, other)
    if (choices.length < 2) continue
    const found = choices.some((c) => {
      states[x] = 1 << c
      return differs(run, states, v, classes, steps)
    })
    states[x] = other
    return found
  }
  return false
}

/** Tests share no facts: a fact matters when its test can turn on it and the outcome can turn on its test. */
function testByTest(run: Machine, states: Int32Array, result: Uint8Array): void {
  const { plan: made, layout } = run
  const bits = new Int32Array(2 * layout.words)
  writeLiterals(
    run,
    made.literals.map((_, l) => l),
    states,
    bits,
    0,
    layout.words,
  )
  const can = testsAt(run, bits, 0, layout.words)
  const must = testsAt(run, bits, layout.words, 0)
  const open = can & ~must
  made.tests.forEach((test, t) => {
    if ((open & (1 << t)) === 0 || !turns(run, must, open & ~(1 << t), t)) return
    inTest(run, test, states, result)
  })
}

/** Whether the outcome can turn on one test, whatever the other open ones turn out to be. */
function turns(run: Machine, must: number, others: number, t: number): boolean {
  // Walks every subset of the open tests.
  for (let some = others; ; some = (some - 1) & others) {
    if (rankOf(run, must | some) !== rankOf(run, must | some | (1 << t))) return true
    if (some === 0) return false
  }
}

type Part = {
  readonly v: number
  readonly grade: number
  readonly steps: readonly (readonly number[])[]
  readonly sure: boolean
}

/** Marks the facts on which an open test can turn, by walking the counts that the others can reach. */
function inTest(run: Machine, test: Test, states: Int32Array, result: Uint8Array): void {
  if (test.threshold > 0) {
    // The test is open, so every bit that is open can turn it.
    for (const l of test.dimensions[0]?.literals ?? []) {
      const { variable, mask } = run.plan.literals[l] as Literal
      const state = states[variable] as number
      if ((state & mask) !== 0 && (state & ~mask) !== 0) result[variable] = 1
    }
    return
  }
  const parts = partsOf(run, test, states)
  const cache = new Map<string, { matters: boolean; disputed: boolean }>()
  parts.forEach((part, i) => {
    if (part.sure && part.steps.length < 2) return
    const key = `${part.sure} ${part.steps.join(';')}`
    let found = cache.get(key)
    if (!found) {
      let cells = new Set([0])
      parts.forEach((other, j) => {
        if (j !== i) cells = reach(test.dimensions, cells, other.sure ? other.steps : [[], ...other.steps])
      })
      const at = (cell: number, step: readonly number[]) => test.table[advance(test.dimensions, cell, step)]
      const all = [...cells]
      found = {
        matters: !part.sure && all.some((cell) => part.steps.some((step) => at(cell, step) !== test.table[cell])),
        disputed: all.some((cell) => part.steps.some((step) => at(cell, step) !== at(cell, part.steps[0] ?? []))),
      }
      cache.set(key, found)
    }
    if (found.matters) result[part.v] = 1
    if (found.disputed && part.grade >= 0) result[part.grade] = 1
  })
}

/** What each variable of a test adds to its counts when it is true: several ways where its grade is disputed. */
function partsOf(run: Machine, test: Test, states: Int32Array): readonly Part[] {
  const { literals } = run.plan
  const byVariable = new Map<number, { grade: number; byGrade: Map<number, number[]>; plain: number[]; mask: number }>()
  test.dimensions.forEach((dimension, d) => {
    dimension.literals.forEach((l, i) => {
      const literal = literals[l]
      if (!literal) return
      const weight = dimension.weights[i] ?? 1
      const entry = byVariable.get(literal.variable) ?? { grade: -1, byGrade: new Map(), plain: [], mask: literal.mask }
      byVariable.set(literal.variable, entry)
      if (!literal.grade) entry.plain[d] = weight
      else {
        entry.grade = literal.grade.variable
        const state = states[entry.grade] ?? 0
        for (let c = 0; state >> c !== 0; c++) {
          if ((state & (1 << c)) === 0) continue
          const step = entry.byGrade.get(c) ?? []
          entry.byGrade.set(c, step)
          if (literal.grade.mask & (1 << c)) step[d] = weight
        }
      }
    })
  })
  return [...byVariable].flatMap(([v, { grade, byGrade, plain, mask }]): Part[] => {
    const state = states[v] ?? 0
    if ((state & mask) === 0) return []
    const steps =
      grade < 0 ? [plain] : [...byGrade.values()].map((step) => test.dimensions.map((_, d) => step[d] ?? plain[d] ?? 0))
    return [{ v, grade, steps, sure: (state & ~mask) === 0 }]
  })
}

function reach(
  dimensions: readonly Dimension[],
  cells: Set<number>,
  steps: readonly (readonly number[])[],
): Set<number> {
  const next = new Set<number>()
  for (const cell of cells) for (const step of steps) next.add(advance(dimensions, cell, step))
  return next
}

/** The cell after a step, counts capped. */
function advance(dimensions: readonly Dimension[], cell: number, step: readonly number[]): number {
  let rest = cell
  let scale = 1
  let to = 0
  for (let d = dimensions.length - 1; d >= 0; d--) {
    const cap = dimensions[d]?.cap ?? 0
    const have = (rest % (cap + 1)) + (step[d] ?? 0)
    to += scale * Math.min(have, cap)
    rest = Math.floor(rest / (cap + 1))
    scale *= cap + 1
  }
  return to
}
