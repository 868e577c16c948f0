import { describe, expect, test } from 'vitest'
import { entitle } from './entitle.ts'
import type { Entitlements } from './entitlement.ts'
import { offices, row, small } from './small-rights.ts'

const asOf = '2026-03-01'
const told = (answers = {}, days = {}, place = 'XX', on = asOf) =>
  entitle({ answers, days }, place, small, { asOf: on, workingDays: offices })
const find = (result: Entitlements, id: string) =>
  [...result.law, ...result.movementPolicy].find(({ right }) => right === id)
const shown = (result: Entitlements) => [...result.law, ...result.movementPolicy].map(({ right }) => right)

describe('one Advice per right, and its clocks side by side', () => {
  test('four clocks of one right stand in a row', () => {
    const help = find(told({}, { start: '2026-01-01', decision: 'not-yet' }), 'xx/help')
    expect(help?.state).toBe('applies')
    expect(help?.clocks.map(({ state, nature }) => [state, nature])).toEqual([
      ['ends', 'right'],
      ['floor', 'right'],
      ['continues', 'right'],
      ['ends', 'target'],
    ])
    expect(help?.clocks[0]).toMatchObject({ to: '2026-03-31', argueFor: { to: '2026-04-01' } })
  })

  test('S-11 act by the earlier reading; a target and a floor move no day', () => {
    expect(find(told({}, { start: '2026-01-01' }), 'xx/help')?.actBy).toBe('2026-03-31')
    const clocks = find(told({}, { start: '2026-01-01' }), 'xx/help')?.clocks
    expect(clocks?.find(({ rule }) => rule === 'xx/aim')).not.toHaveProperty('actBy')
    expect(clocks?.find(({ rule }) => rule === 'xx/floor')).not.toHaveProperty('to')
  })

  test.each([
    [{ age: 'adult' }, { start: '2026-01-01' }, ['xx/period']],
    [{ age: 'adult' }, { start: 'not-yet' }, []],
    [{ age: 'unsure' }, { start: '2026-01-01' }, []],
    [{ age: 'child' }, { start: '2026-01-01' }, []],
    [{ age: 'adult' }, {}, ['xx/period']],
  ])('S-11 a clock that an event brings about is not shown before: %o %o', (answers, days, clocks) => {
    const [clock] = small.rows.find(({ id }) => id === 'xx/by-age')?.clocks ?? []
    const rows = clock ? [row({ id: 'xx/one', clocks: [{ ...clock, once: 'start' }] })] : []
    const { law } = entitle({ answers, days }, 'XX', { ...small, rows }, { asOf })
    expect(law[0]?.clocks.map(({ rule }) => rule)).toEqual(clocks)
  })

  test('clocks of children and of adults stand side by side while the age is open', () => {
    const of = (age: string) => find(told({ age }, { start: '2026-01-01' }), 'xx/by-age')?.clocks
    expect(of('adult')?.map(({ rule, concern }) => [rule, concern])).toEqual([['xx/period', 'applies']])
    expect(of('child')?.map(({ rule }) => rule)).toEqual(['xx/floor'])
    expect(of('unsure')?.map(({ rule, concern }) => [rule, concern])).toEqual([
      ['xx/period', 'may-apply'],
      ['xx/floor', 'applies'],
    ])
  })
})

describe('S-02 an open answer never takes a right away', () => {
  test.each(['not-asked', 'unsure', 'declined'] as const)('citizenship %s: it may apply', (citizenship) => {
    const removal = find(told({ citizenship }), 'xx/removal')
    expect(removal).toMatchObject({ state: 'may-apply', ground: 'answers-open' })
    const { ask, declined } = removal?.advice ?? { ask: [], declined: [] }
    expect([...ask, ...declined]).toEqual(['citizenship'])
  })

  test('an age that is presumed protects and takes nothing away', () => {
    expect(find(told(), 'xx/children')).toMatchObject({ state: 'applies', advice: { settled: false } })
    expect(find(told(), 'xx/adults')).toMatchObject({ state: 'may-apply' })
  })

  test('a text that was not read to the end is told apart from an answer that is open', () => {
    expect(find(told({ citizenship: 'eu-citizen' }), 'xx/removal')).toMatchObject({
      state: 'may-apply',
      ground: 'reading-open',
    })
  })
})

