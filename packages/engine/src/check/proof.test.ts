import { describe, expect, test } from 'vitest'
import { check, proof } from '../check.ts'
import { type Example, examples } from '../example.ts'
import { anyUnknown, choice, type Fact, number, presume } from '../fact.ts'
import { all, any, atLeast, between, count, type Formula, is, not, yes } from '../formula.ts'
import type { RuleSet } from '../rule-set.ts'
import { head, rest } from '../small-set.ts'
import { table } from '../table.ts'
import { abc, built, one, only, open, told } from './trial-set.ts'

const setOf = (facts: Record<string, Fact>, when: Formula, more: object = {}): RuleSet =>
  built(facts, [[when, 'offer-help']], more)

describe('slips', () => {
  const survivors = (set: RuleSet, cases: Record<string, Example>) =>
    proof(set, told(set, cases)).survivors.map(({ where, says }) => [where, says])

  test('in every kind of clause are tried', () => {
    const facts = {
      ...abc,
      g1: one('G.', { group: 'g', grade: 'strong' }),
      g2: one('G.', { group: 'g', grade: 'medium' }),
      age: number({ says: 'Age.', unit: 'years', ...open }),
      consent: one('Consent.', {
        unknown: presume({ as: 'no', if: anyUnknown, says: 'P.', ...rest }),
        declined: 'no',
      }),
    }
    const when = any(
      all(yes('a'), not(yes('b'))),
      atLeast(2, yes('c'), between('age', { to: 17 }), not(yes('consent'))),
      count(1, { group: 'g', grade: 'strong' }),
    )
    const set = setOf(facts, when, { groups: { g: 'Group.' }, grades: ['strong', 'medium'] })
    const says = survivors(set, {}).map(([, one]) => one?.replace(/, no worked case would notice.*$/s, ''))
    expect(says).toEqual([
      'If “yes to ‘A’” read “no to ‘A’”',
      'If “no to ‘B’” read “yes to ‘B’”',
      'If “yes to ‘A’” were left out',
      'If “no to ‘B’” were left out',
      'If “all of: yes to ‘A’; no to ‘B’” read “at least one of: yes to ‘A’; no to ‘B’”',
      'If “yes to ‘C’” read “no to ‘C’”',
      'If “‘Age’ is 17 years or less” read “‘Age’ is not 17 years or less”',
      'If “‘Age’ is 17 years or less” read “‘Age’ is 16 years or less”',
      'If “‘Age’ is 17 years or less” read “‘Age’ is 18 years or less”',
      'If “no to ‘Consent’” read “yes to ‘Consent’”',
      'If “yes to ‘C’” were left out',
      'If “‘Age’ is 17 years or less” were left out',
      'If “no to ‘Consent’” were left out',
      'If “at least 2 of: yes to ‘C’; ‘Age’ is 17 years or less; no to ‘Consent’” read “at least 1 of: yes to ‘C’; ‘Age’ is 17 years or less; no to ‘Consent’”',
      'If “at least 2 of: yes to ‘C’; ‘Age’ is 17 years or less; no to ‘Consent’” read “at least 3 of: yes to ‘C’; ‘Age’ is 17 years or less; no to ‘Consent’”',
      'If “one or more strong signs in the group ‘Group’” read “any number of strong signs in the group ‘Group’”',
      'If “one or more strong signs in the group ‘Group’” read “two or more strong signs in the group ‘Group’”',
      'If “one or more strong signs in the group ‘Group’” read “one or more signs of medium strength or stronger in the group ‘Group’”',
      'If “all of: yes to ‘A’; no to ‘B’” were left out',
      'If “at least 2 of: yes to ‘C’; ‘Age’ is 17 years or less; no to ‘Consent’” were left out',
      'If “one or more strong signs in the group ‘Group’” were left out',
      'If “at least one of: (all of: yes to ‘A’; no to ‘B’); (at least 2 of: yes to ‘C’; ‘Age’ is 17 years or less; no to ‘Consent’); one or more strong signs in the group ‘Group’” read “all of: (all of: yes to ‘A’; no to ‘B’); (at least 2 of: yes to ‘C’; ‘Age’ is 17 years or less; no to ‘Consent’); one or more strong signs in the group ‘Group’”',
      'If this rule were left out',
      'If an unknown answer stayed open here',
      'If declining were read as unknown here',
    ])
  })

  test('show the smallest case that would notice', () => {
    const set = setOf(abc, any(yes('a'), all(yes('b'), yes('c'))))
    const [left] = proof(
      set,
      told(set, { 'a alone': { restNo: true, yes: ['a'], gives: 'offer-help' } }),
    ).survivors.filter(({ says }) => says.startsWith('If “yes to ‘C’” were left out'))
    expect(left).toEqual({
      code: 'clause-without-example',
      severity: 'error',
      where: 'small-set/rule-0',
      says: 'If “yes to ‘C’” were left out, no worked case would notice; one that would is with b: yes, every other sign no.',
      counterexample: { yes: ['b'], restNo: true },
    })
  })

  test('that change nothing are told where a part could go, and never counted as noticed', () => {
    const set = setOf(abc, any(yes('a'), all(yes('a'), yes('b')), yes('c')))
    const found = only(check(set, told(set, {})), 'clause-changes-nothing')
    expect(found.map(({ severity, says }) => [severity, says])).toEqual([
      ['warning', 'If “yes to ‘B’” were left out, nothing would change.'],
      ['warning', 'If “all of: yes to ‘A’; yes to ‘B’” were left out, nothing would change.'],
    ])
  })

  test('in a set answered rule by rule are tried rule by rule, each on its own cases', () => {
    const set = built(abc, [
      [yes('a'), 'offer-help'],
      [any(yes('a'), yes('b')), 'keep-open'],
    ])
    const cases = { 'a alone': { restNo: true, yes: ['a'], gives: 'offer-help' } } as const
    const { slips, caught, survivors: left } = proof(set, told(set, cases), { each: true })
    expect([slips, caught, left.map(({ where }) => where)]).toEqual([8, 2, Array(6).fill('small-set/rule-1')])
  })

  test('a lost presumption is noticed by a case with that unknown', () => {
    const facts = { ...abc, a: one('A.', { unknown: presume({ as: 'yes', if: ['declined'], says: 'P.', ...rest }) }) }
    const set = setOf(facts, yes('a'))
    const lost = ['a', 'If an unknown answer stayed open here, no worked case would notice.']
    const base: Record<string, Example> = { 'not asked': { gives: 'keep-open' } }
    expect(survivors(set, base)).toContainEqual(lost)
    expect(survivors(set, { ...base, declined: { declined: ['a'], gives: 'offer-help' } })).not.toContainEqual(lost)
  })

  test('a presumption that matters only for a part of the values is no idle one', () => {
    const unknown = presume({ as: ['x', 'y'], if: anyUnknown, says: 'P.', ...rest })
    const facts = { ...abc, h: choice(['x', 'y', 'z'], { says: 'H.', ...rest, unknown }) }
    const set = setOf(facts as Record<string, Fact>, is('h', 'y'))
    // x and z are alike, so that "nothing known" gives the same either way; "y or z" does not.
    expect(check(set).map(({ code }) => code)).not.toContain('presumption-changes-nothing')
    const lost = ['h', 'If an unknown answer stayed open here, no worked case would notice.']
    const base: Record<string, Example> = { 'nothing known': { gives: 'keep-open' } }
    expect(survivors(set, base)).toContainEqual(lost)
    const some = { 'y or z': { is: { h: { oneOf: ['y', 'z'] } }, gives: 'offer-help' } }
    expect(survivors(set, { ...base, ...some } as Record<string, Example>)).not.toContainEqual(lost)
  })

  test('in a table are noticed by cases of the rows or of the table', () => {
    const row = (id: string, when: object, gives: string) => ({
      id: `small-set/${id}`,
      says: 'R.',
      when,
      then: gives,
      ...rest,
    })
    const rows = table({
      ...head,
      facts: { a: abc.a, b: abc.b },
      hit: 'first',
      rows: [row('both', { a: 'yes', b: 'yes' }, 'offer-help'), row('rest', {}, 'other-help')],
    } as never) as unknown as RuleSet
    const cases: Record<string, Example> = {
      both: { yes: ['a', 'b'], gives: 'offer-help' },
      'one of them': { yes: ['a'], no: ['b'], gives: 'other-help' },
      'the other': { yes: ['b'], no: ['a'], gives: 'other-help' },
      'nothing asked': { gives: 'keep-open' },
      'one declined': { yes: ['a'], declined: ['b'], gives: 'keep-open' },
    }
    const whole = examples(rows, undefined, cases as never)
    expect(check(rows, [whole]).map(({ code }) => code)).toEqual(['not-read'])
    expect(proof(rows, [whole]).survivors).toEqual([])
  })
})
