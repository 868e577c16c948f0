import { source } from '@cairn/engine'
import { clock, period } from '@cairn/engine/clock'
import { describe, expect, test } from 'vitest'
import { lookAgain } from './index.ts'

const guide = source({
  id: 'example-guide',
  title: 'Example guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const periods = {
  service: clock({
    id: 'example/service',
    says: 'Check again within 90 days.',
    nature: 'duty',
    events: { checked: 'The day of the last check.' },
    starts: 'checked',
    ends: period({ kind: 'exact', length: 90, unit: 'day', counting: 'exclusive' }),
    cites: [guide.at('p. 1')],
    status: 'house',
  }),
}
const state = (checked: string | undefined, asOf: string, kind: 'service' = 'service') =>
  lookAgain([{ kind, ...(checked && { checked }) }], periods, asOf)[0]?.state

test('S-13 a sheet is looked at again by the day, whatever else it gates', () => {
  expect(['2026-03-31', '2026-04-01', '2026-04-02'].map((day) => state('2026-01-01', day))).toEqual([
    'ahead',
    'due',
    'overdue',
  ])
})

test.each([
  [undefined, '2026-04-02'],
  ['unsure', '2026-04-02'],
  ['not-yet', '2026-04-02'],
  ['2026-13-01', '2026-04-02'],
  ['2027-01-01', '2026-04-02'],
  ['2026-01-01', 'today'],
])('what is not known is looked at now: %s, %s', (checked, asOf) => {
  expect(state(checked, asOf)).toBe('look-now')
})

test('a kind that has no period is looked at now', () => {
  expect(state('2026-01-01', '2026-01-02', 'toString' as never)).toBe('look-now')
})

describe('S-20 odd data never makes it throw', () => {
  const thrower = new Proxy([], {
    get: () => {
      throw new Error('Amina Example')
    },
  })
  const getter = {
    get kind() {
      throw new Error('Amina Example')
    },
  }
  const sheets = [null, undefined, 3, 'service', [], thrower, getter].map((sheet) => ({ of: () => sheet }))
  test.each(sheets)('a sheet that cannot be read: look now', ({ of }) => {
    const rest = { kind: 'service', checked: '2026-01-01' }
    const found = lookAgain([of(), rest] as never, periods, '2026-03-01')
    expect(found.map(({ position, state }) => [position, state])).toEqual([
      [0, 'look-now'],
      [1, 'ahead'],
    ])
    expect(JSON.stringify(found)).not.toContain('Amina')
  })

  test('a day that throws, or that is of no known form: look now', () => {
    const odd = {
      kind: 'service',
      get checked() {
        throw new Error('Amina Example')
      },
    }
    const found = lookAgain([odd, { kind: 'service', checked: [null] }] as never, periods, '2026-03-01')
    expect(found.map(({ state }) => state)).toEqual(['look-now', 'look-now'])
  })

  test('no list: nothing', () => {
    for (const none of [null, undefined, 'x', {}, thrower])
      expect(lookAgain(none as never, periods, '2026-03-01')).toEqual([])
  })
})
