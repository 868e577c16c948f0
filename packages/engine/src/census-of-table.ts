import type { Split } from './census.ts'
import { columnsIn, type Dense } from './dense.ts'
import type { Plan } from './plan.ts'

/**
 * Counts the completions of a decision table's unknowns by the outcome they come to: at most 4,096 combinations.
 *
 * @param states - possible classes of each variable
 * @returns the splits of any unknown fact of the table
 */
export function censusOfTable(
  { variables, columns, strides, rows }: Dense,
  made: Plan,
  states: Int32Array,
): (v: number) => readonly Split[] | undefined {
  const open = variables.map((v, i) => columnsIn(columns[i] as Uint8Array, states[v] as number))
  // Classes that no row tells apart share a column; each of them is a completion all the same.
  const times = variables.map((v, i) => {
    const own = [...(columns[i] as Uint8Array)]
    return (column: number) => BigInt(own.filter((one, c) => one === column && (states[v] as number) & (1 << c)).length)
  })
  const splits = open.map((some) => some.map(() => made.outcomes.map(() => 0n)))
  const chosen: number[] = []
  const walk = (i: number, cell: number, n: bigint): void => {
    const here = open[i]
    if (here) {
      here.forEach((column, k) => {
        chosen[i] = k
        walk(i + 1, cell + column * (strides[i] as number), n * (times[i]?.(column) ?? 1n))
      })
      return
    }
    const rank = made.rules[rows[cell] as number]?.rank ?? 0
    splits.forEach((own, j) => {
      const split = own[chosen[j] as number] as bigint[]
      split[rank] = (split[rank] as bigint) + n
    })
  }
  walk(0, 0, 1n)
  return (v) => splits[variables.indexOf(v)]
}
