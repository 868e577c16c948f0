import { expect, test } from 'vitest'
import { answersOf, examples } from './example.ts'
import { smallSet } from './small-set.ts'

const [help] = smallSet.rules

test('a case says who answered what; whatever it does not name was not asked', () => {
  expect(answersOf(smallSet, { yes: ['papers-held'], gives: 'offer-help' })).toEqual({ 'papers-held': 'yes' })
  expect(answersOf(smallSet, { no: ['papers-held'], unsure: ['work'], declined: ['age'], gives: 'keep-open' })).toEqual(
    {
      'papers-held': 'no',
      work: 'unsure',
      age: 'declined',
    },
  )
  expect(answersOf(smallSet, { gives: 'keep-open' })).toEqual({})
  expect(answersOf(smallSet, undefined)).toEqual({})
})

test('`restNo` answers signs only, and never in the place of what the case names', () => {
  expect(answersOf(smallSet, { restNo: true, gives: 'other-help' })).toEqual({ 'papers-held': 'no' })
  expect(answersOf(smallSet, { restNo: true, declined: ['papers-held'], gives: 'keep-open' })).toEqual({
    'papers-held': 'declined',
  })
})

test('`is` gives values, ranges and partial answers', () => {
  const is = {
    work: { oneOf: ['indoors', 'outdoors'], why: 'declined' },
    age: { from: 16 },
    arrived: '2026-03-01',
  } as const
  expect(answersOf(smallSet, { is, gives: 'offer-help' })).toEqual(is)
})

test('examples belong to a rule, or to the whole set, and are frozen', () => {
  const cases = { 'papers held': { yes: ['papers-held'], gives: 'offer-help' } } as const
  expect(examples(smallSet, help, cases)).toEqual({ set: smallSet, rule: 'small-set/help', cases })
  expect(examples(smallSet, undefined, cases).rule).toBe('small-set')
  expect(Object.isFrozen(examples(smallSet, help, cases).cases['papers held']?.yes)).toBe(true)
})
