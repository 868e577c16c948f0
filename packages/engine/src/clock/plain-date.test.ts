import { describe, expect, test } from 'vitest'
import { addDays, addMonths, compareDates, daysBetween, isPlainDate, readDate, weekdayOf } from './plain-date.ts'

describe('reading a date', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '2011-12-30', '0001-01-01', '9999-12-31'])('%s', (text) => {
    expect(readDate(text)).toEqual({ ok: true, value: text })
  })

  test.each([
    '2026-02-30',
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
  ])('the calendar has no %s', (text) => {
    expect(readDate(text)).toEqual({ ok: false, code: 'no-such-day' })
  })

  test.each([
    '2026-2-28',
    '28.02.2026',
    '2026-02-28T00:00:00Z',
    ' 2026-02-28',
    '2026-02-28\n',
    '+02026-02-28',
    '',
    20260228,
    null,
    undefined,
    {},
    [],
    ['2026-02-28'],
    Number.NaN,
    true,
    '２０２６-02-28',
  ])('is not written as a date: %j', (value) => {
    expect(readDate(value)).toEqual({ ok: false, code: 'not-a-date' })
    expect(isPlainDate(value)).toBe(false)
  })
})

describe('calendar arithmetic', () => {
  test.each([
    ['2026-01-31', 30, '2026-03-02'],
    ['2026-03-01', 29, '2026-03-30'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    // Samoa went from the 29th to the 31st; the calendar of a law did not.
    ['2011-12-29', 1, '2011-12-30'],
    ['2011-12-31', -1, '2011-12-30'],
    // Days on which clocks change in Los Angeles and in Europe.
    ['2026-03-07', 1, '2026-03-08'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-10-24', 2, '2026-10-26'],
  ] as const)('%s and %i days', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected)
    expect(daysBetween(date, expected)).toBe(days)
  })

  test.each([
    ['2026-11-30', 3, '2027-02-28', '2027-03-01'],
    ['2023-11-30', 3, '2024-02-29', '2024-03-01'],
    ['2026-01-31', 1, '2026-02-28', '2026-03-01'],
    ['2026-01-28', 1, '2026-02-28', '2026-02-28'],
    ['2026-08-31', 1, '2026-09-30', '2026-10-01'],
    ['2024-02-29', 12, '2025-02-28', '2025-03-01'],
    ['2026-03-31', -1, '2026-02-28', '2026-03-01'],
    ['2011-11-30', 1, '2011-12-30', '2011-12-30'],
    ['2026-05-15', 0, '2026-05-15', '2026-05-15'],
  ] as const)('%s and %i months', (date, months, lastDay, nextDay) => {
    expect(addMonths(date, months, 'last-day')).toBe(lastDay)
    expect(addMonths(date, months, 'next-day')).toBe(nextDay)
  })

  test('stays inside the calendar', () => {
    expect(addDays('9999-12-30', 5)).toBe('9999-12-31')
    expect(addDays('0001-01-02', -5)).toBe('0001-01-01')
    expect(addDays('2026-01-01', Number.MAX_SAFE_INTEGER)).toBe('9999-12-31')
    expect(addMonths('2026-01-15', -Number.MAX_SAFE_INTEGER, 'next-day')).toBe('0001-01-01')
    expect(addMonths('2026-01-15', Number.MAX_SAFE_INTEGER, 'next-day')).toBe('9999-12-31')
    expect(addDays('0050-02-28', 1)).toBe('0050-03-01')
  })

  test('knows the day of the week, on the day Samoa left out too', () => {
    expect(weekdayOf('2011-12-30')).toBe('friday')
    expect(weekdayOf('2026-02-28')).toBe('saturday')
  })

  test('compares', () => {
    expect([compareDates('2026-01-02', '2026-01-01'), compareDates('2026-01-01', '2026-01-01')]).toEqual([1, 0])
  })

  test('a date written into code that is none is the author’s mistake', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow('not-a-date at plain-date')
    expect(() => addDays('2026-02-28', 0.5)).toThrow('not-a-whole-number')
    expect(() => addMonths('2026-02-28', Number.NaN, 'last-day')).toThrow('not-a-whole-number')
  })
})
