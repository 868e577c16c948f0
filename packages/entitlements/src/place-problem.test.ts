import { describe, expect, test } from 'vitest'
import { entitle } from './entitle.ts'
import { placeProblem } from './place-problem.ts'
import { row, small } from './small-rights.ts'
import { placesOf } from './where.ts'

const asOf = '2026-03-01'
const ids = (place: string) => entitle({}, place, small, { asOf }).law.map(({ right }) => right)

describe('a part keeps the law of its country', () => {
  test.each([
    ['XX', ['XX']],
    ['XX-AA', ['XX-AA', 'XX']],
    ['XX-75', ['XX-75', 'XX']],
    ['XX-2A7', ['XX-2A7', 'XX']],
    ['XX-', ['XX-']],
    ['XX-AAAA', ['XX-AAAA']],
    ['xx-aa', ['xx-aa']],
    ['constructor', ['constructor']],
  ])('%s lies in %j', (place, places) => {
    expect(placesOf(place, small.within)).toEqual(places)
  })

  test('a part of a part that the data knows only half goes on to the country', () => {
    expect(placesOf('XX-BBB', { 'XX-BBB': 'XX-BB' })).toEqual(['XX-BBB', 'XX-BB', 'XX'])
  })

  test('a ring in the data ends the walk', () => {
    expect(placesOf('XX-A', { 'XX-A': 'XX-B', 'XX-B': 'XX-A' })).toEqual(['XX-A', 'XX-B'])
  })

  test('every right of the country is a right in a part that no row knows', () => {
    expect(ids('XX-75')).toEqual(ids('XX'))
    expect(ids('XX')).toContain('xx/help')
  })
})

describe('what the rows lack for a place is told', () => {
  const whole = { ...small, within: {}, rows: small.rows.filter(({ place }) => place !== 'XX-AA') }
  const pledge = { ...small, rows: [...small.rows, row({ id: 'ww/pledge', place: 'WW', kind: 'movement-policy' })] }

  test.each([
    ['law of the part is there', 'XX-AA', small, undefined],
    ['law of the country is there', 'XX', whole, undefined],
    ['a part that lies in a country by the data', 'XX-AB', { ...whole, within: { 'XX-AB': 'XX' } }, undefined],
    ['parts have more, and none was said', 'XX', small, 'part-not-said'],
    ['nothing names the part', 'XX-75', small, 'unknown-part'],
    ['a floor is known not to bind, and nothing else is', 'ZZ', small, 'no-own-law'],
    ['the same, in a part of it', 'ZZ-AA', small, 'no-own-law'],
    ['Movement policy is no law', 'WW', pledge, 'no-own-law'],
    ['nobody names the country', 'YY', small, 'unknown-place'],
    ['nobody names the country of the part', 'YY-AA', small, 'unknown-place'],
  ] as const)('%s', (_, place, rights, problem) => {
    expect(placeProblem(place, rights)).toBe(problem)
    expect(entitle({}, place, rights, { asOf }).problems).toEqual(problem ? [{ code: problem, at: 'place' }] : [])
  })

  test('a floor that somebody says binds there names the place; a word that is no floor does not', () => {
    const of = (floors: unknown) => entitle({}, 'YY', small, { asOf, floors: floors as never }).problems[0]?.code
    expect([of(['treaty']), of(['a word']), of('treaty'), of(null)]).toEqual([
      'no-own-law',
      'unknown-place',
      'unknown-place',
      'unknown-place',
    ])
  })
})
