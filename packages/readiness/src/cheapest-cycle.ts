import type { Grid, Hidden } from './cell-width.ts'

/** A cell by its row and its column. */
export type Cell = readonly [row: number, column: number]

/**
 * The cells to leave out as well, so that a cell that is left out can rise by enough without a shown number telling: the
 * cheapest way round from its column back to its row. Cells already left out cost nothing; small counts cost less than
 * great ones, and a total more than any count.
 *
 * A way through totals always exists: they can all rise together.
 */
export function cheapestCycle(
  grid: Grid,
  open: Hidden,
  cell: Cell,
  carries: (cell: Cell, down: boolean) => boolean,
): readonly Cell[] {
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0]
  const [start, end] = [rows + cell[1], cell[0]]
  const all = grid.at(-1)?.at(-1) ?? 0
  const price = ([r, c]: Cell): number => {
    if (open[r]?.[c]) return 0
    return 1 + (grid[r]?.[c] ?? 0) + (r === rows - 1 || c === columns - 1 ? all * (rows + columns) : 0)
  }
  const cost = new Array<number>(rows + columns).fill(Number.POSITIVE_INFINITY)
  const by = new Map<number, readonly [from: number, cell: Cell]>()
  const left = new Set(cost.keys())
  cost[start] = 0
  while (left.size > 0) {
    const node = [...left].reduce((a, b) => ((cost[b] ?? 0) < (cost[a] ?? 0) ? b : a))
    if (node === end || cost[node] === Number.POSITIVE_INFINITY) break
    left.delete(node)
    for (const other of left) {
      const down = node >= rows
      if (down === other >= rows) continue
      const next: Cell = down ? [other, node - rows] : [node, other - rows]
      if ((next[0] === cell[0] && next[1] === cell[1]) || !carries(next, down)) continue
      const sum = (cost[node] ?? 0) + price(next)
      if (sum < (cost[other] ?? 0)) {
        cost[other] = sum
        by.set(other, [node, next])
      }
    }
  }
  const way: Cell[] = []
  for (let at = by.get(end); at; at = by.get(at[0])) way.push(at[1])
  return way.filter(([r, c]) => !open[r]?.[c])
}
