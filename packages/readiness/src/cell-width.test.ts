import { fc, test as property } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { cellWidth } from './cell-width.ts'

const most = 3
const small = fc.integer({ min: 0, max: 3 })
const table = fc.record({
  inner: fc.tuple(fc.tuple(small, small), fc.tuple(small, small)),
  open: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
})
const withTotals = ([[a, b], [c, d]]: readonly (readonly number[])[] & {
  0: readonly number[]
  1: readonly number[]
}) =>
  [
    [a, b, sum(a, b)],
    [c, d, sum(c, d)],
    [sum(a, c), sum(b, d), sum(a, b) + sum(c, d)],
  ] as number[][]
const sum = (a = 0, b = 0) => a + b

/** Every table of small counts. */
const values = Array.from({ length: 3 + most + 1 }, (_, i) => i)
const every = values.flatMap((a) =>
  values.flatMap((b) =>
    values.flatMap((c) =>
      values.map((d) =>
        withTotals([
          [a, b],
          [c, d],
        ]),
      ),
    ),
  ),
)

describe('S-26 how far a cell could move', () => {
  property.prop([table], { numRuns: 60 })('is what trying every table of small counts finds', ({ inner, open }) => {
    const grid = withTotals(inner)
    const hidden = [open.slice(0, 3), open.slice(3, 6), open.slice(6)]
    const possible = every.filter((one) =>
      one.every((line, r) => line.every((value, c) => hidden[r]?.[c] || value === grid[r]?.[c])),
    )
    hidden.forEach((line, r) => {
      line.forEach((one, c) => {
        if (!one) return
        const own = grid[r]?.[c] ?? 0
        const found = possible.map((other) => other[r]?.[c] ?? 0)
        const up = Math.min(most, Math.max(...found) - own)
        const down = Math.min(most, own - Math.min(...found))
        expect(cellWidth(grid, hidden, [r, c], most)).toBe(Math.min(most, up + down))
      })
    })
  })
})
