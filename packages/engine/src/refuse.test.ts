import { describe, expect, test } from 'vitest'
import { anyUnknown, choice, presume, sign } from './fact.ts'
import { yes } from './formula.ts'
import { head, rest } from './small-set.ts'
import { build, expectRefused, facts, grades, ids, one, open, presuming, two, withFact, withRule } from './sound-set.ts'

type Mistake = readonly [code: string, where: string, what: string, make: () => unknown]
const refuses = (mistakes: readonly Mistake[]) =>
  test.each(mistakes)('%s at %s: %s', (code, where, _, make) => {
    expectRefused(make, code, where)
  })

test('the sound set that each of these spoils is accepted', () => expect(build({}).id).toBe('small-set'))

describe('ids are words, and every one is used once', () => {
  refuses([
    ['bad-id', 'Small Set', 'a set whose id is not words', () => build({ id: 'Small Set' })],
    ['bad-id', 'Plain', 'a fact whose id is not words', () => withFact('Plain', sign(open))],
    ['bad-id', '__proto__', 'a fact called __proto__', () => build({ facts: JSON.parse('{"__proto__": {}}') })],
    ['bad-id', 'toString', 'a group whose id is not words', () => build({ groups: { work: 'W.', toString: 'T.' } })],
    ['bad-id', 'Strong', 'a grade whose id is not words', () => build({ grades: [...grades, 'Strong'] })],
    ['bad-id', 'line 1', 'a line whose id is not words', () => build({ lines: { 'line 1': two } })],
    ['bad-id', 'Help', 'an outcome whose id is not words', () => build({ outcomes: { Help: 'H.', ...head.outcomes } })],
    ['bad-id', 'At Sea', 'a value that is not words', () => withFact('where', choice(['At Sea', 'indoors'], open))],
    ['bad-id', 'other-set/help', 'a rule of another set', () => withRule({ id: 'other-set/help' })],
    ['bad-id', 'small-set', 'a rule without a topic', () => withRule({ id: 'small-set' })],
    ['bad-id', 'small-set/', 'a rule with an empty topic', () => withRule({ id: 'small-set/' })],
    ['bad-id', 'small-set/Help!', 'a rule whose topic is not words', () => withRule({ id: 'small-set/Help!' })],
    ['id-used-twice', 'small-set/help', 'two rules with one id', () => build({ rules: [one, { ...one }] })],
  ])

  test('a topic may have parts', () => expect(withRule({ id: 'small-set/help/at-once' }).rules.length).toBe(1))
})

describe('everything is cited and dated', () => {
  const bare = { cites: [] }
  refuses([
    ['no-citation', 'plain', 'a fact without a citation', () => withFact('plain', { ...facts.plain, ...bare })],
    [
      'no-citation',
      'plain',
      'a fact that never had any',
      () => withFact('plain', { ...facts.plain, cites: undefined }),
    ],
    ['no-citation', 'small-set/help', 'a rule without a citation', () => withRule(bare)],
    ['no-citation', 'two', 'a line without a citation', () => build({ lines: { two: { ...two, ...bare } } })],
    [
      'no-citation',
      'plain',
      'a presumption without a citation',
      () =>
        withFact('plain', {
          ...facts.plain,
          unknown: { ...presume({ as: 'no', if: anyUnknown, says: 'P.', ...rest }), ...bare },
        }),
    ],
    [
      'no-citation',
      'disputed',
      'a dispute without a citation',
      () => withFact('disputed', { ...facts.disputed, grade: { from: 'weak', to: 'medium', ...bare } }),
    ],
    ['bad-range', 'small-set', 'a day that does not exist', () => build({ inForce: { from: '2026-02-29' } })],
    ['bad-range', 'small-set', 'out before in', () => build({ inForce: { from: '2026-02-02', to: '2026-02-01' } })],
    ['bad-range', 'small-set/help', 'a rule in force from nonsense', () => withRule({ inForce: { from: 'soon' } })],
  ])
})

describe('outcomes: an open answer never reads as a no', () => {
  const outcomes = (n: number) => ({ ...Object.fromEntries(ids(n - 3).map((id) => [id, 'O.'])), ...head.outcomes })
  refuses([
    ['otherwise-not-last', 'small-set', 'otherwise before the end', () => build({ otherwise: 'offer-help' })],
    ['unknown-outcome', 'small-set', 'whileOpen that is no outcome', () => build({ whileOpen: 'wait' })],
    ['unknown-outcome', 'small-set/help', 'a rule that gives what is no outcome', () => withRule({ then: 'wait' })],
    ['open-is-otherwise', 'small-set', 'the same while open and otherwise', () => build({ whileOpen: 'other-help' })],
    ['too-many-outcomes', 'small-set', '31 outcomes', () => build({ outcomes: outcomes(31) })],
  ])

  test('30 outcomes are accepted', () => expect(build({ outcomes: outcomes(30) }).rules.length).toBe(1))
})

