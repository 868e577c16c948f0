import type { Person } from '@cairn/schemas/person'
import { describe, expect, test } from 'vitest'
import { type AgeReading, readAge } from './age-reading.ts'

const today = '2026-11-23'

describe('S-04, S-05: only what certainly is 18 or more reads as an adult', () => {
  test.each<[AgeReading, Person['age'], string | undefined]>([
    ['not-asked', undefined, today],
    ['adult', { is: 'years', years: 18 }, undefined],
    ['may-be-child', { is: 'years', years: 17 }, undefined],
    ['may-be-child', { is: 'years', years: 17, on: '2026-06-01' }, today],
    ['may-be-child', { is: 'years', years: 18, on: '2027-06-01' }, today],
    ['child', { is: 'years', years: 16, on: '2026-06-01' }, today],
    ['adult', { is: 'years', years: 17, on: '2025-11-23' }, today],
    ['may-be-child', { is: 'years', years: 17, on: '2025-11-24' }, today],
    ['may-be-child', { is: 'years', years: 17, on: '2027-01-01' }, today],
    ['adult', { is: 'range', from: 18, to: 25 }, today],
    ['may-be-child', { is: 'range', from: 17, to: 25 }, today],
    ['child', { is: 'range', from: 11, to: 14, on: today }, today],
    ['adult', { is: 'birth-year', year: 2007 }, today],
    ['may-be-child', { is: 'birth-year', year: 2008 }, today],
    ['child', { is: 'birth-year', year: 2009 }, today],
    ['may-be-child', { is: 'birth-year', year: 1950 }, undefined],
    ['adult', { is: 'birth-date', date: '2008-11-23' }, today],
    ['child', { is: 'birth-date', date: '2008-11-24' }, today],
    ['may-be-child', { is: 'birth-date', date: '1950-01-01' }, undefined],
    ['may-be-child', { is: 'in-doubt', childReason: 'noted' }, today],
    ['may-be-child', { is: 'in-doubt', childReason: 'none-noted' }, today],
    ['may-be-child', { is: 'in-doubt', childReason: 'noted', between: { from: 19, to: 25 } }, today],
    ['adult', { is: 'in-doubt', childReason: 'none-noted', between: { from: 18, to: 25 } }, today],
    ['may-be-child', { is: 'in-doubt', childReason: 'none-noted', between: { from: 16, to: 25 } }, today],
  ])('%s: %j', (reading, age, on) => {
    expect(readAge(age, on)).toBe(reading)
  })

  test.each([null, {}, 30, { is: 'guess', years: 30 }])('what is no age leaves every age possible: %j', (none) => {
    expect(readAge(none as never, today)).toBe('may-be-child')
  })
})
