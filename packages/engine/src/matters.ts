import type { Census } from './census.ts'
import { extremes, representatives } from './extremes.ts'
import { type Machine, rankOf } from './machine.ts'
import type { Part, Parts } from './parts.ts'
import type { Test } from './plan.ts'
import type { Dimension } from './tally-formula.ts'
import { testsAt } from './tests-at.ts'

/** How many partial completions are looked at for one fact before it is taken to matter. */
const budget = 4096

/**
 * Which unknown variables can change the result in some completion of the others.
 *
 * Exact where every fact is used in one place, and where the unknowns are counted; elsewhere by search, which after 4,096
 * steps lists a fact rather than leave it out.
 *
 * @param states - possible classes of each variable
 * @param masks - the record they come from
 * @param counted - what is counted of the unknowns; an argument, so that who only explains need not carry the counting
 * @returns one entry per variable
 */
export function matters(run: Machine, states: Int32Array, masks: Int32Array, counted?: Census): Uint8Array {
  const { plan: made } = run
  const result = new Uint8Array(states.length)
  if (made.apart && run.combined) {
    testByTest(run, states, masks, result)
    return result
  }
  const free = extremes(run, states)
  if (free.best !== free.worst) {
    // Signs that every test counts alike, and of which as much is known, matter alike.
    const found = new Map<string, boolean>()
    for (let v = 0; v < states.length; v++) {
      const classes = several(states[v] as number) ? representatives(run, v, states[v] as number) : []
      if (classes.length < 2) continue
      const key = counted?.key(v) ?? likeness(run, states, v)
      const search = () => differs(run, states.slice(), v, classes, { left: budget }) ?? true
      const known = found.get(key) ?? counted?.turns(v) ?? search()
      found.set(key, known)
      if (known) result[v] = 1
    }
  }
  return result
}

const several = (state: number): boolean => (state & (state - 1)) !== 0

/** How tests see a variable, and what is known of it and of its grade: equal for variables that could change places. */
function likeness(run: Machine, states: Int32Array, v: number): string {
  const { literals, table, variables } = run.plan
  if (table) return String(v)
  // A grade is like another only where their signs are alike.
  const sign = variables[v]?.classes.kind === 'grade' ? literals[run.literalsOf[v]?.[0] ?? 0]?.variable : undefined
  const seen = run.parts.flatMap(({ all }, t) =>
    all.flatMap(({ v: own, grade, mask, kind }) =>
      own === v || grade === v ? [`${own === v} ${t} ${kind} ${mask} ${states[own]}`] : [],
    ),
  )
  return `${states[v]} ${seen.sort().join(';')} ${sign === undefined ? '' : likeness(run, states, sign)}`
}

/**
 * Depth first over the other unknowns, cut off where the result no longer depends on this one; `undefined` where the steps
 * did not suffice.
 */
function differs(
  run: Machine,
  states: Int32Array,
  v: number,
  classes: readonly number[],
  steps: { left: number },
): boolean | undefined {
  if (steps.left-- <= 0) return undefined
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
    let found: boolean | undefined = false
    for (const c of choices) {
      states[x] = 1 << c
      const here = differs(run, states, v, classes, steps)
      if (here !== false) {
        found = here
        break
      }
    }
    states[x] = other
    return found
  }
  return false
}

/** Tests share no facts: a fact matters when its test can turn on it and the outcome can turn on its test. */
function testByTest(run: Machine, states: Int32Array, masks: Int32Array, result: Uint8Array): void {
  const { plan: made, layout } = run
  const can = testsAt(run, masks, layout.can, layout.must)
  const must = testsAt(run, masks, layout.must, layout.can)
  const open = can & ~must
  made.tests.forEach((_, t) => {
    const bit = 1 << t
    if (open & bit && turns(run, must, open & ~bit, bit)) inTest(run, t, states, result)
  })
}

/** Whether the outcome can turn on one test, whatever the other open ones turn out to be. */
function turns(run: Machine, must: number, others: number, bit: number): boolean {
  // Walks every subset of the open tests.
  for (let some = others; ; some = (some - 1) & others) {
    if (rankOf(run, must | some) !== rankOf(run, must | some | bit)) return true
    if (some === 0) return false
  }
}

/** Marks the facts on which an open test can turn. */
function inTest(run: Machine, t: number, states: Int32Array, result: Uint8Array): void {
  const test = run.plan.tests[t] as Test
  const parts = run.parts[t] as Parts
  let key = 0
  for (const { v, mask, sureKey, openKey } of parts.all) {
    const state = states[v] as number
    if ((state & mask) !== 0) key += (state & ~mask) === 0 ? sureKey : openKey
  }
  let turning = parts.known?.get(key)
  if (!turning) {
    turning = turningKinds(test, parts, states)
    // What came up is kept, up to a limit.
    if ((parts.known?.size ?? 0) >= budget) parts.known?.clear()
    parts.known?.set(key, turning)
  }
  for (const { v, mask, grade, kind } of parts.all) {
    const state = states[v] as number
    if ((state & mask) === 0) continue
    const does = turning[2 * kind + Number((state & ~mask) !== 0)] as number
    if (does & 1) result[v] = 1
    if (does & 2 && grade >= 0) result[grade] = 1
  }
}

/**
 * Whether a test can turn on a part of each kind, by walking the counts that the others can reach: first one that is
 * certain, then one that is open. 1: on whether it holds; 2: on its grade.
 */
function turningKinds(test: Test, { all, kinds }: Parts, states: Int32Array): Uint8Array {
  const { dimensions, table } = test
  const found = new Uint8Array(2 * kinds.length)
  const there = all.filter(({ v, mask }) => ((states[v] as number) & mask) !== 0)
  const isOpen = ({ v, mask }: Part) => ((states[v] as number) & ~mask) !== 0
  const seen = new Set<number>()
  for (const part of there) {
    const steps = kinds[part.kind] as (typeof kinds)[number]
    const place = 2 * part.kind + Number(isOpen(part))
    if (seen.has(place) || (!isOpen(part) && steps.length < 2)) continue
    seen.add(place)
    let cells = new Set([0])
    for (const other of there) {
      const ways = kinds[other.kind] as (typeof kinds)[number]
      if (other !== part) cells = reach(dimensions, cells, isOpen(other) ? [[], ...ways] : ways)
    }
    const at = (cell: number, step: readonly number[]) => table[advance(dimensions, cell, step)]
    const some = [...cells]
    const matters = isOpen(part) && some.some((cell) => steps.some((step) => at(cell, step) !== table[cell]))
    const disputed = some.some((cell) => steps.some((step) => at(cell, step) !== at(cell, steps[0] ?? [])))
    found[place] = Number(matters) + 2 * Number(disputed)
  }
  return found
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
