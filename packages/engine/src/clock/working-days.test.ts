import { describe, expect, test } from 'vitest'
import type { PlainDate, Weekday } from './plain-date.ts'
import { cites } from './small-clock.ts'
import {
  addWorkingDays,
  isWorkingDay,
  isWorkingDays,
  lastWorkingDay,
  type WorkingDays,
  workingDays,
} from './working-days.ts'

const list = (part: Partial<WorkingDays> = {}): WorkingDays => ({
  id: 'example-land',
  weekend: ['saturday', 'sunday'],
  years: [2025, 2026],
  holidays: [],
  cites,
  status: 'house',
  ...part,
})

describe('working days', () => {
  test('the last one up to a day is the day itself where offices are open', () => {
    expect(lastWorkingDay('2026-02-27', list())).toEqual({ day: '2026-02-27', warnings: [] })
    expect(lastWorkingDay('2026-03-01', list())).toEqual({ day: '2026-02-27', warnings: [] })
  })

  test('holidays count, a row of them too', () => {
    const holidays: PlainDate[] = ['2025-12-24', '2025-12-25', '2025-12-26', '2026-01-01', '2026-01-02']
    expect(lastWorkingDay('2025-12-28', list({ holidays })).day).toBe('2025-12-23')
    expect(lastWorkingDay('2026-01-04', list({ holidays })).day).toBe('2025-12-31')
  })

  test('the weekend is data', () => {
    const offices = list({ weekend: ['friday', 'saturday'] })
    expect(isWorkingDay('2026-03-01', offices)).toBe(true)
    expect(lastWorkingDay('2026-02-28', offices).day).toBe('2026-02-26')
  })

  test('five working days from a Friday', () => {
    expect(addWorkingDays('2026-02-27', 5, list())).toEqual({ day: '2026-03-06', warnings: [] })
    expect(addWorkingDays('2026-02-28', 1, list()).day).toBe('2026-03-02')
  })

  test('says where the list does not cover a year on the way, in either direction', () => {
    expect(lastWorkingDay('2027-01-01', list()).warnings).toEqual(['holidays-not-covered'])
    expect(addWorkingDays('2026-12-30', 1, list()).warnings).toEqual([])
    expect(addWorkingDays('2026-12-30', 2, list()).warnings).toEqual(['holidays-not-covered'])
    expect(lastWorkingDay('2025-01-01', list({ holidays: ['2025-01-01'] })).warnings).toEqual(['holidays-not-covered'])
  })

  test('ends where the calendar ends', () => {
    expect(addWorkingDays('9999-12-30', 100, list()).day).toBe('9999-12-31')
    expect(addWorkingDays('9999-12-30', 100, list({ weekend: ['friday'] })).day).toBe('9999-12-31')
    expect(lastWorkingDay('0001-01-01', list({ weekend: ['monday'] })).day).toBe('0001-01-01')
  })

  test.each([
    ['not-a-date', { holidays: ['2026-02-30'] }],
    ['holiday-outside-years', { holidays: ['2027-01-01'] }],
    ['bad-years', { years: [2026.5] }],
    ['bad-weekend', { weekend: ['caturday' as Weekday] }],
    [
      'bad-weekend',
      { weekend: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const },
    ],
  ] as [string, Partial<WorkingDays>][])('refuses a list that cannot be right: %s', (code, part) => {
    expect(() => workingDays(list(part))).toThrow(code)
    expect(isWorkingDays(list(part))).toBe(false)
  })

  test.each([undefined, null, 'saturday', 7, {}, [], { weekend: [], years: [], holidays: {} }])(
    '%j is no list',
    (value) => {
      expect(isWorkingDays(value)).toBe(false)
    },
  )
})
