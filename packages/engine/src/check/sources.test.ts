import { describe, expect, test } from 'vitest'
import { check, checkSources } from '../check.ts'
import { anyUnknown, presume } from '../fact.ts'
import { any, count, yes } from '../formula.ts'
import type { RuleSet } from '../rule-set.ts'
import { guide } from '../small-set.ts'
import { built, graded, group, one, only, sound } from './trial-set.ts'

describe('sources', () => {
  test('each has to be cited, and each citation has to be listed', () => {
    const other = { ...guide, id: 'other-guide' }
    expect(checkSources([sound], [guide])).toEqual([])
    expect(checkSources([sound], [guide, other]).map(({ code, where }) => [code, where])).toEqual([
      ['source-never-cited', 'other-guide'],
    ])
    expect(only(check(sound, undefined, { sources: [] }), 'source-not-listed').map(({ where }) => where)).toEqual([
      'small-guide',
    ])
  })

  test('a grade in dispute and a presumption cite as well', () => {
    const [x, y] = ['x', 'y'].map((id) => ({ ...guide, id, at: guide.at }))
    const from = (id: string) => [{ source: id, title: 'T', pin: 'p. 1', kind: 'guidance' }] as const
    const unknown = presume({ as: 'no', if: anyUnknown, says: 'P.', cites: from('y'), status: 'house' })
    const set = built(
      { a: graded({ from: 'weak', to: 'strong', cites: from('x') }), b: one('B.', { unknown }) },
      [[any(count(1, { group: 'g', grade: 'strong' }), yes('b')), 'offer-help']],
      group,
    )
    expect(checkSources([set], [guide, x, y] as never)).toEqual([])
  })
})

describe('readings', () => {
  const reading = { role: 'lawyer', reference: 'NS/1', on: '2026-01-01', until: '2027-01-01' }
  const read = { ...sound, reading } as RuleSet

  test('grow old, on the day they are asked for', () => {
    expect(check(read)).toEqual([])
    expect(check(read, undefined, { asOf: '2027-01-01' })).toEqual([])
    expect(check(read, undefined, { asOf: '2027-01-02' })).toEqual([
      {
        code: 'reading-expired',
        severity: 'warning',
        where: 'small-set',
        says: 'The reading was valid until 1 January 2027.',
      },
    ])
  })

  test('what is not in force is told, for the set and for a rule', () => {
    const old = { ...read, inForce: { from: '2025-01-01', to: '2025-12-31' } }
    expect(check(old, undefined, { asOf: '2026-02-01' }).map(({ code, says }) => [code, says])).toEqual([
      ['out-of-force', 'In force until 31 December 2025.'],
    ])
    const late = { ...read, rules: read.rules.map((rule) => ({ ...rule, inForce: { from: '2026-03-01' } })) }
    expect(check(late, undefined, { asOf: '2026-02-01' }).map(({ where }) => where)).toEqual([
      'small-set/rule-0',
      'small-set/rule-1',
    ])
  })
})
