import { describe, expect, test } from 'vitest'
import { choice, date, number, presume, sign } from './fact.ts'
import { all, any, atLeast, between, count, type Formula, is, not, oneOf, reaches, weigh, yes } from './formula.ts'
import { line, rule } from './rule.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { lineSentence, outline, presumptionSentence, ruleSentence, sentence } from './sentence.ts'
import { head, rest } from './small-set.ts'

const open = { unknown: 'open', ...rest } as const

const set: RuleSet = ruleSet({
  ...head,
  groups: { work: 'Signs at work.' },
  grades: ['strong', 'medium', 'weak'],
  facts: {
    debt: sign({ says: 'The debt grows.', group: 'work', grade: 'strong', weight: 2, ...open }),
    locked: sign({ says: 'The door is locked.', group: 'work', grade: 'medium', ...open }),
    hours: sign({ says: 'The hours are long.', group: 'work', grade: 'weak', ...open }),
    place: choice(['indoors', 'at-sea', 'elsewhere'], { says: 'The place of work.', ...open }),
    age: number({ says: 'The age.', unit: 'years', ...open }),
    arrived: date({ says: 'The day of arrival.', ...open }),
  },
  lines: { 'bad-work': line({ says: 'Work that harms.', when: count(2, { group: 'work' }), ...rest }) },
  rules: [rule({ id: 'small-set/help', says: 'H.', when: reaches('bad-work'), then: 'offer-help', ...rest })],
})

const cases: readonly (readonly [Formula, string, string])[] = [
  [yes('debt'), 'yes to “The debt grows”', 'no to “The debt grows”'],
  [is('place', 'at-sea'), '“The place of work” is “at sea”', '“The place of work” is not “at sea”'],
  [
    oneOf('place', ['indoors', 'at-sea']),
    '“The place of work” is “indoors” or “at sea”',
    '“The place of work” is not “indoors” or “at sea”',
  ],
  [between('age', { from: 18 }), '“The age” is 18 years or more', '“The age” is not 18 years or more'],
  [between('age', { to: 17 }), '“The age” is 17 years or less', '“The age” is not 17 years or less'],
  [between('age', { from: 12, to: 17 }), '“The age” is 12 to 17 years', '“The age” is not 12 to 17 years'],
  [between('age', { from: 18, to: 18 }), '“The age” is exactly 18 years', '“The age” is not exactly 18 years'],
  [
    between('arrived', { from: '2026-05-01' }),
    '“The day of arrival” is 1 May 2026 or later',
    '“The day of arrival” is not 1 May 2026 or later',
  ],
  [
    between('arrived', { from: '2026-05-01', to: '2026-06-02' }),
    '“The day of arrival” is 1 May 2026 to 2 June 2026',
    '“The day of arrival” is not 1 May 2026 to 2 June 2026',
  ],
  [
    all(yes('debt'), yes('locked')),
    'all of: yes to “The debt grows”; yes to “The door is locked”',
    'not all of: yes to “The debt grows”; yes to “The door is locked”',
  ],
  [
    any(yes('debt'), not(yes('locked'))),
    'at least one of: yes to “The debt grows”; no to “The door is locked”',
    'none of: yes to “The debt grows”; no to “The door is locked”',
  ],
  [
    atLeast(2, yes('debt'), yes('locked'), yes('hours')),
    'at least 2 of: yes to “The debt grows”; yes to “The door is locked”; yes to “The hours are long”',
    'fewer than 2 of: yes to “The debt grows”; yes to “The door is locked”; yes to “The hours are long”',
  ],
  [
    any(all(yes('debt'), yes('locked')), yes('hours')),
    'at least one of: (all of: yes to “The debt grows”; yes to “The door is locked”); yes to “The hours are long”',
    'none of: (all of: yes to “The debt grows”; yes to “The door is locked”); yes to “The hours are long”',
  ],
  [any(yes('debt')), 'yes to “The debt grows”', 'no to “The debt grows”'],
  [all(), 'in every case', 'never'],
  [any(), 'never', 'in every case'],
  [reaches('bad-work'), 'the line “Work that harms” is reached', 'the line “Work that harms” is not reached'],
  [
    count(1, { group: 'work' }),
    'one or more signs in the group “Signs at work”',
    'no sign in the group “Signs at work”',
  ],
  [
    count(2, { group: 'work', grade: 'medium' }),
    'two or more signs of medium strength or stronger in the group “Signs at work”',
    'fewer than two signs of medium strength or stronger in the group “Signs at work”',
  ],
  [
    count(13, { group: 'work', grade: 'strong' }),
    '13 or more strong signs in the group “Signs at work”',
    'fewer than 13 strong signs in the group “Signs at work”',
  ],
  [
    weigh(3, { group: 'work' }),
    'signs in the group “Signs at work” whose points add up to 3 or more',
    'signs in the group “Signs at work” whose points add up to less than 3',
  ],
]

describe('a formula', () => {
  test.each(cases)('%j', (formula, held, turned) => {
    expect(sentence(formula, set)).toBe(held)
    expect(sentence(not(formula), set)).toBe(turned)
    expect(sentence(not(not(formula)), set)).toBe(held)
  })

  test('is an outline as deep as its parts', () => {
    expect(outline(any(all(yes('debt'), yes('locked')), yes('hours')), set)).toEqual({
      says: 'at least one of',
      parts: [
        {
          says: 'all of',
          parts: [
            { says: 'yes to “The debt grows”', parts: [] },
            { says: 'yes to “The door is locked”', parts: [] },
          ],
        },
        { says: 'yes to “The hours are long”', parts: [] },
      ],
    })
  })
})

describe('whole sentences', () => {
  test('a rule names its condition and its outcome', () => {
    expect(ruleSentence(set.rules[0] as RuleSet['rules'][number], set)).toBe(
      'If the line “Work that harms” is reached, then: Offer help.',
    )
  })

  test('a row without cells is every other case, the first one every case', () => {
    expect(ruleSentence({ id: 'small-set/rest', when: all(), then: 'other-help' }, set)).toBe(
      'In every other case: Offer other help.',
    )
    expect(ruleSentence({ id: 'small-set/help', when: all(), then: 'offer-help' }, set)).toBe(
      'In every case: Offer help.',
    )
  })

  test('a line says what it takes', () => {
    expect(lineSentence({ when: count(2, { group: 'work' }) }, set)).toBe(
      'Reached on two or more signs in the group “Signs at work”.',
    )
  })

  test('a presumption says when, as what and why', () => {
    const child = presume({ as: 'child', if: ['not-asked', 'unsure', 'declined'], says: 'Age is in doubt.', ...rest })
    expect(presumptionSentence(child)).toBe(
      'Where nobody asked, nobody is sure or the person declined, it is read as “child”. Age is in doubt.',
    )
    const young = presume({ as: { below: 18 }, if: ['unsure'], says: 'Age is in doubt.', ...rest })
    expect(presumptionSentence(young)).toBe('Where nobody is sure, it is read as less than 18. Age is in doubt.')
    const either = presume({ as: ['a', 'not-known'], if: ['declined'], says: 'So.', ...rest })
    expect(presumptionSentence(either)).toBe('Where the person declined, it is read as “a” or “not known”. So.')
    expect(presumptionSentence('open')).toBe('An unknown answer stays open.')
  })
})
