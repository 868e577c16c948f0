import { describe, expect, test } from 'vitest'
import { ageOn, type KnownAge } from './age-on.ts'
import { toFacts } from './to-facts.ts'

type Records = Parameters<typeof toFacts>[0]
type Decision = NonNullable<Records['decisions']>[number]
type Person = NonNullable<Records['person']>

const asOf = '2026-03-01'
const told = (part: Partial<Records>) => toFacts({ place: 'GB-SCT', asOf, ...part })
const person = (part: Partial<Person>): Person => ({ schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', ...part })
const decision = (part: Partial<Decision>): Decision => ({
  schema: 'status-decision@1',
  id: '9x4t-m2kc-w7hq',
  by: 'identification-body',
  on: '2026-02-01',
  stage: 'first',
  result: 'recognised-as-possible',
  ...part,
})

describe('an age is child or adult only where that is certain', () => {
  test.each<[KnownAge, string]>([
    [{ is: 'years', years: 31 }, 'adult'],
    [{ is: 'years', years: 18 }, 'adult'],
    [{ is: 'years', years: 17 }, 'unsure'],
    [{ is: 'years', years: 17, on: '2026-03-01' }, 'child'],
    [{ is: 'years', years: 17, on: '2026-02-28' }, 'unsure'],
    [{ is: 'years', years: 17, on: '2025-03-01' }, 'adult'],
    [{ is: 'years', years: 16, on: '2025-03-01' }, 'child'],
    [{ is: 'years', years: 16, on: '2025-02-28' }, 'unsure'],
    [{ is: 'years', years: 30, on: '2036-03-01' }, 'unsure'],
    [{ is: 'range', from: 15, to: 19, on: '2026-03-01' }, 'unsure'],
    [{ is: 'range', from: 12, to: 14, on: '2026-01-01' }, 'child'],
    [{ is: 'range', from: 18, to: 25 }, 'adult'],
    [{ is: 'birth-year', year: 2007 }, 'adult'],
    [{ is: 'birth-year', year: 2008 }, 'unsure'],
    [{ is: 'birth-year', year: 2009 }, 'child'],
    [{ is: 'birth-date', date: '2008-03-01' }, 'adult'],
    [{ is: 'birth-date', date: '2008-03-02' }, 'child'],
    [{ is: 'birth-date', date: '2008-02-29' }, 'adult'],
    [{ is: 'in-doubt' }, 'unsure'],
  ])('%o: %s', (age, reads) => {
    expect(ageOn(age, asOf)).toBe(reads)
  })

  test('born on 29 February, on the last day of February: still a child', () => {
    expect(ageOn({ is: 'birth-date', date: '2008-02-29' }, '2026-02-28')).toBe('child')
  })
})

describe('S-02 what no record holds stays not asked', () => {
  test('nothing gives nothing', () => {
    expect(told({})).toEqual({ answers: {}, days: {} })
    expect(told({ person: person({}) })).toEqual({ answers: {}, days: {} })
  })

  test.each<[string[], readonly string[] | undefined, unknown]>([
    [['GB'], ['PT'], 'national'],
    [['PT', 'GB'], ['PT'], 'national'],
    [['PT'], ['PT'], 'eu-citizen'],
    [['AL'], ['PT'], 'third-country-national'],
    [[], undefined, 'third-country-national'],
    [['AL'], undefined, { oneOf: ['eu-citizen', 'third-country-national'], why: 'not-asked' }],
  ])('citizenships %o with the Union %o', (citizenships, union, reads) => {
    const records = { person: person({ citizenships }), ...(union && { union }) }
    expect(told(records).answers).toEqual({ citizenship: reads })
  })
})

describe('decisions', () => {
  test('give the days that periods run from', () => {
    const decisions = [
      decision({}),
      decision({
        id: '2kq7-h8wz-4mxn',
        stage: 'conclusive',
        result: 'not-recognised',
        on: '2026-02-20',
        sent: '2026-02-21',
        received: '2026-02-24',
      }),
    ]
    expect(told({ decisions })).toEqual({
      answers: { 'conclusive-result': 'other' },
      days: {
        'reasonable-grounds': '2026-02-01',
        'conclusive-decision': '2026-02-20',
        'decided-against': '2026-02-20',
        'notice-sent': '2026-02-21',
      },
    })
  })

  test('of another country, replaced, withdrawn or left open give none', () => {
    const decisions = [
      decision({ country: 'PT' }),
      decision({ id: '2kq7-h8wz-4mxn' }),
      decision({ id: '3kq7-h8wz-4mxn', replaces: '2kq7-h8wz-4mxn', result: 'withdrawn' }),
      decision({ id: '4kq7-h8wz-4mxn', stage: 'conclusive', result: 'not-decided' }),
    ]
    expect(told({ decisions })).toEqual({ answers: {}, days: {} })
  })

  test('two of one sort give the stretch between them, and both results', () => {
    const decisions = [
      decision({ stage: 'conclusive', result: 'not-recognised', on: '2026-02-20' }),
      decision({ id: '2kq7-h8wz-4mxn', stage: 'conclusive', result: 'recognised', on: '2026-02-01' }),
    ]
    expect(told({ decisions })).toEqual({
      answers: { 'conclusive-result': { oneOf: ['positive', 'other'], why: 'unsure' } },
      days: {
        'conclusive-decision': { from: '2026-02-01', to: '2026-02-20', why: 'unsure' },
        'decided-against': '2026-02-20',
      },
    })
  })
})
