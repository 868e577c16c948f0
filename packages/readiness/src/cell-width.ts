/** A table with its totals: the last row and the last column hold sums, the corner the sum of all. */
export type Grid = readonly (readonly number[])[]

/** Which cells of a grid are left out; totals are cells too. */
export type Hidden = boolean[][]

/** How far one cell can give way: from its row to its column (it rises), or `down`, from its column to its row. */
export function roomIn(grid: Grid, [r, c]: readonly [number, number], down: boolean): number {
  const total = (r === grid.length - 1) !== (c === (grid[0]?.length ?? 0) - 1)
  return total === down ? Number.POSITIVE_INFINITY : (grid[r]?.[c] ?? 0)
}

/**
 * How far a hidden cell could move, up and down together, without any shown cell or total telling: found as flows round
 * the cycles of hidden cells, where no count may fall below zero. Never more than `most`, as no more is asked.
 *
 * Each row is a sum with its total, so a cell that rises has to be made up for by another hidden cell of its row, that by
 * one of its column, and so on back to where it began: one unit that flows from a row to a column and back. A cell falls
 * by no more than it holds. In totals the sign is turned, for they stand on the other side of the sum.
 */
export function cellWidth(grid: Grid, hidden: Hidden, [row, column]: readonly [number, number], most: number): number {
  const rows = grid.length
  const columns = grid[0]?.length ?? 0
  const room = (r: number, c: number, down: boolean) => Math.min(most, roomIn(grid, [r, c], down))

  const flow = (down: boolean): number => {
    // What is left of each way through another hidden cell; the cell itself is no way round itself.
    const left = grid.map((line, r) =>
      line.map((_, c) => {
        const open = hidden[r]?.[c] === true && !(r === row && c === column)
        return open ? [room(r, c, false), room(r, c, true)] : [0, 0]
      }),
    )
    const [start, end] = down ? [row, rows + column] : [rows + column, row]
    let sum = 0
    while (sum < most) {
      const from = walk(left, rows, columns, start, end)
      if (from === undefined) break
      sum += push(left, rows, from, start, end, most - sum)
    }
    return sum
  }
  const up = Math.min(room(row, column, false), flow(false))
  return Math.min(most, up + Math.min(room(row, column, true), flow(true)))
}

type Left = readonly (readonly number[][])[]

const way = (left: Left, rows: number, a: number, b: number): readonly [number[] | undefined, number] =>
  a < rows ? [left[a]?.[b - rows], 0] : [left[b]?.[a - rows], 1]

/** A shortest way with room from start to end, as each node's predecessor. */
function walk(left: Left, rows: number, columns: number, start: number, end: number): Map<number, number> | undefined {
  const from = new Map([[start, start]])
  for (const node of from.keys()) {
    if (node === end) return from
    const next =
      node < rows ? Array.from({ length: columns }, (_, c) => rows + c) : Array.from({ length: rows }, (_, r) => r)
    for (const other of next) {
      const [cell, at] = way(left, rows, node, other)
      if (!from.has(other) && (cell?.[at] ?? 0) > 0) from.set(other, node)
    }
  }
  return undefined
}

/** Sends as much as fits along a way, and opens the way back for as much. */
function push(left: Left, rows: number, from: Map<number, number>, start: number, end: number, most: number): number {
  const steps: (readonly [number, number])[] = []
  for (let node = end; node !== start; node = from.get(node) as number) steps.push([from.get(node) as number, node])
  const amount = Math.min(most, ...steps.map(([a, b]) => roomOf(way(left, rows, a, b))))
  for (const [a, b] of steps) {
    const [cell, at] = way(left, rows, a, b)
    if (!cell) continue
    cell[at] = (cell[at] ?? 0) - amount
    cell[1 - at] = (cell[1 - at] ?? 0) + amount
  }
  return amount
}

const roomOf = ([cell, at]: readonly [number[] | undefined, number]): number => cell?.[at] ?? 0
