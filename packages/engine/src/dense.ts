import { answerOf, type Classes, formulaMask } from './classes.ts'
import { maxCombinations } from './direction.ts'
import type { Formula } from './formula.ts'
import { holds } from './holds.ts'
import type { Variable } from './plan.ts'
import type { RuleSet } from './rule-set.ts'
import { RulebookError } from './rulebook-error.ts'

/** A decision table as one array: every combination of classes and the row it hits. */
export type Dense = {
  /** The variables the rows mention. */
  readonly variables: readonly number[]
  /** For each of them: which column of the array a class belongs to. Classes no row tells apart share one. */
  readonly columns: readonly Uint8Array[]
  /** How far apart the columns of each variable lie. */
  readonly strides: readonly number[]
  /** The row that each combination hits. */
  readonly rows: Uint16Array
}

/**
 * Lays a table out.
 *
 * @throws RulebookError `too-many-combinations`; `gap` where no row is hit; `overlap` where several are in a table
 *   marked `unique`; each with the smallest counter-example
 */
export function dense(set: RuleSet, all: readonly Variable[], byFact: ReadonlyMap<string, number>): Dense {
  const masks = new Map<number, Set<number>>()
  const collect = (formula: Formula): void => {
    if ('fact' in formula) {
      const v = byFact.get(formula.fact) ?? 0
      masks.set(v, (masks.get(v) ?? new Set()).add(formulaMask((all[v] as Variable).classes, formula)))
    } else if (formula.op === 'not') collect(formula.of)
    else if ('of' in formula) formula.of.forEach(collect)
    else
      throw new RulebookError(
        'wrong-kind',
        set.id,
        `\`${formula.op}\` does not go into a table: ask about single facts.`,
      )
  }
  for (const row of set.rules) collect(row.when)
  const variables = [...masks.keys()].sort((a, b) => a - b)
  const columns = variables.map((v) => columnsOf((all[v] as Variable).classes, [...(masks.get(v) ?? [])]))
  const sizes = columns.map((column) => Math.max(...column) + 1)
  const size = sizes.reduce((product, n) => product * n, 1)
  if (size > maxCombinations)
    throw new RulebookError(
      'too-many-combinations',
      set.id,
      `The table has ${size} combinations; at most ${maxCombinations} are laid out: make two tables of it.`,
    )
  const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((product, n) => product * n, 1))

  const rows = new Uint16Array(size)
  for (let cell = 0; cell < size; cell++) {
    const column = (v: number) => {
      const i = variables.indexOf(v)
      return Math.floor(cell / (strides[i] as number)) % (sizes[i] as number)
    }
    const at = (v: number) => (columns[variables.indexOf(v)] as Uint8Array).indexOf(column(v))
    const isHere = (part: Formula) => {
      if (!('fact' in part)) return false
      const v = byFact.get(part.fact) ?? 0
      return (formulaMask((all[v] as Variable).classes, part) & (1 << at(v))) !== 0
    }
    const hit = set.rules.flatMap((row, r) => (holds(row.when, isHere) ? [r] : []))
    const example = () =>
      variables.map((v) => `${all[v]?.fact}: ${say((all[v] as Variable).classes, 1 << at(v))}`).join(', ')
    if (hit.length === 0) throw new RulebookError('gap', set.id, `No row is hit by ${example()}: add one.`)
    if (set.hit === 'unique' && hit.length > 1)
      throw new RulebookError('overlap', set.id, `More than one row is hit by ${example()}: narrow one of them.`)
    rows[cell] = hit[0] as number
  }
  return { variables, columns, strides, rows }
}

/** The rows that some completion of the unknowns hits, a bit set by row. */
export function rowsHit({ variables, columns, strides, rows }: Dense, states: Int32Array): Set<number> {
  let cells = [0]
  variables.forEach((v, i) => {
    const open = columnsIn(columns[i] as Uint8Array, states[v] as number)
    cells = cells.flatMap((cell) => open.map((column) => cell + column * (strides[i] as number)))
  })
  return new Set(cells.map((cell) => rows[cell] as number))
}

/** The columns that a set of classes touches. */
export function columnsIn(column: Uint8Array, state: number): readonly number[] {
  const found = new Set<number>()
  for (let c = 0; c < column.length; c++) if (state & (1 << c)) found.add(column[c] as number)
  return [...found]
}

function columnsOf(classes: Classes, masks: readonly number[]): Uint8Array {
  const seen = new Map<string, number>()
  return Uint8Array.from({ length: classes.size }, (_, c) => {
    const key = masks.map((mask) => (mask >> c) & 1).join()
    const column = seen.get(key) ?? seen.size
    seen.set(key, column)
    return column
  })
}

function say(classes: Classes, mask: number): string {
  const answer = answerOf(classes, mask)
  return typeof answer === 'object' ? JSON.stringify(answer) : String(answer)
}