describe('facts', () => {
  const graded = (grade: unknown) => withFact('plain', sign({ ...open, grade } as never))
  const disputed = (from: string, to: string) => graded({ from, to, cites: rest.cites })
  const values = (...some: string[]) => withFact('where', choice(some, open))
  const declinedNo = (id: keyof typeof facts) => withFact(id, { ...facts[id], declined: 'no' })
  refuses([
    [
      'unknown-undeclared',
      'plain',
      'no word on unknown',
      () => withFact('plain', { ...facts.plain, unknown: undefined }),
    ],
    ['bad-list', 'where', 'a choice of one', () => values('indoors')],
    ['bad-list', 'where', 'a value twice', () => values('indoors', 'indoors')],
    ['bad-list', 'small-set', 'a grade twice', () => build({ grades: [...grades, 'strong'] })],
    ['reserved-value', 'where', 'unsure as a value', () => values('indoors', 'unsure')],
    ['reserved-value', 'where', 'declined as a value', () => values('declined', 'indoors')],
    ['reserved-value', 'where', 'not-asked as a value', () => values('not-asked', 'indoors')],
    ['unknown-group', 'plain', 'a group that is not there', () => withFact('plain', sign({ ...open, group: 'home' }))],
    [
      'unknown-group',
      'plain',
      'what every object has',
      () => withFact('plain', sign({ ...open, group: 'constructor' })),
    ],
    ['bad-weight', 'plain', 'a weight of nothing', () => withFact('plain', sign({ ...open, weight: 0 }))],
    ['bad-weight', 'plain', 'half a weight', () => withFact('plain', sign({ ...open, weight: 1.5 }))],
    [
      'bad-weight',
      'plain',
      'a weight that is no number',
      () => withFact('plain', sign({ ...open, weight: Number.NaN })),
    ],
    ['unknown-grade', 'plain', 'a grade that is not there', () => graded('grave')],
    ['unknown-grade', 'plain', 'a dispute about a grade that is not there', () => disputed('weak', 'grave')],
    ['bad-dispute', 'plain', 'a dispute the wrong way round', () => disputed('strong', 'weak')],
    ['bad-dispute', 'plain', 'a dispute about nothing', () => disputed('weak', 'weak')],
    ['unknown-value', 'where', 'declining as a no that is not in the list', () => declinedNo('where')],
    ['unknown-value', 'age', 'a number declined with a no', () => declinedNo('age')],
    ['unknown-value', 'day', 'a day declined with a no', () => declinedNo('day')],
  ])

  test('a choice that has a no may be declined with it', () => {
    expect(withFact('where', { ...choice(['yes', 'no', 'later'], open), declined: 'no' }).rules.length).toBe(1)
  })
})

describe('presumptions name what the fact can be', () => {
  refuses([
    ['unknown-value', 'where', 'a value that is not there', () => presuming('where', 'at-sea')],
    ['unknown-value', 'where', 'one value of two that is not there', () => presuming('where', ['indoors', 'at-sea'])],
    ['unknown-value', 'where', 'no value', () => presuming('where', [])],
    ['unknown-value', 'plain', 'a sign that is perhaps', () => presuming('plain', 'perhaps')],
    ['unknown-value', 'plain', 'a sign that is a range', () => presuming('plain', { from: 18 })],
    ['bad-range', 'age', 'a range without ends', () => presuming('age', {})],
    ['bad-range', 'age', 'a range of nothing', () => presuming('age', { from: 18, to: 17 })],
    ['bad-range', 'age', 'a word for a number', () => presuming('age', 'child')],
    ['bad-range', 'age', 'no number', () => presuming('age', { to: Number.NaN })],
    ['bad-range', 'day', 'a day that does not exist', () => presuming('day', { from: '2026-02-29' })],
  ])

  test.each([
    ['plain', 'no'],
    ['where', ['indoors']],
    ['age', { below: 18 }],
    ['day', { from: '2024-02-29' }],
  ] as const)('%s may be presumed', (id, as) => expect(presuming(id, as).rules.length).toBe(1))
})

describe('what says that the person may be a child is about the set', () => {
  const halt = { says: 'Nothing more is asked.', when: yes('plain'), ...rest }
  const halting = (parts: object) => () => build({ childHalt: { ...halt, ...parts } })
  test('a sound one is accepted', () => expect(halting({ told: ['plain'], still: ['age'] })().id).toBe('small-set'))
  refuses([
    ['unknown-fact', 'small-set', 'a misspelt fact', halting({ when: yes('plane') })],
    ['unknown-fact', 'small-set', 'a misspelt sign that stops once told', halting({ told: ['plane'] })],
    ['wrong-kind', 'small-set', 'a number among them', halting({ told: ['age'] })],
    ['unknown-fact', 'small-set', 'a misspelt fact that still may be asked', halting({ still: ['constructor'] })],
    ['no-citation', 'small-set', 'one that rests on nothing', halting({ cites: [] })],
  ])
})
