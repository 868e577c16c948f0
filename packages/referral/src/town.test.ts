import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exampleDirectory as policy } from './example-directory.ts'
import { type FitPerson, fit, type Service, unmet } from './index.ts'

const file = join(import.meta.dirname, '..', '..', '..', 'examples', 'town', 'services.json')
const town: readonly Service[] = JSON.parse(readFileSync(file, 'utf8'))
const asOf = '2026-11-25'
const needs = [
  { need: 'accommodation' as const, answer: 'yes' as const, urgency: 'now' as const, saidBy: 'person' as const },
  {
    need: 'psychological' as const,
    answer: 'yes' as const,
    urgency: 'within-2-weeks' as const,
    saidBy: 'person' as const,
  },
]
const of = (person: FitPerson) => fit(person, town, { asOf, policy, needs })
const outcomes = (person: FitPerson) =>
  Object.fromEntries(of(person).fits.map(({ service, outcome }) => [service, outcome]))

describe('the invented town', () => {
  test('a woman of 30: no shelter for adults has room, and that is said of the shelters', () => {
    const { fits } = of({ answers: { age: 30, gender: 'feminine', 'children-along': 'no' }, languages: ['fr'] })
    expect(fits.slice(0, 2).map(({ service, outcome, room }) => [service, outcome, room.state])).toEqual([
      ['open-hearth', 'fits', 'additional-assessment-required'],
      ['lantern-house', 'fits', 'no-capacity'],
    ])
    expect(fits.find(({ service }) => service === 'harbour-rooms')?.unmatched).toEqual([
      { criterion: 'gender', says: 'It takes people of some genders.', rule: 'service' },
    ])
    expect(unmet(needs, fits).needs.map(({ need, why, ask }) => [need, why, ask])).toEqual([
      ['accommodation', 'something-is-open', ['milestone-flats', 'short-stay-beds', 'open-hearth']],
      ['psychological', 'nobody-has-room', []],
    ])
  })

  test('S-05: who may be a child fits the child-safe houses only', () => {
    const found = outcomes({ answers: { age: { from: 15, to: 19, why: 'unsure' } } })
    expect([found['willow-house'], found['open-hearth'], found['lantern-house'], found['short-stay-beds']]).toEqual([
      'fits',
      'fits',
      'does-not-fit',
      'does-not-fit',
    ])
  })

  test('a word about room that is old reads as not known', () => {
    expect(of({}).fits.find(({ service }) => service === 'short-stay-beds')?.room).toMatchObject({
      state: 'not-known',
      stale: true,
    })
    expect(of({}).fits.find(({ service }) => service === 'corner-pantry')?.checked.fresh).toBe(false)
  })

  test('S-12: an area to avoid rules out what serves no other', () => {
    const found = of({ answers: { age: 30 }, areasToAvoid: ['harbour', 'riverside'] }).fits
    expect(found.find(({ service }) => service === 'short-stay-beds')?.unmatched.map(({ rule }) => rule)).toEqual([
      'person',
    ])
  })
})
