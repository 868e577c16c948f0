import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, isPlainDate, type PlainDate } from './clock/plain-date.ts'
import { dayAfter, dayBefore, isDay } from './day.ts'

describe('a day', () => {
  property.prop([
    fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33)).map((parts) => parts.map(String).join('-')),
      fc
        .tuple(fc.constantFrom('0000', '0001', '1900', '2000', '2023', '2024', '9999'), fc.nat(14), fc.nat(33))
        .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
      fc.anything(),
    ),
  ])('is what the calendar of the clocks says it is', (value) => {
    expect(isDay(value)).toBe(isPlainDate(value))
  })

  const someDay = fc
    .date({ noInvalidDate: true, min: new Date('0001-01-02'), max: new Date('9999-12-30') })
    .map((day) => day.toISOString().slice(0, 10) as PlainDate)

  property.prop([someDay])('has a day after and a day before it', (day) => {
    expect(dayAfter(day)).toBe(addDays(day, 1))
    expect(dayBefore(day)).toBe(addDays(day, -1))
  })

  test('but the last one has none after it, and the first one none before', () => {
    expect(isDay(dayAfter('9999-12-31'))).toBe(false)
    expect(dayAfter('9999-12-31') > '9999-12-31').toBe(true)
    expect(dayBefore('0001-01-01') < '0001-01-01').toBe(true)
    expect(dayAfter('2024-02-28')).toBe('2024-02-29')
    expect(dayBefore('2023-03-01')).toBe('2023-02-28')
  })
})
