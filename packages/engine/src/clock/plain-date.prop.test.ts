import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { addDays, addMonths, daysBetween, type PlainDate, readDate, weekdayOf } from './plain-date.ts'

const dates = fc.integer({ min: 0, max: 400_000 }).map((days) => addDays('1600-01-01', days))
const days = fc.integer({ min: -40_000, max: 40_000 })
const months = fc.integer({ min: -1_300, max: 1_300 })

const dayOf = (date: PlainDate) => Number(date.slice(8))
const monthOf = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

describe('days', () => {
  test.prop([dates, days])('adding is undone by taking away', (date, count) => {
    expect(addDays(addDays(date, count), -count)).toBe(date)
  })

  test.prop([dates, days, days])('adding twice is adding the sum', (date, one, other) => {
    expect(addDays(addDays(date, one), other)).toBe(addDays(date, one + other))
  })

  test.prop([dates, days])('what lies between is what was added', (date, count) => {
    expect(daysBetween(date, addDays(date, count))).toBe(count)
  })

  test.prop([dates, dates])('text order is date order', (one, other) => {
    expect(one < other).toBe(daysBetween(one, other) > 0)
  })

  test.prop([dates])('a week later is the same day of the week', (date) => {
    expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date))
    expect(weekdayOf(addDays(date, 1))).not.toBe(weekdayOf(date))
  })
})

describe('months', () => {
  test.prop([dates, months])('land in the month that was counted to, on the same day or its last', (date, count) => {
    const reached = addMonths(date, count, 'last-day')
    expect(monthOf(reached) - monthOf(date)).toBe(count)
    expect(dayOf(reached) === dayOf(date) || (dayOf(reached) < dayOf(date) && dayOf(addDays(reached, 1)) === 1)).toBe(
      true,
    )
  })

  test.prop([dates, months])('run on to the next day exactly where they were clamped', (date, count) => {
    const [last, next] = [addMonths(date, count, 'last-day'), addMonths(date, count, 'next-day')]
    expect(daysBetween(last, next)).toBe(dayOf(last) === dayOf(date) ? 0 : 1)
  })

  test.prop([dates, dates, months])('keep the order of days', (one, other, count) => {
    fc.pre(one < other)
    for (const clamp of ['last-day', 'next-day'] as const)
      expect(addMonths(one, count, clamp) <= addMonths(other, count, clamp)).toBe(true)
  })
})

test.prop([fc.anything()])('reading never throws', (value) => {
  const read = readDate(value)
  expect(read.ok ? read.value === value : ['not-a-date', 'no-such-day'].includes(read.code)).toBe(true)
})
