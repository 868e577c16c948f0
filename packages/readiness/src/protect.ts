import { cellWidth, type Grid, type Hidden, roomIn } from './cell-width.ts'
import { type Cell, cheapestCycle } from './cheapest-cycle.ts'

/** An earlier release of the same table; `null` where a number was left out. */
export type Earlier = readonly (readonly (number | null)[])[]

/**
 * Which cells and totals to leave out, so that none under `k` is shown, none that is left out can be worked out closer
 * than to `k` values, and nothing under `k` comes out as the difference to an earlier release.
 *
 * Leaving out more never makes a cell easier to work out, so each cell is settled once.
 */
export function protect(grid: Grid, k: number, earlier?: Earlier): Hidden {
  const hidden: Hidden = grid.map((line) => line.map((value) => value < k))
  const cells = grid.flatMap((line, r) => line.map((_, c): Cell => [r, c]))
  let before = -1
  let now = count(hidden)
  while (now !== before) {
    before = now
    if (earlier) {
      for (const [r, c] of cells) {
        const then = earlier[r]?.[c] ?? null
        if (then !== null && Math.abs(value(grid, r, c) - then) < k) hide(hidden, [r, c])
      }
      hideSumsOfDifferences(grid, hidden, earlier, k)
    }
    for (const cell of cells) settle(grid, hidden, cell, k)
    if (earlier) settleDifferences(grid, hidden, earlier, cells)
    now = count(hidden)
  }
  return hidden
}

/** Where a cell that is left out could be worked out, leaves out the cheapest cells that keep it open. */
function settle(grid: Grid, hidden: Hidden, cell: Cell, k: number): void {
  if (!hidden[cell[0]]?.[cell[1]] || cellWidth(grid, hidden, cell, k) >= k) return
  for (const next of cheapestCycle(grid, hidden, cell, (one, down) => roomIn(grid, one, down) >= k)) hide(hidden, next)
}

/** What is unknown in a difference: whatever either release leaves out. */
const unknown = (hidden: Hidden, earlier: Earlier): Hidden =>
  hidden.map((line, r) => line.map((one, c) => one || (earlier[r]?.[c] ?? null) === null))

/** A cell's difference that follows from the others gives the cell of the release that left it out. */
function settleDifferences(grid: Grid, hidden: Hidden, earlier: Earlier, cells: readonly Cell[]): void {
  // Differences may be below zero, so only whether there is a cycle counts, not how much flows in it.
  const ones = grid.map((line) => line.map(() => 1))
  for (const cell of cells) {
    const open = unknown(hidden, earlier)
    if (!open[cell[0]]?.[cell[1]] || cellWidth(ones, open, cell, 1) > 0) continue
    for (const next of cheapestCycle(grid, open, cell, () => true)) hide(hidden, next)
  }
}

/** Where a line's total is known in both releases, what its unknown cells changed by together is known too. */
function hideSumsOfDifferences(grid: Grid, hidden: Hidden, earlier: Earlier, k: number): void {
  const open = unknown(hidden, earlier)
  const columns = grid[0]?.map((_, c) => grid.map((_, r): Cell => [r, c])) ?? []
  const lines = [...grid.map((line, r) => line.map((_, c): Cell => [r, c])), ...columns]
  for (const line of lines) {
    const total = line.at(-1)
    if (!total || open[total[0]]?.[total[1]]) continue
    const difference = ([r, c]: Cell) => value(grid, r, c) - (earlier[r]?.[c] ?? 0)
    const [unseen, seen] = [
      line.slice(0, -1).filter(([r, c]) => open[r]?.[c]),
      line.slice(0, -1).filter(([r, c]) => !open[r]?.[c]),
    ]
    const together = difference(total) - seen.reduce((sum, cell) => sum + difference(cell), 0)
    if (unseen.length > 0 && Math.abs(together) < k) hide(hidden, total)
  }
}

function hide(hidden: Hidden, [r, c]: Cell): void {
  const line = hidden[r]
  if (line) line[c] = true
}

const value = (grid: Grid, r: number, c: number): number => grid[r]?.[c] ?? 0
const count = (hidden: Hidden): number => hidden.flat().filter(Boolean).length
