import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { cellWidth } from './cell-width.ts'
import { type EvidenceCount, type EvidencePack, evidencePack } from './index.ts'

const needs = ['health', 'shelter', 'work', 'advice'] as const
const rules = ['law', 'service', 'room', 'consent'] as const
const counts = fc.array(
  fc.record({
    need: fc.constantFrom(...needs),
    rule: fc.constantFrom(...rules),
    count: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 90 })),
  }),
  // A table without any row holds nothing that could be worked out.
  { minLength: 1, maxLength: 20 },
)
const k = 11
const lineOf = (pack: EvidencePack) => [
  ...pack.cells.map((line, r) => [...line, pack.needTotals[r] ?? null]),
  [...pack.ruleTotals, pack.total],
]
/** The true table, as somebody with all records would draw it. */
const truth = (given: readonly EvidenceCount[], pack: EvidencePack): number[][] => {
  const sum = (need?: string, rule?: string) =>
    given
      .filter((one) => (need === undefined || one.need === need) && (rule === undefined || one.rule === rule))
      .reduce((total, { count }) => total + count, 0)
  return [...pack.needs, undefined].map((need) => [...pack.rules, undefined].map((rule) => sum(need, rule)))
}

/** Which unknowns a system of sums fixes, by elimination: an oracle that knows nothing of flows or cycles. */
function fixed(unknown: readonly (readonly boolean[])[]): boolean[][] {
  const at = new Map<string, number>()
  unknown.forEach((line, r) => {
    line.forEach((one, c) => {
      if (one) at.set(`${r} ${c}`, at.size)
    })
  })
  const [rows, columns] = [unknown.length, unknown[0]?.length ?? 0]
  const equation = (cells: readonly (readonly [number, number])[]) => {
    const row = new Array(at.size).fill(0)
    cells.forEach(([r, c], i) => {
      const v = at.get(`${r} ${c}`)
      if (v !== undefined) row[v] = i === cells.length - 1 ? -1 : 1
    })
    return row
  }
  const range = (n: number) => Array.from({ length: n }, (_, i) => i)
  const matrix = [
    ...range(rows).map((r) => equation(range(columns).map((c) => [r, c] as const))),
    ...range(columns).map((c) => equation(range(rows).map((r) => [r, c] as const))),
  ]
  let rank = 0
  for (let v = 0; v < at.size; v++) {
    const pivot = matrix.findIndex((row, i) => i >= rank && Math.abs(row[v]) > 1e-9)
    if (pivot < 0) continue
    ;[matrix[rank], matrix[pivot]] = [matrix[pivot] as number[], matrix[rank] as number[]]
    const head = matrix[rank] as number[]
    const by = head[v] as number
    matrix[rank] = head.map((x) => x / by)
    matrix.forEach((row, i) => {
      if (i !== rank && Math.abs(row[v]) > 1e-9) {
        const times = row[v]
        matrix[i] = row.map((x: number, j: number) => x - times * (matrix[rank]?.[j] ?? 0))
      }
    })
    rank++
  }
  const known = new Set(
    matrix.flatMap((row) => {
      const some = row.flatMap((x: number, j: number) => (Math.abs(x) > 1e-9 ? [j] : []))
      return some.length === 1 ? some : []
    }),
  )
  return unknown.map((line, r) => line.map((one, c) => one && known.has(at.get(`${r} ${c}`) ?? -1)))
}

