// The machine's zone must never move a day. The whole suite can be run in another zone too:
// `TZ=Pacific/Apia npx vitest run --project=engine`.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clock } from './clock.ts'
import { hourWindow } from './hour-window.ts'
import { hoursLeft } from './hours-left.ts'
import { period } from './period.ts'
import { addDays, addMonths, daysBetween, readDate, weekdayOf } from './plain-date.ts'
import { reckon } from './reckon.ts'
import { cites } from './small-clock.ts'
import { lastWorkingDay, workingDays } from './working-days.ts'

const offices = workingDays({
  id: 'example-land',
  weekend: ['saturday', 'sunday'],
  years: [2011, 2012, 2026],
  holidays: [],
  cites,
  status: 'house',
})
const review = clock({
  id: 'example-act/review',
  nature: 'deadline',
  says: 'A review can be asked for.',
  starts: 'decision',
  events: { decision: 'The day on the decision letter.' },
  ends: period({ kind: 'exact', length: 1, unit: 'month', clamp: 'last-day', counting: 'unread' }),
  cites,
  status: 'house',
})
const reply = hourWindow({
  id: 'example-act/reply',
  says: 'A reply within 72 hours.',
  hours: 72,
  closing: 24,
  cites,
  status: 'house',
})

const before = process.env['TZ']
afterAll(() => {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
})

describe.each([
  ['UTC', 0],
  ['Pacific/Apia', -780],
  ['America/Los_Angeles', 480],
])('on a machine in %s', (zone, offset) => {
  beforeAll(() => {
    process.env['TZ'] = zone
  })

  test('the machine is there', () => {
    expect(new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset()).toBe(offset)
  })

  test('the day that Samoa left out is a day', () => {
    expect(readDate('2011-12-30').ok).toBe(true)
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30')
    expect(addDays('2011-12-30', 1)).toBe('2011-12-31')
    expect(addDays('2011-12-31', -1)).toBe('2011-12-30')
    expect(addMonths('2011-11-30', 1, 'last-day')).toBe('2011-12-30')
    expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2)
    expect(weekdayOf('2011-12-30')).toBe('friday')
    expect(lastWorkingDay('2012-01-01', offices).day).toBe('2011-12-30')
    expect(reckon(review, { decision: '2011-11-30' }, { workingDays: offices })).toMatchObject({
      to: '2011-12-29',
      argueFor: { to: '2011-12-30' },
      actBy: '2011-12-29',
    })
  })

  test('so is a day on which clocks change', () => {
    for (const day of ['2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25', '2012-04-01', '2011-09-24'] as const) {
      expect(addDays(addDays(day, -1), 1)).toBe(day)
      expect(addDays(addDays(day, 1), -1)).toBe(day)
      expect(daysBetween(addDays(day, -1), addDays(day, 1))).toBe(2)
    }
  })

  test('every day of ten years follows the one before', () => {
    const days = new Set<string>()
    let day = readDate('2008-01-01').ok ? addDays('2008-01-01', 0) : addDays('2008-01-01', 1)
    const weekdays = ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'monday']
    for (let count = 0; count < 3653; count += 1) {
      expect(weekdayOf(day)).toBe(weekdays[count % 7])
      days.add(day)
      day = addDays(day, 1)
    }
    expect(day).toBe('2018-01-01')
    expect(days.size).toBe(3653)
  })

  test('a deadline and a window are where they are elsewhere', () => {
    expect(reckon(review, { decision: '2026-01-31' }, { workingDays: offices })).toMatchObject({
      to: '2026-02-27',
      argueFor: { to: '2026-02-28' },
      actBy: '2026-02-27',
    })
    expect(hoursLeft(reply, { day: '2026-03-08', offset: '-08:00' }, '2026-03-10T00:00:00-07:00')).toMatchObject({
      hoursLeft: { from: 25, to: 49 },
      closes: { from: '2026-03-11T08:00:00Z', to: '2026-03-12T08:00:00Z' },
    })
  })
})
