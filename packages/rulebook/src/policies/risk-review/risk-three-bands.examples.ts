import { type Examples, examples } from '@cairn/engine'
import { riskThreeBands } from './risk-three-bands.ts'

const [high, medium] = riskThreeBands.rules
const adult = { age: 'adult', 'social-worker': 'low' } as const
const child = { age: 'child' } as const

/** Worked cases: each rating alone, a child’s third one, and ratings that are missing. */
export const riskThreeBandsExamples: readonly Examples[] = [
  examples(riskThreeBands, high, {
    'the investigator says high': {
      is: { ...adult, investigator: 'high', advocate: 'low' },
      gives: 'high',
      possible: ['high'],
    },
    'the advocate says high': { is: { ...adult, investigator: 'low', advocate: 'high' }, gives: 'high' },
    'for a child the social worker says high': {
      is: { ...child, investigator: 'low', advocate: 'low', 'social-worker': 'high' },
      gives: 'high',
      possible: ['high'],
    },
    'for an adult a social worker is not asked': {
      is: { age: 'adult', investigator: 'low', advocate: 'low', 'social-worker': 'high' },
      gives: 'low',
      possible: ['low'],
    },
    'the age is not known: read as a child': {
      is: { investigator: 'low', advocate: 'low', 'social-worker': 'high' },
      unsure: ['age'],
      gives: 'high',
    },
    'the advocate’s rating is missing': {
      is: { ...adult, investigator: 'medium' },
      unsure: ['advocate'],
      gives: 'high',
      possible: ['high', 'medium'],
    },
    'the investigator declined to rate': {
      is: { ...adult, advocate: 'medium' },
      declined: ['investigator'],
      gives: 'high',
      possible: ['high', 'medium'],
    },
  }),
  examples(riskThreeBands, medium, {
    'the investigator says medium': {
      is: { ...adult, investigator: 'medium', advocate: 'low' },
      gives: 'medium',
      possible: ['medium'],
    },
    'the advocate says medium': { is: { ...adult, investigator: 'low', advocate: 'medium' }, gives: 'medium' },
    'for a child the social worker says medium': {
      is: { ...child, investigator: 'low', advocate: 'low', 'social-worker': 'medium' },
      gives: 'medium',
    },
    'for an adult a social worker’s medium is not asked': {
      is: { age: 'adult', investigator: 'low', advocate: 'low', 'social-worker': 'medium' },
      gives: 'low',
    },
    'all say low': {
      is: { ...child, investigator: 'low', advocate: 'low', 'social-worker': 'low' },
      gives: 'low',
      possible: ['low'],
    },
    'for a child the third rating is missing': {
      is: { ...child, investigator: 'medium', advocate: 'low' },
      gives: 'high',
      possible: ['high', 'medium'],
    },
    'the age was declined, the third rating is medium': {
      is: { investigator: 'low', advocate: 'low', 'social-worker': 'medium' },
      declined: ['age'],
      gives: 'medium',
      possible: ['medium', 'low'],
    },
    'not sure of the investigator’s, the advocate says low': {
      is: { ...adult, advocate: 'low' },
      unsure: ['investigator'],
      gives: 'high',
      possible: ['high', 'medium', 'low'],
    },
  }),
]