describe('S-26 tables for others', () => {
  property.prop([counts])('nothing under k is shown, and what is shown is true', (given) => {
    const pack = evidencePack(given, { k })
    const real = truth(given, pack)
    lineOf(pack).forEach((line, r) => {
      line.forEach((shown, c) => {
        if (shown === null) return
        expect(shown).toBe(real[r]?.[c])
        expect(shown).toBeGreaterThanOrEqual(k)
      })
    })
  })

  property.prop([counts])('nothing left out can be worked out from the sums', (given) => {
    const open = lineOf(evidencePack(given, { k })).map((line) => line.map((one) => one === null))
    expect(fixed(open).flat()).not.toContain(true)
  })

  property.prop([counts])('nor narrowed down to fewer than k values, where no count is below zero', (given) => {
    const pack = evidencePack(given, { k })
    const open = lineOf(pack).map((line) => line.map((one) => one === null))
    const real = truth(given, pack)
    open.forEach((line, r) => {
      line.forEach((one, c) => {
        if (one) expect(cellWidth(real, open, [r, c], k)).toBe(k)
      })
    })
  })

  property.prop([counts, counts])('no difference under k is shown, and none can be worked out', (first, more) => {
    const previous = evidencePack(first, { k })
    const now = evidencePack([...first, ...more], { k, previous })
    const old = (need: number, rule: number) => {
      const r = need < now.needs.length ? previous.needs.indexOf(now.needs[need] as string) : previous.needs.length
      const c = rule < now.rules.length ? previous.rules.indexOf(now.rules[rule] as string) : previous.rules.length
      return r < 0 || c < 0 ? 0 : (lineOf(previous)[r]?.[c] ?? null)
    }
    const open = lineOf(now).map((line, r) => line.map((shown, c) => shown === null || old(r, c) === null))
    lineOf(now).forEach((line, r) => {
      line.forEach((shown, c) => {
        const then = old(r, c)
        if (shown !== null && then !== null) expect(Math.abs(shown - then)).toBeGreaterThanOrEqual(k)
      })
      // A line whose total is known in both: what its unknown cells changed by together is no small number either.
      const sum = line.at(-1)
      const before = old(r, line.length - 1)
      if (typeof sum !== 'number' || before === null) return
      const seen = line.slice(0, -1).flatMap((shown, c) => (open[r]?.[c] ? [] : [(shown ?? 0) - (old(r, c) ?? 0)]))
      const together = sum - before - seen.reduce((a, b) => a + b, 0)
      if (seen.length < line.length - 1) expect(Math.abs(together)).toBeGreaterThanOrEqual(k)
    })
    expect(fixed(open).flat()).not.toContain(true)
    expect(now.problems).toContainEqual({ code: 'repeated-release', position: -1 })
  })

  property.prop([counts, fc.integer()])('the order of the counts changes nothing', (given, turn) => {
    const by = given.length === 0 ? 0 : Math.abs(turn) % given.length
    const turned = [...given.slice(by), ...given.slice(0, by)].reverse()
    expect(evidencePack(turned, { k })).toEqual(evidencePack(given, { k }))
  })

  test('the same release again shows nothing new, so nothing', () => {
    const given = [
      { need: 'health', rule: 'law', count: 40 },
      { need: 'shelter', rule: 'law', count: 30 },
    ]
    const previous = evidencePack(given, { k })
    expect(previous.total).toBe(70)
    expect(lineOf(evidencePack(given, { k, previous })).flat()).not.toContainEqual(expect.any(Number))
  })

  test('one small cell takes three others with it and leaves every total', () => {
    const given = [
      ['health', 'law', 25],
      ['health', 'service', 30],
      ['shelter', 'law', 3],
      ['shelter', 'service', 40],
      ['work', 'law', 90],
      ['work', 'service', 95],
    ] as const
    const pack = evidencePack(
      given.map(([need, rule, count]) => ({ need, rule, count })),
      { k },
    )
    expect(lineOf(pack)).toEqual([
      [null, null, 55],
      [null, null, 43],
      [90, 95, 185],
      [118, 165, 283],
    ])
  })

  test('a lower limit is raised to eleven', () => {
    const pack = evidencePack([{ need: 'health', rule: 'law', count: 5 }], { k: 3 })
    expect([pack.k, pack.total, pack.problems]).toEqual([11, null, [{ code: 'limit-raised', position: -1 }]])
  })

  test('a release before that cannot be read keeps everything back', () => {
    const pack = evidencePack([{ need: 'health', rule: 'law', count: 50 }], { k, previous: { needs: 3 } as never })
    expect([pack.total, pack.problems]).toEqual([null, [{ code: 'previous-not-readable', position: -1 }]])
  })
})

describe('S-20 problems hold codes and positions', () => {
  property.prop([fc.anything(), fc.anything()])('whatever is handed in, nothing throws', (given, previous) => {
    expect(evidencePack(given as never, { k, previous: previous as never }).k).toBe(k)
  })

  property.prop([fc.array(fc.record({ need: fc.anything(), rule: fc.anything(), count: fc.anything() }))])(
    'no value comes out',
    (given) => {
      expect(evidencePack(given as never, { k }).problems.every(({ code }) => /^[a-z-]+$/.test(code))).toBe(true)
    },
  )
})
