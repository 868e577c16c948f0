import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { withheld } from './withheld.ts'

describe('S-26: small counts, and what would give them away', () => {
  test.each([
    [
      { a: 20, b: 30, c: 40 },
      { a: 20, b: 30, c: 40 },
    ],
    [
      { a: 11, b: 11 },
      { a: 11, b: 11 },
    ],
    [{ a: 1, b: 30, c: 40 }, { c: 40 }],
    [{ a: 0, b: 30, c: 40 }, { c: 40 }],
    [{ a: 5, b: 6, c: 40 }, { c: 40 }],
    [{ a: 5, b: 5, c: 40 }, {}],
    [{ a: 0, b: 0, c: 91_043 }, {}],
    [{ a: 1 }, {}],
    [{}, {}],
  ])('%j', (counts, shown) => {
    const kept = Object.entries(withheld(counts)).filter(([, n]) => n !== undefined)
    expect(Object.fromEntries(kept)).toEqual(shown)
  })

  property.prop([fc.dictionary(fc.string(), fc.nat(60), { maxKeys: 6 })])(
    'nothing small is shown, and what is hidden is two or more that make at least eleven together',
    (counts) => {
      const result = Object.entries(withheld(counts))
      const hidden = result.filter(([, n]) => n === undefined).map(([name]) => counts[name] ?? 0)
      expect(result.map(([name]) => name)).toEqual(Object.keys(counts))
      for (const [, n] of result) expect(n ?? 11).toBeGreaterThanOrEqual(11)
      if (hidden.length > 0 && hidden.length < result.length) {
        expect(hidden.length).toBeGreaterThan(1)
        expect(hidden.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(11)
      }
    },
  )
})
