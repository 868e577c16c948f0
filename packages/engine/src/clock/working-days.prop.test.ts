import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { addDays, type Weekday } from './plain-date.ts'
import { cites } from './small-clock.ts'
import { addWorkingDays, isWorkingDay, lastWorkingDay, type WorkingDays } from './working-days.ts'

const offices = fc
  .record({
    weekend: fc.uniqueArray(fc.constantFrom<Weekday>('sunday', 'monday', 'tuesday', 'friday', 'saturday')),
    holidays: fc.array(
      fc.integer({ min: 0, max: 364 }).map((day) => addDays('2026-01-01', day)),
      { maxLength: 40 },
    ),
  })
  .map(
    (part): WorkingDays => ({
      id: 'example-land',
      years: [2026],
      cites,
      status: 'house',
      ...part,
    }),
  )
const days = fc.integer({ min: 0, max: 364 }).map((day) => addDays('2026-01-01', day))

test.prop([offices, days])('the last one is a working day, not later, and none lies between', (offices, day) => {
  const found = lastWorkingDay(day, offices).day
  expect(found <= day).toBe(true)
  expect(isWorkingDay(found, offices)).toBe(true)
  for (let between = addDays(found, 1); between <= day; between = addDays(between, 1))
    expect(isWorkingDay(between, offices)).toBe(false)
})

test.prop([offices, days, fc.integer({ min: 1, max: 60 })])('so many later, and no fewer', (offices, day, count) => {
  const reached = addWorkingDays(day, count, offices).day
  let met = 0
  for (let one = addDays(day, 1); one <= reached; one = addDays(one, 1)) if (isWorkingDay(one, offices)) met += 1
  expect(met).toBe(count)
  expect(isWorkingDay(reached, offices)).toBe(true)
})
