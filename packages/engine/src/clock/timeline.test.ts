import { describe, expect, test } from 'vitest'
import { dated, earlierOf, laterOf, until } from './clock-end.ts'
import { period } from './period.ts'
import { days, small, told } from './small-clock.ts'

describe('the later of a decision and thirty days beginning with the start', () => {
  const rule = small({ ends: laterOf(until('decision'), days(30, 'inclusive')) })

  test('an early decision does not shorten it', () => {
    expect(told(rule, { start: '2026-03-01', decision: '2026-03-10' })).toMatchObject({
      kind: 'exact',
      from: '2026-03-30',
      to: '2026-03-30',
      state: 'ends',
      actBy: '2026-03-30',
    })
  })

  test('a late decision lengthens it', () => {
    expect(told(rule, { start: '2026-03-01', decision: '2026-05-15' })).toMatchObject({
      kind: 'exact',
      to: '2026-05-15',
    })
  })

  test('S-11: with no decision yet there is no end date: it continues', () => {
    const clock = told(rule, { start: '2026-03-01', decision: 'not-yet' }, '2026-06-01')
    expect(clock).toMatchObject({ kind: 'not-before', from: '2026-03-30', state: 'continues', over: 'no' })
    expect(clock).not.toHaveProperty('to')
    expect(clock).not.toHaveProperty('actBy')
    expect(clock.awaits).toEqual([{ event: 'decision', says: 'The day of the decision.' }])
    expect(clock.find).toEqual([])
  })

  test('whether there was a decision is not known: no end date, and what to find out', () => {
    const clock = told(rule, { start: '2026-03-01', decision: 'unsure' }, '2026-06-01')
    expect(clock).toMatchObject({ kind: 'not-before', from: '2026-03-30', state: 'find-out', over: 'perhaps' })
    expect(clock.find.map((one) => one.event)).toEqual(['decision'])
  })

  test('it continues while there is no decision, whatever the start', () => {
    const clock = told(rule, { start: 'unsure', decision: 'not-yet' })
    expect(clock).toMatchObject({ kind: 'none', state: 'continues', find: [{ event: 'start' }] })
  })

  test('a decision on the first day is no contradiction', () => {
    const only = small({ ends: until('decision') })
    expect(told(only, { start: '2026-03-02', decision: '2026-03-02' })).toMatchObject({
      to: '2026-03-02',
      problems: [],
    })
  })
})

describe('the earlier of a decision and ninety days, counted either way', () => {
  const rule = small({ ends: earlierOf(until('decision'), days(90, 'unread')) })

  test('S-11: the earlier reading, and the later to argue for', () => {
    const clock = told(rule, { start: '2026-03-01', decision: 'not-yet' }, '2026-05-29')
    expect(clock).toMatchObject({
      kind: 'not-after',
      to: '2026-05-29',
      argueFor: { to: '2026-05-30' },
      actBy: '2026-05-29',
      late: 'ask-anyway',
      over: 'no',
    })
    expect(clock.readings).toEqual([
      { reads: ['first-day-counts'], to: '2026-05-29' },
      { reads: ['first-day-does-not-count'], to: '2026-05-30' },
    ])
    expect(told(rule, { start: '2026-03-01', decision: 'not-yet' }, '2026-05-30').over).toBe('perhaps')
    expect(told(rule, { start: '2026-03-01', decision: 'not-yet' }, '2026-05-31').over).toBe('yes')
  })

  test('a decision before that ends it, on every reading', () => {
    const clock = told(rule, { start: '2026-03-01', decision: '2026-04-20' })
    expect(clock).toMatchObject({ kind: 'exact', from: '2026-04-20', to: '2026-04-20' })
    expect(clock).not.toHaveProperty('argueFor')
    expect(clock.readings).toHaveLength(1)
  })

  test('the start is not known and there is no decision: it may be over, so the start is wanted', () => {
    expect(told(rule, { start: 'unsure', decision: 'not-yet' })).toMatchObject({ kind: 'none', state: 'find-out' })
  })

  test('what can end at any time may be over; what waits for a decision is not', () => {
    const ceiling = period({ kind: 'ceiling', length: 90, unit: 'day', counting: 'exclusive' })
    const known = { start: '2026-03-01', decision: 'not-yet', application: 'unsure' }
    expect(told(small({ ends: earlierOf(until('decision'), ceiling) }), known, '2026-03-02').over).toBe('perhaps')
    const both = laterOf(until('decision'), until('application'))
    expect(told(small({ ends: earlierOf(both, days(90, 'exclusive')) }), known, '2026-03-02').over).toBe('no')
  })

  test('whether there was a decision is not known: no day to rely on', () => {
    const clock = told(rule, { start: '2026-03-01' })
    expect(clock).toMatchObject({ kind: 'not-after', to: '2026-05-29' })
    expect(clock).not.toHaveProperty('actBy')
    expect(clock.find.map((one) => one.event)).toEqual(['decision'])
  })
})

