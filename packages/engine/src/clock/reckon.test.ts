import { describe, expect, test } from 'vitest'
import { source } from '../citation.ts'
import { type ClockRule, clock } from './clock.ts'
import { earlierOf, laterOf, readings, until } from './clock-end.ts'
import { period } from './period.ts'
import { reckon } from './reckon.ts'
import { days, offices, small, told } from './small-clock.ts'
import type { WorkingDays } from './working-days.ts'

const note = source({
  id: 'small-note',
  title: 'Small note',
  publisher: 'Nobody',
  year: 2024,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})

test('S-11: ninety days with unread counting: both days, act by the earlier', () => {
  const clock = told(small({ ends: days(90, 'unread') }), { start: '2026-01-01' })
  expect(clock).toMatchObject({
    kind: 'exact',
    from: '2026-03-31',
    to: '2026-03-31',
    argueFor: { from: '2026-04-01', to: '2026-04-01' },
    actBy: '2026-03-31',
  })
  expect(clock.readings.map((one) => one.to)).toEqual(['2026-03-31', '2026-04-01'])
})

describe('a deadline on the person that one source calls thirty days and another a month', () => {
  const rule = small({
    nature: 'deadline',
    ends: readings({
      'thirty-days': days(30, 'unread'),
      'one-month': period({
        kind: 'exact',
        length: 1,
        unit: 'month',
        clamp: 'last-day',
        counting: 'exclusive',
        cites: [note.at('p. 3')],
        status: 'secondary',
      }),
    }),
  })
  const clock = told(rule, { start: '2026-01-31' }, '2026-03-03')

  test('S-11: the earliest reading, the last working day before it, the latest to argue for, and ask anyway', () => {
    expect(clock).toMatchObject({
      from: '2026-02-28',
      to: '2026-02-28',
      actBy: '2026-02-27',
      argueFor: { from: '2026-03-02', to: '2026-03-02' },
      late: 'ask-anyway',
      over: 'yes',
    })
    expect(clock.readings.map(({ reads, to }) => [...reads, to])).toEqual([
      ['one-month', '2026-02-28'],
      ['thirty-days', 'first-day-counts', '2026-03-01'],
      ['thirty-days', 'first-day-does-not-count', '2026-03-02'],
    ])
  })

  test('cites both sources and claims no more than the weaker', () => {
    expect(clock.cites.map((one) => one.source)).toEqual(['small-act', 'small-note'])
    expect(clock.status).toBe('secondary')
  })

  test.each([
    ['2026-02-28', 'no'],
    ['2026-03-01', 'perhaps'],
    ['2026-03-02', 'perhaps'],
    ['2026-03-03', 'yes'],
  ])('on %s it is over: %s', (asOf, over) => {
    expect(told(rule, { start: '2026-01-31' }, asOf).over).toBe(over)
  })
})

test('a floor whose first day is not known asks for that day; it is not "no period"', () => {
  const floor = period({ kind: 'floor', length: 45, unit: 'day', counting: 'inclusive' })
  const clock = reckon(small({ ends: floor }), { start: 'unsure' })
  expect([clock.state, clock.find.map(({ event }) => event)]).toEqual(['find-out', ['start']])
})

test('S-11: a floor of three months is never an end', () => {
  const floor = period({ kind: 'floor', length: 3, unit: 'month', clamp: 'last-day', counting: 'exclusive' })
  const clock = told(small({ ends: floor }), { start: '2026-11-30' }, '2027-03-15')
  expect(clock).toMatchObject({ kind: 'not-before', from: '2027-02-28', state: 'floor', over: 'perhaps' })
  expect(clock).not.toHaveProperty('to')
  expect(clock).not.toHaveProperty('actBy')
})

describe('S-11: a right that lasts at most so long has no day to act by, since less may have been set', () => {
  const atMost = period({ kind: 'ceiling', length: 90, unit: 'day', counting: 'exclusive' })
  const of = (ends: ClockRule['ends'], nature: ClockRule['nature'] = 'right') =>
    told(small({ nature, ends: ends as never }), { start: '2026-03-01', decision: 'not-yet' })

  test('alone, and beside an event that is still to come', () => {
    expect(of(atMost)).toMatchObject({ state: 'ends', kind: 'not-after', to: '2026-05-30' })
    for (const ends of [atMost, earlierOf(until('decision'), atMost)]) expect(of(ends)).not.toHaveProperty('actBy')
  })

  test('S-11: an outer limit beside another end leaves no day to act by, whichever comes first', () => {
    for (const day of ['2026-03-10', '2026-07-01'])
      expect(
        told(small({ ends: earlierOf(until('decision'), atMost) }), { start: '2026-03-01', decision: day }).actBy,
      ).toBe(undefined)
    expect(of(earlierOf(days(30, 'exclusive'), atMost))).not.toHaveProperty('actBy')
  })

  test('an exact outer limit beside an event keeps its day', () => {
    expect(of(earlierOf(until('decision'), days(90, 'exclusive'))).actBy).toBe('2026-05-29')
  })

  test('the day of a deadline or a duty is not lost', () => {
    expect([of(atMost, 'deadline').actBy, of(atMost, 'duty').actBy]).toEqual(['2026-05-29', '2026-05-29'])
  })
})

test('S-11: a target has its day, and nothing that reads like a right or a deadline', () => {
  const ends = period({ kind: 'exact', length: 5, unit: 'working-day', counting: 'exclusive' })
  const clock = told(small({ nature: 'target', ends }), { start: '2026-03-30' })
  expect(clock).toMatchObject({ nature: 'target', kind: 'exact', to: '2026-04-08' })
  for (const key of ['actBy', 'late', 'argueFor']) expect(clock).not.toHaveProperty(key)
})

