import { rowsHit } from './dense.ts'
import { type Machine, rankOf, writeLiterals } from './machine.ts'
import type { Literal } from './plan.ts'
import { testsAt } from './tests-at.ts'

/** What every completion of the unknowns gives: ranks of outcomes, 0 the most protective. */
export type Extremes = {
  readonly best: number
  readonly worst: number
  /** Bit per rank that some completion may give; exact at both ends. */
  readonly ranks: number
}

/**
 * The extremes of the result over every completion, exactly: corners for what acts in one direction, enumeration for
 * the rest.
 *
 * @param states - possible classes of each variable
 */
export function extremes(run: Machine, states: Int32Array): Extremes {
  const { plan: made, literalsOf, places } = run
  if (made.table) return ofTable(run, rowsHit(made.table, states))
  const { words } = places
  const bits = new Int32Array(2 * words)
  writeLiterals(run, run.everyLiteral, states, bits, 0, words)
  const here = () => between(run, testsAt(run, bits, words, 0), testsAt(run, bits, 0, words))
  const loose = made.entangled.filter((v) => several(states[v] as number))
  if (loose.length === 0) return here()

  const fixed = states.slice()
  const touched = [...new Set(loose.flatMap((v) => literalsOf[v] ?? []))]
  const choices = loose.map((v) => representatives(run, v, states[v] as number))
  let best = made.outcomes.length
  let worst = -1
  let ranks = 0
  const step = (i: number): void => {
    if (i < loose.length) {
      for (const c of choices[i] as readonly number[]) {
        fixed[loose[i] as number] = 1 << c
        step(i + 1)
      }
      return
    }
    writeLiterals(run, touched, fixed, bits, 0, words)
    const one = here()
    best = Math.min(best, one.best)
    worst = Math.max(worst, one.worst)
    ranks |= one.ranks
  }
  step(0)
  return { best, worst, ranks }
}

function ofTable(run: Machine, rows: ReadonlySet<number>): Extremes {
  const ranks = [...rows].map((row) => run.plan.rules[row]?.rank ?? 0)
  return {
    best: Math.min(...ranks),
    worst: Math.max(...ranks),
    ranks: ranks.reduce((all, rank) => all | (1 << rank), 0),
  }
}

const several = (state: number): boolean => (state & (state - 1)) !== 0

/**
 * Between the tests that must hold and those that may: exactly the ranks that completions give where tests share no facts;
 * everything between the ends elsewhere.
 */
export function between(run: Machine, must: number, may: number): Extremes {
  const [best, worst] = [rankOf(run, may), rankOf(run, must)]
  if (best === worst || !run.plan.apart || !run.combined) return { best, worst, ranks: spread(run, best, worst) }
  const open = may & ~must
  let ranks = 0
  for (let some = open; ; some = (some - 1) & open) {
    ranks |= 1 << rankOf(run, must | some)
    if (some === 0) return { best, worst, ranks }
  }
}

/** Ranks between two, both included, that some rule gives. */
function spread({ plan: made }: Machine, best: number, worst: number): number {
  let ranks = (1 << best) | (1 << worst)
  for (const { rank } of made.rules) if (rank > best && rank < worst) ranks |= 1 << rank
  return ranks
}

/** One class for each way the tests can see this variable. */
export function representatives(run: Machine, v: number, state: number): readonly number[] {
  const seen = new Map<string, number>()
  const column = run.plan.table?.columns[run.plan.table.variables.indexOf(v)]
  for (let c = 0; state >> c !== 0 && c < 32; c++) {
    if ((state & (1 << c)) === 0) continue
    const key = run.plan.table
      ? String(column?.[c])
      : (run.literalsOf[v] ?? []).map((l) => sees(run.plan.literals[l] as Literal, v, c)).join()
    if (!seen.has(key)) seen.set(key, c)
  }
  return [...seen.values()]
}

const sees = (literal: Literal, v: number, c: number): boolean =>
  ((literal.variable === v ? literal.mask : (literal.grade?.mask ?? 0)) & (1 << c)) !== 0
