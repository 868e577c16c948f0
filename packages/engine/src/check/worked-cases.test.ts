import { describe, expect, test } from 'vitest'
import { check, type Finding, type FindingCode, proof } from '../check.ts'
import { type Example, type Examples, examples } from '../example.ts'
import { anyUnknown, date, type Fact, number, presume, sign } from '../fact.ts'
import { all, any, atLeast, between, count, type Formula, not, weigh, yes } from '../formula.ts'
import { rule } from '../rule.ts'
import { type RuleSet, ruleSet } from '../rule-set.ts'
import { head, rest } from '../small-set.ts'
import { table } from '../table.ts'

const open = { unknown: 'open', ...rest } as const
const one = (says: string, more: object = {}) => sign({ says, ...open, ...more }) as Fact
const abc = { a: one('A.'), b: one('B.'), c: one('C.') }

function setOf(facts: Record<string, Fact>, when: Formula, more: object = {}): RuleSet {
  const offer = rule({ id: 'small-set/offer', says: 'R.', when, then: 'offer-help', ...rest })
  return ruleSet({ ...head, facts, rules: [offer], ...more } as never) as unknown as RuleSet
}

const told = (set: RuleSet, cases: Record<string, Example>): readonly Examples[] => [
  examples(set, set.rules[0], cases as never),
]
const only = (found: readonly Finding[], code: FindingCode) => found.filter((finding) => finding.code === code)

const two = setOf(abc, atLeast(2, yes('a'), yes('b'), yes('c')))
const enough: Record<string, Example> = {
  'two of three': { restNo: true, yes: ['a', 'b'], gives: 'offer-help' },
  'another two': { restNo: true, yes: ['b', 'c'], gives: 'offer-help' },
  'one of three': { restNo: true, yes: ['a'], gives: 'other-help' },
  'one, the rest not asked': { yes: ['a'], gives: 'keep-open', possible: ['offer-help', 'other-help'] },
  'one, one declined': { restNo: true, yes: ['a'], declined: ['b'], gives: 'keep-open' },
}
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(enough).filter(([name]) => !names.includes(name)))

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
    expect(found.every(({ where, severity }) => where === 'small-set/offer' && severity === 'error')).toBe(true)
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
      ['small-set/offer: one is enough', 'It says “offer-help”; the set gives “other-help”.'],
      [
        'small-set/offer: nothing else is possible',
        'Possible, it says, is offer-help; the set gives offer-help and other-help.',
      ],
      ['small-set/offer: an answer that is not in the list', 'Some answers cannot be read: not-in-list.'],
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
      where: 'small-set/offer',
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

  test('a lost presumption is noticed by a case with that unknown', () => {
    const facts = { ...abc, a: one('A.', { unknown: presume({ as: 'yes', if: ['declined'], says: 'P.', ...rest }) }) }
    const set = setOf(facts, yes('a'))
    const lost = ['a', 'If an unknown answer stayed open here, no worked case would notice.']
    const base: Record<string, Example> = { 'not asked': { gives: 'keep-open' } }
    expect(survivors(set, base)).toContainEqual(lost)
    expect(survivors(set, { ...base, declined: { declined: ['a'], gives: 'offer-help' } })).not.toContainEqual(lost)
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

test('signs that no case answers yes are counted in one warning', () => {
  const { says, severity, where } =
    only(check(two, told(two, without('another two'))), 'signs-without-example')[0] ?? {}
  expect([severity, where, says]).toEqual([
    'warning',
    'small-set',
    '1 of 3 signs are answered yes in no worked case: c.',
  ])
})
