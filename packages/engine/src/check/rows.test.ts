import { describe, expect, test } from 'vitest'
import { check } from '../check.ts'
import { choice } from '../fact.ts'
import { all, yes } from '../formula.ts'
import type { RuleSet } from '../rule-set.ts'
import { head, rest } from '../small-set.ts'
import { table } from '../table.ts'
import { abc, only, open, type Then } from './trial-set.ts'

const size = choice(['alone', 'pair', 'family'], { says: 'Who comes.', ...open })
const row = (id: string, when: object, gives: Then) => ({
  id: `small-set/${id}`,
  says: 'R.',
  when,
  then: gives,
  ...rest,
})
const rooms = (hit: 'first' | 'unique', rows: readonly ReturnType<typeof row>[]) =>
  table({ ...head, facts: { ...abc, size }, hit, rows } as never) as unknown as RuleSet

describe('tables', () => {
  const total = rooms('first', [
    row('family', { size: 'family' }, 'offer-help'),
    row('quiet', { a: 'yes', b: 'no' }, 'keep-open'),
    row('rest', {}, 'other-help'),
  ])
  const without = (id: string): RuleSet => ({
    ...total,
    rules: total.rules.filter((one) => one.id !== `small-set/${id}`),
  })

  test('a gap is shown by the smallest case in it', () => {
    expect(only(check(total), 'gap')).toEqual([])
    expect(check(without('rest')).filter(({ code }) => code === 'gap' || code === 'refused')).toEqual([
      {
        code: 'gap',
        severity: 'error',
        where: 'small-set',
        says: 'No row is hit, for example with size: alone, every other sign no.',
        counterexample: { yes: [], restNo: true, is: { size: 'alone' } },
      },
    ])
  })

  test('two rows hit together are an error in a unique table, where one has to be', () => {
    const split = rooms('unique', [row('a', { a: 'yes' }, 'offer-help'), row('not-a', { a: 'no' }, 'other-help')])
    expect(only(check(split), 'overlap')).toEqual([])
    const over = { ...split, rules: [...split.rules, { ...total.rules[1], when: all(yes('a'), yes('b')) }] } as RuleSet
    expect(check(over).filter(({ code }) => code === 'overlap' || code === 'refused')).toEqual([
      {
        code: 'overlap',
        severity: 'error',
        where: 'small-set/quiet',
        says: 'This row and small-set/a are hit together, for example with a: yes and b: yes, every other sign no.',
        counterexample: { yes: ['a', 'b'], restNo: true },
      },
    ])
  })

  test('where only the order decides, that is a warning; a row within another is not', () => {
    expect(only(check(total), 'order-decides')).toEqual([
      {
        code: 'order-decides',
        severity: 'warning',
        where: 'small-set/quiet',
        says: 'Only the order decides between this row and small-set/family, for example with a: yes and size: family, every other sign no.',
        counterexample: { yes: ['a'], restNo: true, is: { size: 'family' } },
      },
    ])
    const nested = rooms('first', [
      row('quiet-family', { size: 'family', a: 'yes' }, 'offer-help'),
      row('family', { size: 'family' }, 'keep-open'),
      row('rest', {}, 'other-help'),
    ])
    expect(only(check(nested), 'order-decides')).toEqual([])
  })

  test('a row behind another, and a row that gives what comes anyway, are dead', () => {
    const hidden = rooms('first', [
      row('pair', { size: ['alone', 'pair'] }, 'offer-help'),
      row('alone', { size: 'alone', a: 'yes' }, 'keep-open'),
      row('b', { b: 'yes' }, 'other-help'),
      row('rest', {}, 'other-help'),
    ])
    expect(only(check(hidden), 'dead-rule').map(({ where, says }) => [where, says])).toEqual([
      [
        'small-set/alone',
        'Wherever it holds, other rules settle the outcome: small-set/pair does, for example with a: yes and size: alone, every other sign no.',
      ],
      [
        'small-set/b',
        'Where it is hit, the rows after it give the same outcome, for example with b: yes and size: family, every other sign no.',
      ],
    ])
  })
})
