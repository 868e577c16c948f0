import { describe, expect, test } from 'vitest'
import { check } from '../check.ts'
import { criteria } from '../criteria.ts'
import { examples } from '../example.ts'
import { anyUnknown, date, presume } from '../fact.ts'
import { all, any, between, count, not, reaches, weigh, yes } from '../formula.ts'
import { line } from '../rule.ts'
import type { RuleSet } from '../rule-set.ts'
import { head, rest } from '../small-set.ts'
import { abc, built, graded, group, one, only, open, unbuilt } from './trial-set.ts'

describe('presumptions', () => {
  test('that lead away from the open outcome are seen: it can then be unreachable', () => {
    const presumed = one('A.', { unknown: presume({ as: 'yes', if: anyUnknown, says: 'P.', ...rest }) })
    const set = built({ a: presumed }, [[yes('a'), 'offer-help']])
    expect(only(check(set), 'unreachable-outcome').map(({ where }) => where)).toEqual(['keep-open'])
    const unsure = one('A.', { unknown: presume({ as: 'yes', if: ['unsure'], says: 'P.', ...rest }) })
    expect(only(check(built({ a: unsure }, [[yes('a'), 'offer-help']])), 'unreachable-outcome')).toEqual([])
  })
})

describe('dates', () => {
  test('have nothing between one day and the next', () => {
    const set = built({ d: date({ says: 'D.', ...open }), a: one('A.') }, [
      [all(yes('a'), not(between('d', { to: '2026-02-28' })), not(between('d', { from: '2026-03-01' }))), 'offer-help'],
      [yes('a'), 'keep-open'],
      [between('d', { from: '2026-03-01' }), 'keep-open'],
    ])
    expect(only(check(set), 'never-holds')).toHaveLength(1)
    expect(only(check(set), 'dead-rule').map(({ where, says }) => [where, says])).toEqual([
      ['small-set/rule-0', 'It can never hold.'],
    ])
  })
})

describe('weights', () => {
  test('that never add up to a threshold', () => {
    const set = unbuilt(
      { a: graded('strong', 2), b: graded('strong', 2) },
      [[any(weigh(4, { group: 'g' }), yes('a')), 'offer-help']],
      group,
    )
    expect(only(check(set), 'threshold-cannot-be-met')).toEqual([])
    expect(only(check(set), 'never-matters').map(({ where }) => where)).toEqual(['b'])
  })
})

describe('criteria', () => {
  const fit = criteria({
    ...head,
    outcomes: { 'does-not-fit': 'N.', 'may-fit': 'M.', fits: 'F.' },
    whileOpen: 'may-fit',
    fits: 'fits',
    facts: { a: one('A.'), b: one('B.'), c: one('C.') },
    required: [{ id: 'small-set/a', says: 'A.', when: yes('a'), fails: 'does-not-fit', ...rest }],
    supporting: [{ id: 'small-set/b', says: 'B.', when: yes('b'), ...rest }],
  } as never)

  test('facts that only rank are meant; others have to matter', () => {
    expect(only(check(fit as unknown as RuleSet), 'never-matters').map(({ where }) => where)).toEqual(['c'])
  })
})

describe('sets answered rule by rule', () => {
  const rights = built(abc, [
    [yes('a'), 'offer-help'],
    [any(yes('a'), yes('b')), 'keep-open'],
    [all(yes('a'), yes('b')), 'offer-help'],
  ])

  test('a rule is dead together, not apart; a fact in no rule never matters', () => {
    expect(only(check(rights), 'dead-rule').map(({ where }) => where)).toEqual(['small-set/rule-2'])
    const apart = check(rights, undefined, { each: true })
    expect(apart.map(({ code, where }) => [code, where])).toEqual([
      ['never-matters', 'c'],
      ['not-read', 'small-set'],
    ])
  })

  test('each rule is held to its own cases', () => {
    const cases = examples(rights as never, rights.rules[0], {
      'a alone': { yes: ['a'], gives: 'offer-help' },
    } as never)
    const found = check(rights, [cases], { each: true })
    expect(only(found, 'example-differs')).toEqual([])
    expect(only(found, 'example-missing').filter(({ where }) => where === 'small-set/rule-1').length).toBeGreaterThan(0)
  })
})

describe('lines', () => {
  test('are looked at where they are written', () => {
    const when = any(count(2, { group: 'g' }), all(count(1, { group: 'g' }), not(count(1, { group: 'g' }))))
    const set = built({ a: graded('strong'), b: graded('weak') }, [[reaches('l'), 'offer-help']], {
      ...group,
      lines: { l: line({ says: 'L.', when, ...rest }) },
    } as Partial<RuleSet>)
    expect(only(check(set), 'never-holds').map(({ where }) => where)).toEqual(['l'])
  })
})
