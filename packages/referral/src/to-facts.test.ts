import { describe, expect, test } from 'vitest'
import { type Experience, type Person, toFacts } from './index.ts'

const asOf = '2026-03-01'
const of = (age: NonNullable<Person['age']>) =>
  toFacts({ person: { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', age } }, { asOf })['age']
const from = (more: Partial<Experience>[]) =>
  toFacts({ experiences: more.map((one) => ({ schema: 'experience@1', ...one }) as Experience) }, { asOf })
const claim = (what: 'forced-labour' | 'servitude', answer: 'yes' | 'no' | 'unsure' | 'declined') => ({
  what,
  answer,
  saidBy: 'person' as const,
})

describe('S-05 an age is never made surer than it is', () => {
  test.each([
    [{ is: 'years', years: 31, on: asOf }, 31],
    [
      { is: 'years', years: 17, on: '2025-12-24' },
      { from: 17, to: 18 },
    ],
    [{ is: 'years', years: 17, on: '2024-03-01' }, 19],
    [
      { is: 'years', years: 17 },
      { from: 17, why: 'unsure' },
    ],
    [
      { is: 'birth-year', year: 2008 },
      { from: 17, to: 18 },
    ],
    [{ is: 'birth-year', year: 2030 }, 'unsure'],
    [{ is: 'birth-date', date: '2008-03-01' }, 18],
    [{ is: 'birth-date', date: '2008-03-02' }, 17],
    [{ is: 'birth-date', date: '2030-03-02' }, 'unsure'],
    [
      { is: 'range', from: 15, to: 19, on: asOf },
      { from: 15, to: 19 },
    ],
    [
      { is: 'range', from: 15, to: 19 },
      { from: 15, why: 'unsure' },
    ],
    [{ is: 'in-doubt', childReason: 'none-noted' }, 'unsure'],
    [{ is: 'in-doubt', childReason: 'noted', between: { from: 19, to: 22 } }, 'unsure'],
    [
      { is: 'in-doubt', childReason: 'noted', between: { from: 16, to: 22 } },
      { from: 16, why: 'unsure' },
    ],
    [
      { is: 'in-doubt', childReason: 'none-noted', between: { from: 12, to: 17 }, on: '2024-01-01' },
      { from: 14, why: 'unsure' },
    ],
    [{ is: 'in-doubt', childReason: 'none-noted', between: { from: 12, to: 17 }, on: '2010-01-01' }, 'unsure'],
    [{ is: 'in-doubt', childReason: 'noted', between: { from: 12, to: 17 }, on: '2026-03-02' }, 'unsure'],
    [{ is: 'years', years: 18, on: '2027-06-01' }, 'unsure'],
    [{ is: 'range', from: 18, to: 20, on: '2026-12-31' }, 'unsure'],
    [{ is: 'years', years: 18, on: '2026-13-45' }, 'unsure'],
  ] as [NonNullable<Person['age']>, unknown][])('%j', (age, expected) => {
    expect(of(age)).toEqual(expected)
  })
})

describe('S-02 what was told goes over as it was told', () => {
  test('nothing told, nothing there', () => {
    expect(toFacts({}, { asOf })).toEqual({})
    expect(from([{}])).toEqual({})
  })
  test('a form stays what it was answered, and a yes stands', () => {
    expect(from([{ exploitation: [claim('forced-labour', 'declined'), claim('servitude', 'unsure')] }])).toEqual({
      'form-forced-labour': 'declined',
      'form-servitude': 'unsure',
    })
    const both = [{ exploitation: [claim('servitude', 'yes')] }, { exploitation: [claim('servitude', 'no')] }]
    expect(from(both)).toEqual({ 'form-servitude': 'yes' })
  })
  test('children come along only where that was told', () => {
    const along = (where: 'with-the-person' | 'elsewhere' | 'unknown') =>
      toFacts(
        { person: { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', dependants: [{ who: 'child', where }] } },
        { asOf },
      )['children-along']
    expect([along('with-the-person'), along('elsewhere'), along('unknown')]).toEqual(['yes', 'no', 'unsure'])
  })
  test('months since it ended: a range, none where it goes on, nothing where an end is not known', () => {
    expect(from([{ goingOn: 'yes' }])).toEqual({ 'months-since': 0 })
    expect(from([{ when: { to: '2025-03-01' } }])).toEqual({ 'months-since': { from: 11, to: 14 } })
    expect(from([{ when: { to: '2025-03-01' } }, { when: {} }])).toEqual({})
  })
})