describe('S-14 a row says whom it concerns', () => {
  test('what concerns others is set aside with its ground and its answers, and stands on no sheet', () => {
    const result = told({ citizenship: 'national' })
    expect(result.setAside.find(({ right }) => right === 'xx/removal')).toMatchObject({
      ground: 'concerns-others',
      advice: { outcome: 'concerns-others', because: [{ answers: [{ fact: 'citizenship' }] }] },
    })
    expect(JSON.stringify([result.law, result.movementPolicy])).not.toMatch(/remov/i)
  })
})

describe('places and floors', () => {
  test('rows of the larger place hold in its parts, and not the other way round', () => {
    expect(shown(told({}, {}, 'XX-AA'))).toContain('xx/help')
    expect(shown(told({}, {}, 'XX'))).not.toContain('xx-aa/local')
    expect(told({}, {}, 'XX').elsewhere).toBe(1)
  })

  test('a floor of which nobody knows whether it binds is to be found out, unless the caller knows', () => {
    expect(find(told({}, {}, 'XX'), 'treaty/help')).toMatchObject({ state: 'applies' })
    expect(find(told({}, {}, 'YY'), 'treaty/help')).toMatchObject({ state: 'may-apply', ground: 'floor-open' })
    expect(find(told({}, {}, 'ZZ'), 'treaty/help')).toBeUndefined()
    const named = entitle({}, 'YY', small, { asOf, floors: ['treaty'] })
    expect(find(named, 'treaty/help')).toMatchObject({ state: 'applies' })
  })

  test('law and Movement policy are two lists', () => {
    const { law, movementPolicy } = told()
    expect(movementPolicy.map(({ right }) => right)).toEqual(['movement/help'])
    expect(law.every(({ kind }) => kind === 'law')).toBe(true)
  })
})

describe('dates of the law', () => {
  test('begins later and has ended are named', () => {
    expect(told().setAside.map(({ right, ground }) => [right, ground])).toEqual([
      ['xx/former', 'has-ended'],
      ['xx/later', 'begins-later'],
    ])
    expect(shown(told({}, {}, 'XX', '2026-07-15'))).toContain('xx/later')
    expect(shown(told({}, {}, 'XX', '2023-01-29'))).toContain('xx/former')
  })

  test('what is not known to be in force may apply', () => {
    expect(find(told(), 'xx/dormant')).toMatchObject({ state: 'may-apply', ground: 'force-open' })
  })

  test('a day that cannot be read takes nothing away', () => {
    const result = told({}, {}, 'XX-AA', '2026-02-30')
    expect(result.problems).toEqual([{ code: 'no-such-day', at: 'as-of' }])
    expect(find(result, 'xx/later')).toMatchObject({ state: 'may-apply', ground: 'day-open' })
    expect(find(result, 'xx/former')).toMatchObject({ state: 'may-apply', ground: 'day-open' })
  })

  test.each([
    ['2027-01-05', []],
    ['2027-01-06', [{ code: 'reading-old' }]],
    ['2026-01-04', [{ code: 'dated-ahead' }]],
  ])('a reading of 5 January 2026, on %s', (on, warnings) => {
    const rows = { ...small, rows: [row({ id: 'xx/one' })] }
    expect(entitle({}, 'XX', rows, { asOf: on }).law[0]?.warnings).toEqual(warnings)
  })
})

describe('S-20 problems hold codes and positions', () => {
  test('neither a value nor the name of an unknown key', () => {
    const answers = JSON.parse('{"__proto__":"national","Amina Example":"yes","citizenship":"Amina"}')
    const result = told(answers, {}, 'XX-AA')
    expect(result.problems).toEqual([
      { code: 'unknown-key', position: 0, at: 'answers' },
      { code: 'unknown-key', position: 1, at: 'answers' },
      { code: 'not-in-list', position: 2, fact: 'citizenship', at: 'answers' },
    ])
    expect(JSON.stringify(result)).not.toContain('Amina')
  })

  test.each([null, 3, 'yes', [], { answers: 3 }, { answers: [] }, { days: 'x' }, undefined])(
    'what is no record counts as nothing told, without an error: %#',
    (person) => {
      expect(find(entitle(person as never, 'XX', small, { asOf }), 'xx/help')?.state).toBe('applies')
    },
  )

  test.each(['Q', '__proto__', 'YY', 'YY-AA', 3])('a place that no row and no floor names is told: %s', (place) => {
    expect(told({}, {}, place as string).problems).toEqual([{ code: 'unknown-place', at: 'place' }])
  })
})

test('is plain data that survives a file', () => {
  const result = told({ citizenship: 'unsure', age: 'declined' }, { start: '2026-01-01' })
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})
