import { describe, expect, test } from 'vitest'
import { all, any, atLeast, between, count, is, not, oneOf, reaches, weigh, yes } from './formula.ts'
import { asking, build, counting, expectRefused, one } from './sound-set.ts'

const rule = 'small-set/help'
type Mistake = readonly [code: string, where: string, what: string, make: () => unknown]
const refuses = (mistakes: readonly Mistake[]) =>
  test.each(mistakes)('%s at %s: %s', (code, where, _, make) => {
    expectRefused(make, code, where)
  })

describe('a formula names what is there', () => {
  refuses([
    ['unknown-fact', rule, 'a misspelt fact', () => asking(yes('plane'))],
    ['unknown-fact', rule, 'a misspelt fact deep down', () => asking(all(yes('plain'), any(not(yes('plane')))))],
    ['unknown-fact', rule, 'what every object has', () => asking(yes('constructor'))],
    ['unknown-line', rule, 'a misspelt line', () => asking(reaches('three'))],
    ['unknown-line', rule, 'what every object has', () => asking(reaches('constructor'))],
    ['unknown-grade', rule, 'a misspelt grade', () => asking(count(1, { group: 'work', grade: 'grave' }))],
    ['unknown-value', rule, 'a misspelt value', () => asking(is('where', 'at-sea'))],
    ['unknown-value', rule, 'one misspelt value of two', () => asking(oneOf('where', ['indoors', 'at-sea']))],
    ['unknown-value', rule, 'one of no values', () => asking(oneOf('where', []))],
    ['not-a-formula', rule, 'an operator nobody knows', () => asking({ op: 'exactly', fact: 'plain' })],
    ['not-a-formula', rule, 'an operator nobody knows, deep down', () => asking(not({ op: 'xor', of: [] } as never))],
  ])
})

describe('a formula asks each fact what it can answer', () => {
  refuses([
    ['wrong-kind', rule, 'yes to a choice', () => asking(yes('where'))],
    ['wrong-kind', rule, 'yes to a number', () => asking(yes('age'))],
    ['wrong-kind', rule, 'a value of a sign', () => asking(is('plain', 'yes'))],
    ['wrong-kind', rule, 'a range of a choice', () => asking(between('where', { from: 1 }))],
    ['wrong-kind', 'two', 'a fact in a line', () => counting(yes('plain'))],
    [
      'wrong-kind',
      'two',
      'a line that reaches itself',
      () => counting(any(reaches('two'), weigh(1, { group: 'work' }))),
    ],
    ['bad-range', rule, 'a range without ends', () => asking(between('age', {}))],
    ['bad-range', rule, 'a range of words for a number', () => asking(between('age', { from: '18' }))],
    ['bad-range', rule, 'a range from no number', () => asking(between('age', { from: Number.NaN }))],
    ['bad-range', rule, 'a range to infinity', () => asking(between('age', { to: Number.POSITIVE_INFINITY }))],
    ['bad-range', rule, 'a range the wrong way round', () => asking(between('age', { from: 18, to: 17 }))],
    ['bad-range', rule, 'a range of numbers for a day', () => asking(between('day', { from: 20260101 }))],
    ['bad-range', rule, 'a day that does not exist', () => asking(between('day', { from: '2026-02-29' }))],
    [
      'bad-range',
      rule,
      'days the wrong way round',
      () => asking(between('day', { from: '2026-02-02', to: '2026-02-01' })),
    ],
  ])

  test.each([
    ['below zero', between('age', { to: -5 })],
    ['of one number', between('age', { from: 18, to: 18 })],
    ['of one day', between('day', { from: '2024-02-29', to: '2024-02-29' })],
  ])('a range %s is accepted', (_, formula) => expect(asking(formula).rules.length).toBe(1))
})

describe('a threshold can be met', () => {
  const some = [yes('plain'), yes('strong')]
  refuses([
    ['empty-formula', rule, 'all of nothing', () => asking(all())],
    ['empty-formula', rule, 'any of nothing', () => asking(any())],
    ['empty-formula', rule, 'at least one of nothing', () => asking(atLeast(1))],
    ['threshold-cannot-be-met', rule, 'three of two', () => asking(atLeast(3, ...some))],
    ['threshold-cannot-be-met', rule, 'at least none', () => asking(atLeast(0, ...some))],
    ['threshold-cannot-be-met', rule, 'one and a half', () => asking(atLeast(1.5, ...some))],
    ['threshold-cannot-be-met', 'two', 'four of a group of three', () => counting(count(4, { group: 'work' }))],
    ['threshold-cannot-be-met', 'two', 'none of a group', () => counting(count(0, { group: 'work' }))],
    [
      'threshold-cannot-be-met',
      'two',
      'two of one strong',
      () => counting(count(2, { group: 'work', grade: 'strong' })),
    ],
    ['threshold-cannot-be-met', 'two', 'four of three', () => counting(count(4, { group: 'work', grade: 'weak' }))],
    ['threshold-cannot-be-met', 'two', 'six of weights that make five', () => counting(weigh(6, { group: 'work' }))],
    ['threshold-cannot-be-met', 'two', 'one of an empty group', () => counting(count(1, { group: 'home' }))],
    [
      'threshold-cannot-be-met',
      rule,
      'deep in a rule',
      () => asking(not(any(yes('plain'), count(9, { group: 'work' })))),
    ],
  ])

  test.each([
    ['a disputed grade counts as the stronger one it may be', count(3, { group: 'work', grade: 'medium' })],
    ['every sign of a group', count(3, { group: 'work' })],
    ['every weight of a group', weigh(5, { group: 'work' })],
    ['all parts', atLeast(2, count(1, { group: 'work' }), weigh(2, { group: 'work' }))],
  ])('%s', (_, formula) => expect(counting(formula).rules.length).toBe(1))
})

test('a table asks about single facts: a count or a line does not go into it', () => {
  for (const when of [count(1, { group: 'work' }), reaches('two')])
    expectRefused(
      () => build({ id: 'rooms', hit: 'first', rules: [{ ...one, id: 'rooms/one', when }] }),
      'wrong-kind',
      'rooms',
    )
})
