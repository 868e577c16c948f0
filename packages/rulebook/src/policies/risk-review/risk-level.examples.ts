import { type Examples, examples } from '@cairn/engine'
import { riskLevel } from './risk-level.ts'

const [now, high, medium] = riskLevel.rules

/** Worked cases: the highest view, a view that is not there, and low from both. */
export const riskLevelExamples: readonly Examples[] = [
  examples(riskLevel, now, {
    'assessed as now, own view low': { is: { assessed: 'now', 'own-view': 'low' }, gives: 'now', possible: ['now'] },
    'assessed as low, own view now': { is: { assessed: 'low', 'own-view': 'now' }, gives: 'now', possible: ['now'] },
    'assessed as now, own view medium': {
      is: { assessed: 'now', 'own-view': 'medium' },
      gives: 'now',
      possible: ['now'],
    },
    'assessed as medium, own view now': {
      is: { assessed: 'medium', 'own-view': 'now' },
      gives: 'now',
      possible: ['now'],
    },
    'assessed as now, own view high': { is: { assessed: 'now', 'own-view': 'high' }, gives: 'now', possible: ['now'] },
    'assessed as high, own view now': { is: { assessed: 'high', 'own-view': 'now' }, gives: 'now', possible: ['now'] },
    'both views low': { is: { assessed: 'low', 'own-view': 'low' }, gives: 'low', possible: ['low'] },
    'own view now, not assessed': { is: { 'own-view': 'now' }, unsure: ['assessed'], gives: 'now', possible: ['now'] },
    'assessed as now, own view declined': {
      is: { assessed: 'now' },
      declined: ['own-view'],
      gives: 'now',
      possible: ['now'],
    },
    'assessed as high, not sure of the own view': {
      is: { assessed: 'high' },
      unsure: ['own-view'],
      gives: 'high',
      possible: ['now', 'high'],
    },
  }),
  examples(riskLevel, high, {
    'assessed as high, own view low': {
      is: { assessed: 'high', 'own-view': 'low' },
      gives: 'high',
      possible: ['high'],
    },
    'assessed as low, own view high': {
      is: { assessed: 'low', 'own-view': 'high' },
      gives: 'high',
      possible: ['high'],
    },
    'assessed as high, own view medium': {
      is: { assessed: 'high', 'own-view': 'medium' },
      gives: 'high',
      possible: ['high'],
    },
    'assessed as medium, own view high': {
      is: { assessed: 'medium', 'own-view': 'high' },
      gives: 'high',
      possible: ['high'],
    },
    'both views low': { is: { assessed: 'low', 'own-view': 'low' }, gives: 'low', possible: ['low'] },
    'own view high, not assessed': {
      is: { 'own-view': 'high' },
      unsure: ['assessed'],
      gives: 'high',
      possible: ['now', 'high'],
    },
    'assessed as high, own view declined': {
      is: { assessed: 'high' },
      declined: ['own-view'],
      gives: 'high',
      possible: ['now', 'high'],
    },
    'nothing assessed at all': { gives: 'high', possible: ['now', 'high', 'medium', 'low'] },
  }),
  examples(riskLevel, medium, {
    'assessed as medium, own view low': {
      is: { assessed: 'medium', 'own-view': 'low' },
      gives: 'medium',
      possible: ['medium'],
    },
    'assessed as low, own view medium': {
      is: { assessed: 'low', 'own-view': 'medium' },
      gives: 'medium',
      possible: ['medium'],
    },
    'both views low': { is: { assessed: 'low', 'own-view': 'low' }, gives: 'low', possible: ['low'] },
    'own view medium, not assessed': {
      is: { 'own-view': 'medium' },
      unsure: ['assessed'],
      gives: 'high',
      possible: ['now', 'high', 'medium'],
    },
    'assessed as medium, own view declined': {
      is: { assessed: 'medium' },
      declined: ['own-view'],
      gives: 'medium',
      possible: ['now', 'high', 'medium'],
    },
    'assessed as low, nobody asked for the own view': {
      is: { assessed: 'low' },
      gives: 'medium',
      possible: ['now', 'high', 'medium', 'low'],
    },
  }),
]
