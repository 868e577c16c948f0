import { expect, test } from 'vitest'
import { isBefore, type Moment, mayBeBefore, readMoment } from './moment.ts'

const read = (text: string): Moment => readMoment(text) ?? { day: '9999-12-31' }
const before = (one: string, other: string) => isBefore(read(one), read(other))
const maybe = (one: string, other: string) => mayBeBefore(read(one), read(other))

test('S-09 a day without an offset is the day of any place', () => {
  // Half past eleven in Honolulu is the second of March in Europe already.
  expect(before('2026-03-01T23:30:00-10:00', '2026-03-02')).toBe(false)
  expect(before('2026-03-02', '2026-03-03T00:30:00+14:00')).toBe(false)
})

test('S-09 a day runs from its first hour at +14:00 to its last at -12:00', () => {
  expect(before('2026-03-02T23:59:59+14:00', '2026-03-03')).toBe(true)
  expect(before('2026-03-03T00:00:00+14:00', '2026-03-03')).toBe(false)
  expect(before('2026-03-03', '2026-03-03T23:59:59-12:00')).toBe(false)
  expect(before('2026-03-03', '2026-03-04T00:00:01-12:00')).toBe(true)
})

test('two days are days of one calendar, two instants are points in time', () => {
  expect([before('2026-03-01', '2026-03-02'), before('2026-03-01', '2026-03-01')]).toEqual([true, false])
  expect(before('2026-03-01T23:30:00-10:00', '2026-03-02T09:00:00Z')).toBe(false)
  expect(before('2026-03-02T08:00:00Z', '2026-03-01T23:30:00-10:00')).toBe(true)
})

test('what may lie before is more than what surely does', () => {
  expect(maybe('2026-03-01T23:30:00-10:00', '2026-03-02')).toBe(true)
  expect(maybe('2026-03-02', '2026-03-02T09:00:00Z')).toBe(false)
  expect(maybe('2026-03-02T09:00:00Z', '2026-03-02T11:30:00+02:00')).toBe(true)
})
