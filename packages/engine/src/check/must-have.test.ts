import { describe, expect, test } from 'vitest'
import { check, proof } from '../check.ts'
import type { Example } from '../example.ts'
import { date, type Fact, number } from '../fact.ts'
import { all, between, type Formula, weigh } from '../formula.ts'
import type { RuleSet } from '../rule-set.ts'
import { built, enough, one, only, open, told, two, without } from './trial-set.ts'

const setOf = (facts: Record<string, Fact>, when: Formula, more: object = {}): RuleSet =>
  built(facts, [[when, 'offer-help']], more)

describe('worked cases a rule must have', () => {
  test('are all there', () => {
    expect(check(two, told(two, enough)).map(({ code }) => code)).toEqual(['not-read'])
    expect(proof(two, told(two, enough))).toEqual({ examples: 5, slips: 9, caught: 9, same: 0, survivors: [] })
  })

  const lacks: readonly (readonly [string, Record<string, Example>, string, object | undefined])[] = [
    [
      'one in which it applies, at the threshold',
      without('two of three', 'another two'),
      'No worked case shows it apply; the smallest is with a: yes and b: yes, every other sign no.|No worked case just meets “at least 2 of: yes to ‘A’; yes to ‘B’; yes to ‘C’”; the smallest is with a: yes and c: yes, every other sign no.',
      { yes: ['a', 'b'], restNo: true },
    ],
    [
      'one in which it does not, one short',
      without('one of three'),
      'No worked case shows it not apply; the smallest is with every sign no.|No worked case falls just short of “at least 2 of: yes to ‘A’; yes to ‘B’; yes to ‘C’”; the smallest is with c: yes, every other sign no.',
      { yes: [], restNo: true },
    ],
    [
      'one that was declined',
      without('one, one declined'),
      'No worked case has an answer that was declined.',
      undefined,
    ],
    [
      'one that is unknown',
      without('one, the rest not asked'),
      'No worked case leaves it open on an answer that is not there.',
      undefined,
    ],
  ]
  test.each(lacks)('%s', (_, cases, says, counterexample) => {
    const found = only(check(two, told(two, cases)), 'example-missing')
    expect(found.map((finding) => finding.says).join('|')).toBe(says)
    expect(found.every(({ where, severity }) => where === 'small-set/rule-0' && severity === 'error')).toBe(true)
    expect(found[0]?.counterexample).toEqual(counterexample)
  })

  test('are told for each rule when there are none at all, and not when none were handed over', () => {
    expect(only(check(two, []), 'example-missing')).toHaveLength(6)
    expect(only(check(two), 'example-missing')).toEqual([])
  })

  test('the threshold of a number and of a date has two sides too', () => {
    const facts = { age: number({ says: 'Age.', ...open }), d: date({ says: 'D.', ...open }) }
    const set = setOf(facts, all(between('age', { from: 18 }), between('d', { to: '2026-03-31' })))
    const cases: Record<string, Example> = {
      grown: { is: { age: 30, d: '2026-01-01' }, gives: 'offer-help' },
      child: { is: { age: 10 }, gives: 'other-help' },
    }
    const shown = (more: Record<string, Example>) =>
      only(check(set, told(set, { ...cases, ...more })), 'example-missing').flatMap(({ counterexample }) =>
        counterexample?.is ? [counterexample.is] : [],
      )
    expect(shown({})).toEqual([{ age: 18 }, { age: 17 }, { d: '2026-03-31' }, { d: '2026-04-01' }])
    expect(shown({ edge: { is: { age: 18, d: '2026-03-31' }, gives: 'offer-help' } })).toEqual([
      { age: 17 },
      { d: '2026-04-01' },
    ])
  })

  test('where weights leave a sum out, the next that can be reached stands for it', () => {
    const heavy = (weight: number) => one('W.', { group: 'g', weight })
    const set = setOf({ a: heavy(3), b: heavy(3), c: heavy(3) }, weigh(5, { group: 'g' }), { groups: { g: 'G.' } })
    const cases: Record<string, Example> = {
      'two reach six': { restNo: true, yes: ['a', 'b'], gives: 'offer-help' },
      'one reaches three': { restNo: true, yes: ['c'], gives: 'other-help' },
      'one, another declined': { restNo: true, yes: ['c'], declined: ['a'], gives: 'keep-open' },
      'nothing asked': { gives: 'keep-open' },
    }
    expect(only(check(set, told(set, cases)), 'example-missing')).toEqual([])
    expect(proof(set, told(set, cases))).toMatchObject({ slips: 1, same: 2, survivors: [] })
  })
})

describe('a worked case that does not come out', () => {
  const differs = (cases: Record<string, Example>) =>
    only(check(two, told(two, cases)), 'example-differs').map(({ where, says }) => [where, says])

  test('is told by its name', () => {
    expect(differs(enough)).toEqual([])
    expect(
      differs({
        'one is enough': { restNo: true, yes: ['a'], gives: 'offer-help' },
        'nothing else is possible': { yes: ['a'], gives: 'keep-open', possible: ['offer-help'] },
        'an answer that is not in the list': { is: { a: 'perhaps' }, gives: 'keep-open' },
      }),
    ).toEqual([
      ['small-set/rule-0: one is enough', 'It says “offer-help”; the set gives “other-help”.'],
      [
        'small-set/rule-0: nothing else is possible',
        'Possible, it says, is offer-help; the set gives offer-help and other-help.',
      ],
      ['small-set/rule-0: an answer that is not in the list', 'Some answers cannot be read: not-in-list.'],
    ])
  })

  test('notices no slip', () => {
    const { caught, survivors } = proof(
      two,
      told(two, { wrong: { restNo: true, yes: ['a', 'b'], gives: 'other-help' } }),
    )
    expect([caught, survivors.length]).toEqual([0, 9])
  })
})

test('signs that no case answers yes are counted in one warning', () => {
  const { says, severity, where } =
    only(check(two, told(two, without('another two'))), 'signs-without-example')[0] ?? {}
  expect([severity, where, says]).toEqual([
    'warning',
    'small-set',
    '1 of 3 signs are answered yes in no worked case: c.',
  ])
})