describe('a start that is not one known day', () => {
  const rule = small({ nature: 'deadline', ends: days(30, 'exclusive') })

  test('a stretch of days: act by the earliest, and the exact day is wanted', () => {
    const clock = told(rule, { start: { from: '2026-01-26', to: '2026-01-31', why: 'unsure' } })
    expect(clock).toMatchObject({
      starts: { event: 'start', from: '2026-01-26', to: '2026-01-31', state: 'unsure' },
      kind: 'between',
      from: '2026-02-25',
      to: '2026-03-02',
      actBy: '2026-02-25',
    })
    expect(clock.find).toEqual([{ event: 'start', says: 'The day it starts.' }])
    expect(told(rule, { start: { from: '2026-01-26', to: '2026-01-31' } })).toEqual(clock)
  })

  test.each(['not-asked', 'unsure', undefined] as const)('%s: no date, and the day to find out', (start) => {
    const clock = told(rule, start ? { start } : {}, '2026-03-01')
    expect(clock).toMatchObject({
      kind: 'none',
      state: 'find-out',
      over: 'perhaps',
      starts: { state: start ?? 'not-asked' },
    })
    expect(clock.find.map((one) => one.event)).toEqual(['start'])
    for (const key of ['from', 'to', 'actBy']) expect(clock).not.toHaveProperty(key)
  })

  test('S-03: declined: no date, and not among the days to find out', () => {
    const clock = told(rule, { start: 'declined' })
    expect(clock).toMatchObject({ state: 'find-out', find: [], declined: [{ event: 'start' }] })
  })

  test('only its last possible day is known: nothing to act by', () => {
    const clock = told(rule, { start: { to: '2026-01-31' } })
    expect(clock).toMatchObject({ kind: 'not-after', to: '2026-03-02', find: [{ event: 'start' }] })
    expect(clock).not.toHaveProperty('actBy')
  })

  test('only its first possible day is known: never before, act by that', () => {
    const clock = told(rule, { start: { from: '2026-01-26', why: 'declined' } })
    expect(clock).toMatchObject({
      kind: 'not-before',
      from: '2026-02-25',
      actBy: '2026-02-25',
      declined: [{ event: 'start' }],
    })
  })

  test('it has not begun', () => {
    const clock = told(rule, { start: 'not-yet' }, '2026-03-01')
    expect(clock).toMatchObject({
      kind: 'none',
      state: 'not-begun',
      over: 'no',
      awaits: [{ event: 'start' }],
      find: [],
    })
  })
})

describe('the date that governs', () => {
  const rule = small({
    ends: dated('application', [
      { from: '2020-01-01', to: '2023-01-29', end: days(45, 'inclusive') },
      { from: '2023-01-30', end: days(30, 'inclusive') },
    ]),
  })

  test.each([
    ['2023-01-29', '2023-03-17'],
    ['2023-01-30', '2023-03-02'],
  ])('applied for on %s', (application, to) => {
    expect(told(rule, { start: '2023-02-01', application })).toMatchObject({ kind: 'exact', to })
  })

  test('not known: from the shorter to the longer, and the day to find out', () => {
    const clock = told(rule, {
      start: '2023-02-01',
      application: { from: '2023-01-01', to: '2023-02-01', why: 'unsure' },
    })
    expect(clock).toMatchObject({
      kind: 'between',
      from: '2023-03-02',
      to: '2023-03-17',
      find: [{ event: 'application' }],
    })
    expect(clock).not.toHaveProperty('argueFor')
  })

  test('before any version: no date', () => {
    expect(told(rule, { start: '2019-02-01', application: '2019-01-01' })).toMatchObject({
      kind: 'none',
      state: 'no-period',
    })
  })

  test('perhaps before any version: no first day, no day to act by', () => {
    const clock = told(rule, { start: '2023-02-01', application: 'unsure' })
    expect(clock).toMatchObject({ kind: 'none', state: 'find-out' })
    expect(clock).not.toHaveProperty('actBy')
  })

  test('a period may run from another event than the rule', () => {
    const fromDecision = period({ kind: 'floor', length: 45, unit: 'day', counting: 'exclusive', runsFrom: 'decision' })
    expect(told(small({ ends: fromDecision }), { start: '2026-01-01', decision: '2026-03-01' }).from).toBe('2026-04-15')
  })
})
