import { describe, expect, test } from 'vitest'
import { earlierOf, laterOf, readings } from './clock-end.ts'
import { period } from './period.ts'
import { days, small, told } from './small-clock.ts'

describe('ceilings, ranges, none', () => {
  test('a ceiling can end sooner', () => {
    const ends = period({ kind: 'ceiling', length: 90, unit: 'day', counting: 'inclusive' })
    const clock = told(small({ ends }), { start: '2026-01-01' }, '2026-02-01')
    expect(clock).toMatchObject({ kind: 'not-after', to: '2026-03-31', state: 'ends', over: 'perhaps' })
  })

  test('a range is acted on by its shorter end', () => {
    const ends = period({
      kind: 'range',
      shortest: { length: 30, unit: 'day' },
      longest: { length: 6, unit: 'month', clamp: 'last-day' },
      counting: 'exclusive',
    })
    expect(told(small({ ends }), { start: '2026-01-31' })).toMatchObject({
      kind: 'between',
      from: '2026-03-02',
      to: '2026-07-31',
      actBy: '2026-03-02',
    })
  })

  test.each(['none-in-statute', 'not-read', 'not-known-in-force'] as const)('%s gives no date', (why) => {
    expect(told(small({ ends: period({ kind: 'none', why }) }), { start: '2026-01-31' })).toMatchObject({
      kind: 'none',
      state: 'no-period',
      readings: [{ reads: [] }],
      problems: [],
    })
  })

  test('none leaves the other part standing', () => {
    const none = period({ kind: 'none', why: 'none-in-statute' })
    expect(told(small({ ends: earlierOf(none, days(30, 'inclusive')) }), { start: '2026-03-01' })).toMatchObject({
      to: '2026-03-30',
    })
    expect(told(small({ ends: laterOf(none, days(30, 'inclusive')) }), { start: '2026-03-01' })).toMatchObject({
      kind: 'not-before',
      from: '2026-03-30',
      state: 'floor',
    })
  })
})

describe('months', () => {
  test('counted inclusively end a day earlier', () => {
    expect(
      told(
        small({ ends: period({ kind: 'exact', length: 1, unit: 'month', clamp: 'last-day', counting: 'inclusive' }) }),
        { start: '2026-01-15' },
      ).to,
    ).toBe('2026-02-14')
  })

  test('with unread clamping give two readings only where it matters', () => {
    const ends = period({ kind: 'exact', length: 1, unit: 'month', clamp: 'unread', counting: 'exclusive' })
    expect(told(small({ ends }), { start: '2026-01-31' }).readings.map((one) => one.to)).toEqual([
      '2026-02-28',
      '2026-03-01',
    ])
    expect(told(small({ ends }), { start: '2026-01-15' }).readings).toHaveLength(1)
  })

  test('readings with the same last day are one, and acted on by the safer', () => {
    const month = (clamp: 'last-day' | 'next-day') =>
      period({ kind: 'ceiling', length: 1, unit: 'month', clamp, counting: 'exclusive' })
    const rule = small({ nature: 'deadline', ends: readings({ next: month('next-day'), last: month('last-day') }) })
    const clock = told(rule, { start: { from: '2026-01-30', to: '2026-02-05', why: 'unsure' } })
    expect(clock).toMatchObject({ readings: [{ reads: ['next'], to: '2026-03-05' }], actBy: '2026-02-27' })
  })
})
