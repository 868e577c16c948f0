import { type Examples, examples } from '@cairn/engine'
import { riskMatrix } from './risk-matrix.ts'

const [
  fiveHigh,
  fiveMedium,
  fourHigh,
  fourMedium,
  fourLow,
  threeHigh,
  threeMedium,
  threeLow,
  twoMedium,
  twoLow,
  oneMedium,
  oneLow,
] = riskMatrix.rules

/** Worked cases of every cell, and of likelihood or severity that nobody assessed. */
export const riskMatrixExamples: readonly Examples[] = [
  examples(riskMatrix, fiveHigh, {
    '5 times 3 is 15': { is: { likelihood: 'five', severity: 'three' }, gives: 'high', possible: ['high'] },
    '5 times 4 is 20': { is: { likelihood: 'five', severity: 'four' }, gives: 'high', possible: ['high'] },
    '5 times 5 is 25': { is: { likelihood: 'five', severity: 'five' }, gives: 'high', possible: ['high'] },
    'beside it: 5 times 2 is 10': { is: { likelihood: 'five', severity: 'two' }, gives: 'medium' },
    'likelihood 5, not sure of the severity: read as 5': {
      is: { likelihood: 'five' },
      unsure: ['severity'],
      gives: 'high',
      possible: ['high', 'medium'],
    },
    'severity 5, likelihood declined: read as 5': {
      is: { severity: 'five' },
      declined: ['likelihood'],
      gives: 'high',
      possible: ['high', 'medium'],
    },
  }),
  examples(riskMatrix, fiveMedium, {
    '5 times 1 is 5': { is: { likelihood: 'five', severity: 'one' }, gives: 'medium', possible: ['medium'] },
    '5 times 2 is 10': { is: { likelihood: 'five', severity: 'two' }, gives: 'medium', possible: ['medium'] },
    'beside it: 5 times 3 is 15': { is: { likelihood: 'five', severity: 'three' }, gives: 'high' },
    'likelihood 5, not sure of the severity: read as 5': {
      is: { likelihood: 'five' },
      unsure: ['severity'],
      gives: 'high',
      possible: ['high', 'medium'],
    },
    'severity 2, likelihood declined: read as 5': {
      is: { severity: 'two' },
      declined: ['likelihood'],
      gives: 'medium',
      possible: ['medium', 'low'],
    },
  }),
  examples(riskMatrix, fourHigh, {
    '4 times 4 is 16': { is: { likelihood: 'four', severity: 'four' }, gives: 'high', possible: ['high'] },
    '4 times 5 is 20': { is: { likelihood: 'four', severity: 'five' }, gives: 'high', possible: ['high'] },
    'beside it: 4 times 3 is 12': { is: { likelihood: 'four', severity: 'three' }, gives: 'medium' },
    'likelihood 4, not sure of the severity: read as 5': {
      is: { likelihood: 'four' },
      unsure: ['severity'],
      gives: 'high',
      possible: ['high', 'medium', 'low'],
    },
    'severity 5, likelihood declined: read as 5': {
      is: { severity: 'five' },
      declined: ['likelihood'],
      gives: 'high',
      possible: ['high', 'medium'],
    },
  }),
  examples(riskMatrix, fourMedium, {
    '4 times 2 is 8': { is: { likelihood: 'four', severity: 'two' }, gives: 'medium', possible: ['medium'] },
    '4 times 3 is 12': { is: { likelihood: 'four', severity: 'three' }, gives: 'medium', possible: ['medium'] },
    'beside it: 4 times 1 is 4': { is: { likelihood: 'four', severity: 'one' }, gives: 'low' },
    'beside it: 4 times 4 is 16': { is: { likelihood: 'four', severity: 'four' }, gives: 'high' },
    'likelihood 4, not sure of the severity: read as 5': {
      is: { likelihood: 'four' },
      unsure: ['severity'],
      gives: 'high',
      possible: ['high', 'medium', 'low'],
    },
    'severity 3, likelihood declined: read as 5': {
      is: { severity: 'three' },
      declined: ['likelihood'],
      gives: 'high',
      possible: ['high', 'medium', 'low'],
    },
  }),
  examples(riskMatrix, fourLow, {
    '4 times 1 is 4': { is: { likelihood: 'four', severity: 'one' }, gives: 'low', possible: ['low'] },
    'beside it: 4 times 2 is 8': { is: { likelihood: 'four', severity: 'two' }, gives: 'medium' },
    'likelihood 4, not sure of the severity: read as 5': {
      is: { likelihood: 'four' },
      unsure: ['severity'],
      gives: 'high',
      possible: ['high', 'medium', 'low'],
    },
    'severity 1, likelihood declined: read as 5': {
      is: { severity: 'one' },
      declined: ['likelihood'],
      gives: 'medium',
      possible: ['medium', 'low'],
    },
  }),
  examples(riskMatrix, threeHigh, {
    '3 times 5 is 15': { is: { likelihood: 'three', severity: 'five' }, gives: 'high', possible: ['high'] },
    'beside it: 3 times 4 is 12': { is: { likelihood: 'three', severity: 'four' }, gives: 'medium' },
    'likelihood 3, not sure of the severity: read as 5': {
      is: { likelihood: 'three' },
      unsure: ['severity'],
      gives: 'high',
      possible: ['high', 'medium', 'low'],
    },
    'severity 5, likelihood declined: read as 5': {
      is: { severity: 'five' },
      declined: ['likelihood'],
      gives: 'high',
      possible: ['high', 'medium'],
    },
  }),
  examples(riskMatrix, threeMedium, {
    '3 times 2 is 6': { is: { likelihood: 'three', severity: 'two' }, gives: 'medium', possible: ['medium'] },
    '3 times 3 is 9': { is: { likelihood: 'three', severity: 'three' }, gives: 'medium', possible: ['medium'] },
    '3 times 4 is 12': { is: { likelihood: 'three', severity: 'four' }, gives: 'medium', possible: ['medium'] },
    'beside it: 3 times 1 is 3': { is: { likelihood: 'three', severity: 'one' }, gives: 'low' },
    'beside it: 3 times 5 is 15': { is: { likelihood: 'three', severity: 'five' }, gives: 'high' },
    'likelihood 3, not sure of the severity: read as 5': {
      is: { likelihood: 'three' },
      unsure: ['severity'],
      gives: 'high',
      possible: ['high', 'medium', 'low'],
    },
    'severity 4, likelihood declined: read as 5': {
      is: { severity: 'four' },
      declined: ['likelihood'],
      gives: 'high',
      possible: ['high', 'medium', 'low'],
    },
  }),
  examples(riskMatrix, threeLow, {
    '3 times 1 is 3': { is: { likelihood: 'three', severity: 'one' }, gives: 'low', possible: ['low'] },
    'beside it: 3 times 2 is 6': { is: { likelihood: 'three', severity: 'two' }, gives: 'medium' },
    'likelihood 3, not sure of the severity: read as 5': {
      is: { likelihood: 'three' },
      unsure: ['severity'],
      gives: 'high',
      possible: ['high', 'medium', 'low'],
    },
    'severity 1, likelihood declined: read as 5': {
      is: { severity: 'one' },
      declined: ['likelihood'],
      gives: 'medium',
      possible: ['medium', 'low'],
    },
  }),
  examples(riskMatrix, twoMedium, {
    '2 times 3 is 6': { is: { likelihood: 'two', severity: 'three' }, gives: 'medium', possible: ['medium'] },
    '2 times 4 is 8': { is: { likelihood: 'two', severity: 'four' }, gives: 'medium', possible: ['medium'] },
    '2 times 5 is 10': { is: { likelihood: 'two', severity: 'five' }, gives: 'medium', possible: ['medium'] },
    'beside it: 2 times 2 is 4': { is: { likelihood: 'two', severity: 'two' }, gives: 'low' },
    'likelihood 2, not sure of the severity: read as 5': {
      is: { likelihood: 'two' },
      unsure: ['severity'],
      gives: 'medium',
      possible: ['medium', 'low'],
    },
    'severity 5, likelihood declined: read as 5': {
      is: { severity: 'five' },
      declined: ['likelihood'],
      gives: 'high',
      possible: ['high', 'medium'],
    },
  }),
  examples(riskMatrix, twoLow, {
    '2 times 1 is 2': { is: { likelihood: 'two', severity: 'one' }, gives: 'low', possible: ['low'] },
    '2 times 2 is 4': { is: { likelihood: 'two', severity: 'two' }, gives: 'low', possible: ['low'] },
    'beside it: 2 times 3 is 6': { is: { likelihood: 'two', severity: 'three' }, gives: 'medium' },
    'likelihood 2, not sure of the severity: read as 5': {
      is: { likelihood: 'two' },
      unsure: ['severity'],
      gives: 'medium',
      possible: ['medium', 'low'],
    },
    'severity 2, likelihood declined: read as 5': {
      is: { severity: 'two' },
      declined: ['likelihood'],
      gives: 'medium',
      possible: ['medium', 'low'],
    },
  }),
  examples(riskMatrix, oneMedium, {
    '1 times 5 is 5': { is: { likelihood: 'one', severity: 'five' }, gives: 'medium', possible: ['medium'] },
    'beside it: 1 times 4 is 4': { is: { likelihood: 'one', severity: 'four' }, gives: 'low' },
    'likelihood 1, not sure of the severity: read as 5': {
      is: { likelihood: 'one' },
      unsure: ['severity'],
      gives: 'medium',
      possible: ['medium', 'low'],
    },
    'severity 5, likelihood declined: read as 5': {
      is: { severity: 'five' },
      declined: ['likelihood'],
      gives: 'high',
      possible: ['high', 'medium'],
    },
  }),
  examples(riskMatrix, oneLow, {
    '1 times 1 is 1': { is: { likelihood: 'one', severity: 'one' }, gives: 'low', possible: ['low'] },
    '1 times 2 is 2': { is: { likelihood: 'one', severity: 'two' }, gives: 'low', possible: ['low'] },
    '1 times 3 is 3': { is: { likelihood: 'one', severity: 'three' }, gives: 'low', possible: ['low'] },
    '1 times 4 is 4': { is: { likelihood: 'one', severity: 'four' }, gives: 'low', possible: ['low'] },
    'beside it: 1 times 5 is 5': { is: { likelihood: 'one', severity: 'five' }, gives: 'medium' },
    'likelihood 1, not sure of the severity: read as 5': {
      is: { likelihood: 'one' },
      unsure: ['severity'],
      gives: 'medium',
      possible: ['medium', 'low'],
    },
    'severity 4, likelihood declined: read as 5': {
      is: { severity: 'four' },
      declined: ['likelihood'],
      gives: 'high',
      possible: ['high', 'medium', 'low'],
    },
  }),
]
