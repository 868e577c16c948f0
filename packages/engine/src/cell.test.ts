import { expect, test } from 'vitest'
import { cell } from './cell.ts'
import { choice, number, sign } from './fact.ts'
import { all, any, atLeast, between, count, type Formula, is, not, oneOf, reaches, weigh, yes } from './formula.ts'
import { line, rule } from './rule.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { head, rest } from './small-set.ts'

const open = { unknown: 'open', ...rest } as const

const set: RuleSet = ruleSet({
  ...head,
  groups: { work: 'Signs at work.' },
  facts: {
    debt: sign<'work'>({ says: 'Debt.', group: 'work', ...open }),
    locked: sign<'work'>({ says: 'Locked.', ...open }),
    place: choice(['indoors', 'at-sea', 'elsewhere'], { says: 'Place.', ...open }),
    age: number({ says: 'Age.', unit: 'years', ...open }),
  },
  lines: { bad: line({ says: 'L.', when: count(1, { group: 'work' }), ...rest }) },
  rules: [rule({ id: 'small-set/help', says: 'H.', when: reaches('bad'), then: 'offer-help', ...rest })],
})

const cells: readonly (readonly [fact: string, formula: Formula, shows: string])[] = [
  ['debt', yes('debt'), 'yes'],
  ['debt', not(yes('debt')), 'no'],
  ['debt', yes('locked'), '–'],
  ['debt', all(), '–'],
  ['place', is('place', 'at-sea'), 'at sea'],
  ['place', not(is('place', 'at-sea')), 'not at sea'],
  ['place', oneOf('place', ['indoors', 'at-sea']), 'indoors or at sea'],
  ['place', not(oneOf('place', ['indoors', 'at-sea'])), 'not indoors and not at sea'],
  ['age', between('age', { from: 18 }), '18 years or more'],
  ['age', not(between('age', { from: 18 })), 'not 18 years or more'],
  ['locked', all(yes('debt'), not(yes('locked'))), 'no'],
  [
    'age',
    all(between('age', { from: 12 }), not(between('age', { from: 18 }))),
    '12 years or more and not 18 years or more',
  ],
  ['debt', any(yes('debt'), yes('locked')), 'yes, or another part'],
  ['place', any(is('place', 'indoors'), is('place', 'at-sea')), 'indoors or at sea'],
  ['debt', not(all(yes('debt'), yes('locked'))), 'no, or another part'],
  ['debt', atLeast(2, yes('debt'), yes('locked'), is('place', 'at-sea')), 'at least 2 of 3'],
  ['debt', not(atLeast(2, yes('debt'), yes('locked'), is('place', 'at-sea'))), 'fewer than 2 of 3'],
  ['age', atLeast(1, yes('debt'), yes('locked')), '–'],
  ['debt', reaches('bad'), 'counts for a line'],
  ['locked', reaches('bad'), '–'],
  ['debt', count(1, { group: 'work' }), 'counts in its group'],
  ['locked', count(1, { group: 'work' }), '–'],
  ['debt', weigh(1, { group: 'work' }), 'adds points in its group'],
]

test.each(cells)('the cell of %s in %j', (fact, formula, shows) => {
  expect(cell(formula, fact, set)).toBe(shows)
})