test('a duty of somebody else has a day to act by, and no asking anyway', () => {
  const clock = told(small({ nature: 'duty', ends: days(7, 'exclusive') }), { start: '2026-03-28' })
  expect(clock).toMatchObject({ to: '2026-04-04', actBy: '2026-04-02' })
  expect(clock).not.toHaveProperty('late')
})

describe('where offices are shut', () => {
  const rule = small({ nature: 'deadline', ends: days(30, 'exclusive') })

  test('a holiday before a weekend', () => {
    expect(told(rule, { start: '2026-03-06' })).toMatchObject({ to: '2026-04-05', actBy: '2026-04-02', problems: [] })
  })

  test('without a list the last day itself, and a word of warning', () => {
    const clock = reckon(rule, { start: '2026-01-29' })
    expect(clock).toMatchObject({ to: '2026-02-28', actBy: '2026-02-28' })
    expect(clock.problems).toEqual([{ code: 'working-days-not-given', at: 'working-days' }])
  })

  test('with a list that does not reach the year', () => {
    expect(told(rule, { start: '2027-12-15' })).toMatchObject({
      actBy: '2028-01-14',
      problems: [{ code: 'holidays-not-covered', at: 'working-days' }],
    })
  })

  test('from the first day to the last: the last day is not lost', () => {
    const short = small({ nature: 'deadline', ends: days(1, 'exclusive') })
    expect(told(short, { start: '2026-02-28' })).toMatchObject({
      to: '2026-03-01',
      actBy: '2026-03-01',
      problems: [{ code: 'no-working-day-left', at: 'working-days' }],
    })
  })

  test('working days without a list give no date', () => {
    const working = small({ ends: period({ kind: 'exact', length: 5, unit: 'working-day', counting: 'exclusive' }) })
    expect(reckon(working, { start: '2026-03-02' })).toMatchObject({
      kind: 'none',
      state: 'find-out',
      problems: [{ code: 'working-days-not-given', at: 'working-days' }],
    })
  })

  test('working days counted inclusively begin with the first working day', () => {
    const working = small({ ends: period({ kind: 'exact', length: 5, unit: 'working-day', counting: 'inclusive' }) })
    expect(told(working, { start: '2026-03-02' }).to).toBe('2026-03-06')
    expect(told(working, { start: '2026-02-28' }).to).toBe('2026-03-06')
  })
})

describe('data that cannot be read', () => {
  const rule = small({ ends: laterOf(until('decision'), days(30, 'inclusive')) })

  test.each([
    ['not-a-date', '1 March'],
    ['not-a-date', 20260301],
    ['not-a-date', { from: '2026-03-01', to: 'soon' }],
    ['no-such-day', '2026-02-30'],
    ['empty-range', { from: '2026-03-02', to: '2026-03-01' }],
  ])('%s', (code, start) => {
    const clock = told(rule, { start: start as string, decision: '2026-03-10' })
    expect(clock).toMatchObject({ starts: { state: 'not-asked' }, state: 'find-out', find: [{ event: 'start' }] })
    expect(clock.problems).toEqual([{ code, at: 'days', event: 'start' }])
    expect(JSON.stringify(clock)).not.toMatch(/1 March|20260301|soon|02-30/)
  })

  test.each([null, 'start', [], 7])('%j is no record of days', (known) => {
    expect(told(rule, known as never).problems).toEqual([{ code: 'not-a-record', at: 'days' }])
  })

  test('what every object has is not an answer', () => {
    const events = { constructor: 'The day.' } as Record<string, string>
    const odd = clock({ ...rule, events, starts: 'constructor', ends: days(3, 'inclusive') } as ClockRule)
    expect(reckon(odd, {})).toMatchObject({ starts: { state: 'not-asked' }, problems: [] })
  })

  test('a list of working days that is none', () => {
    const broken = { ...offices, holidays: ['tomorrow'] } as unknown as WorkingDays
    const clock = reckon(small({ ends: days(30, 'inclusive') }), { start: '2026-01-30' }, { workingDays: broken })
    expect(clock).toMatchObject({
      actBy: '2026-02-28',
      problems: [{ code: 'working-days-not-readable', at: 'working-days' }],
    })
  })

  test('a day asked about that is none', () => {
    const clock = told(rule, { start: '2026-03-01', decision: 'not-yet' }, 'today')
    expect(clock.problems).toEqual([{ code: 'not-a-date', at: 'as-of' }])
    expect(clock).not.toHaveProperty('over')
    expect(clock).not.toHaveProperty('asOf')
  })

  test('a decision before the start is said, not repaired', () => {
    const clock = told(small({ ends: until('decision') }), { start: '2026-03-01', decision: '2026-02-01' })
    expect(clock).toMatchObject({
      to: '2026-02-01',
      problems: [{ code: 'ends-before-it-starts', at: 'days', event: 'start' }],
    })
  })
})

test('a result is frozen, plain JSON', () => {
  const clock = told(small({ ends: days(90, 'unread') }), { start: '2026-01-01' }, '2026-02-01')
  expect(JSON.parse(JSON.stringify(clock))).toStrictEqual(clock)
  expect(Object.isFrozen(clock) && Object.isFrozen(clock.readings[0]) && Object.isFrozen(clock.starts)).toBe(true)
})
