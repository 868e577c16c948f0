import { examples } from '@cairn/engine'
import { childPresumption, guardian, presumed } from './child-presumption.ts'

const accompanied = { no: ['unaccompanied', 'parents-in-conflict'] } as const

/** Worked cases of the presumption of childhood. */
export const childPresumptionExamples = [
  examples(childPresumption, guardian, {
    'a child who is alone': {
      is: { age: 'child' },
      yes: ['unaccompanied'],
      no: ['parents-in-conflict'],
      gives: 'ask-for-guardian',
      possible: ['ask-for-guardian'],
    },
    'a child whose parents are in conflict with it': {
      is: { age: 'child' },
      yes: ['parents-in-conflict'],
      no: ['unaccompanied'],
      gives: 'ask-for-guardian',
      possible: ['ask-for-guardian'],
    },
    'the age is in doubt, and alone': {
      yes: ['unaccompanied'],
      no: ['parents-in-conflict'],
      unsure: ['age'],
      gives: 'ask-for-guardian',
      possible: ['ask-for-guardian', 'adult-help'],
    },
    'a child, whether it is alone was declined': {
      is: { age: 'child' },
      no: ['parents-in-conflict'],
      declined: ['unaccompanied'],
      gives: 'treat-as-child',
      possible: ['ask-for-guardian', 'treat-as-child'],
    },
    'an adult who is alone': {
      is: { age: 'adult' },
      yes: ['unaccompanied', 'parents-in-conflict'],
      gives: 'adult-help',
      possible: ['adult-help'],
    },
  }),
  examples(childPresumption, presumed, {
    'under 18, with parents': {
      ...accompanied,
      is: { age: 'child' },
      gives: 'treat-as-child',
      possible: ['treat-as-child'],
    },
    'an adult': { ...accompanied, is: { age: 'adult' }, gives: 'adult-help', possible: ['adult-help'] },
    'nobody asked': { gives: 'treat-as-child', possible: ['ask-for-guardian', 'treat-as-child', 'adult-help'] },
    'the age is in doubt': {
      ...accompanied,
      unsure: ['age'],
      gives: 'treat-as-child',
      possible: ['treat-as-child', 'adult-help'],
    },
    'the age was declined': { ...accompanied, declined: ['age'], gives: 'treat-as-child' },
  }),
] as const
