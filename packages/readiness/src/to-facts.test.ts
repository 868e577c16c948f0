import { describe, expect, test } from 'vitest'
import { type Society, toFacts } from './index.ts'

const society = (some: object): Society =>
  ({
    schema: 'society@1',
    id: 'example-society',
    name: 'Example Society',
    kind: 'national-society',
    capacities: [],
    ...some,
  }) as Society
const options = { asOf: '2026-03-01', months: 12 }
const on = '2026-02-01'

describe('toFacts', () => {
  test('has its own words for three codes that deny or hold digits', () => {
    const capacities = ['not-identifying-body', 'auxiliary-role-agreed', 'roster-24-7'].map((capacity) => ({
      capacity,
      answer: 'yes',
      on,
    }))
    expect(Object.keys(toFacts(society({ capacities }), options))).toEqual([
      'identification-left-to-state',
      'role-beside-state-agreed',
      'roster-round-the-clock',
    ])
  })

  test('what is there for one activity goes before what is there for all', () => {
    const capacities = [
      { capacity: 'trained-workers', answer: 'no', on },
      { capacity: 'trained-workers', answer: 'yes', on: '2026-01-01', activity: 'casework' },
    ]
    const told = society({ capacities })
    expect(toFacts(told, { ...options, activity: 'casework' })).toEqual({ 'trained-workers': 'yes' })
    expect(toFacts(told, { ...options, activity: 'linking' })).toEqual({ 'trained-workers': 'no' })
  })

  test('of two answers the later counts, of one day the lesser', () => {
    const yes = { capacity: 'trained-workers', answer: 'yes', on }
    const no = { ...yes, answer: 'no' }
    expect(toFacts(society({ capacities: [no, yes] }), options)).toEqual({ 'trained-workers': 'no' })
    expect(toFacts(society({ capacities: [{ ...no, on: '2026-01-01' }, yes] }), options)).toEqual({
      'trained-workers': 'yes',
    })
  })

  test('an answer counts for twelve months, that day too', () => {
    const capacities = [{ capacity: 'trained-workers', answer: 'yes', on: '2025-03-01' }]
    expect(toFacts(society({ capacities }), options)).toEqual({ 'trained-workers': 'yes' })
    expect(toFacts(society({ capacities }), { ...options, asOf: '2026-03-02' })).toEqual({})
  })

  test('numbers are averages, rounded up; without workers or supervisors there are none', () => {
    expect(
      toFacts(society({ workers: 11, supervisors: 2, activeAssessments: 100, ongoingFamilies: 0 }), options),
    ).toEqual({
      'workers-per-supervisor': 6,
      'active-assessments': 10,
      'ongoing-families': 0,
    })
    expect(toFacts(society({ workers: 0, supervisors: 0, activeAssessments: 5 }), options)).toEqual({})
  })
})
