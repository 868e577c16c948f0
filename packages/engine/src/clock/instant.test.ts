import { describe, expect, test } from 'vitest'
import { type Instant, instantAt, isOffset, readInstant, timeOf } from './instant.ts'

describe('reading an instant', () => {
  test.each([
    '2026-03-01T10:00:00+01:00',
    '2026-03-01T10:00Z',
    '2026-03-01T23:59:59.999-09:30',
    '2026-03-01T00:00:00.123456789+14:00',
    '2024-02-29T12:00:00-12:00',
  ])('%s', (text) => {
    expect(readInstant(text)).toEqual({ ok: true, value: text })
    expect(timeOf(text as Instant)).toBe(Date.parse(text))
  })

  test.each([
    ['no-offset', '2026-03-01T10:00:00'],
    ['no-such-time', '2026-02-29T10:00:00Z'],
    ['no-such-time', '2026-03-01T24:00:00Z'],
    ['no-such-time', '2026-03-01T10:60:00Z'],
    ['no-such-time', '2026-03-01T10:00:60Z'],
    ['no-such-time', '2026-03-01T10:00:00+14:01'],
    ['no-such-time', '2026-03-01T10:00:00-13:00'],
    ['no-such-time', '2026-03-01T10:00:00+01:60'],
    ['not-an-instant', '2026-03-01'],
    ['not-an-instant', '2026-03-01 10:00:00Z'],
    ['not-an-instant', '2026-03-01T10:00:00z'],
    ['not-an-instant', '2026-03-01T10:00:00+0100'],
    ['not-an-instant', 1_772_355_600_000],
    ['not-an-instant', null],
  ])('%s: %j', (code, value) => {
    expect(readInstant(value)).toEqual({ ok: false, code })
  })
})

test('an offset is one that some place has had', () => {
  expect(['Z', '+14:00', '-12:00', '+05:45', '-00:00'].every(isOffset)).toBe(true)
  expect(['+14:15', '-12:30', '+1:00', '01:00', 'UTC', 60, undefined].some(isOffset)).toBe(false)
})

test('stays inside the calendar', () => {
  expect(instantAt(Number.MAX_SAFE_INTEGER)).toBe('9999-12-31T23:59:59Z')
})
