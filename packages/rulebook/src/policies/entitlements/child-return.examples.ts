import { examples } from '@cairn/engine'
import { against, childReturnPolicy, unassessed } from './child-return.ts'

const assessed = ['assessment-made', 'assessment-newer'] as const

/** Worked cases of the return of a child. */
export const childReturnExamples = [
  examples(childReturnPolicy, unassessed, {
    'a child, nothing known of an assessment': { is: { age: 'child' }, gives: 'return-blocked' },
    'a child, a favourable assessment that is newer than the facts': {
      is: { age: 'child', finding: 'favourable' },
      yes: assessed,
      gives: 'wishes-first',
      possible: ['wishes-first'],
    },
    'a child, no assessment': {
      is: { age: 'child', finding: 'favourable' },
      no: ['assessment-made'],
      yes: ['assessment-newer'],
      gives: 'return-blocked',
      possible: ['return-blocked'],
    },
    'a child, the assessment is older than the facts': {
      is: { age: 'child', finding: 'favourable' },
      no: ['assessment-newer'],
      yes: ['assessment-made'],
      gives: 'return-blocked',
      possible: ['return-blocked'],
    },
    'a child, the assessment is unclear': {
      is: { age: 'child', finding: 'unclear' },
      yes: assessed,
      gives: 'return-blocked',
      possible: ['return-blocked'],
    },
    'a child, not sure what the assessment found': {
      is: { age: 'child' },
      yes: assessed,
      unsure: ['finding'],
      gives: 'return-blocked',
      possible: ['return-blocked', 'return-stays-blocked', 'wishes-first'],
    },
    'a child, what it found was declined': {
      is: { age: 'child' },
      yes: assessed,
      declined: ['finding'],
      gives: 'return-blocked',
    },
    'a child, whether there is one was declined': {
      is: { age: 'child', finding: 'favourable' },
      yes: ['assessment-newer'],
      declined: ['assessment-made'],
      gives: 'return-blocked',
    },
    'a child, not sure which came first': {
      is: { age: 'child', finding: 'favourable' },
      yes: ['assessment-made'],
      unsure: ['assessment-newer'],
      gives: 'return-blocked',
    },
    'the age is in doubt: presumed a child': {
      is: { finding: 'favourable' },
      unsure: ['age'],
      no: ['assessment-made'],
      yes: ['assessment-newer'],
      gives: 'return-blocked',
    },
    'an adult, nothing known of an assessment': {
      is: { age: 'adult' },
      gives: 'wishes-first',
      possible: ['wishes-first'],
    },
  }),
  examples(childReturnPolicy, against, {
    'a child, the assessment is against it': {
      is: { age: 'child', finding: 'against' },
      yes: assessed,
      gives: 'return-stays-blocked',
      possible: ['return-stays-blocked'],
    },
    'a child, the assessment is against it and older than the facts': {
      is: { age: 'child', finding: 'against' },
      yes: ['assessment-made'],
      no: ['assessment-newer'],
      gives: 'return-blocked',
    },
    'the age is in doubt, the assessment is against it': {
      is: { finding: 'against' },
      yes: assessed,
      unsure: ['age'],
      gives: 'return-stays-blocked',
      possible: ['return-stays-blocked', 'wishes-first'],
    },
    'the age was declined, the assessment is against it': {
      is: { finding: 'against' },
      yes: assessed,
      declined: ['age'],
      gives: 'return-stays-blocked',
    },
    'an adult, an assessment against it': {
      is: { age: 'adult', finding: 'against' },
      yes: assessed,
      gives: 'wishes-first',
    },
  }),
] as const
