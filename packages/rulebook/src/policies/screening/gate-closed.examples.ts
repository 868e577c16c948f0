import { examples } from '@cairn/engine'
import { firstContact, gateClosed } from './first-contact.ts'
import { ready } from './ready.ts'

const adult = { age: 'adult' } as const

/** Worked cases of `first-contact/gate-closed`. */
export const gateClosedExamples = examples(firstContact, gateClosed, {
  'nothing is known yet': {
    gives: 'questions-wait',
    possible: ['act-now', 'child-staff', 'make-the-offer', 'questions-wait', 'questions-may-start'],
  },
  'somebody can listen': {
    restNo: true,
    is: { ...adult, ...ready, place: 'overheard' },
    gives: 'questions-wait',
    possible: ['questions-wait'],
  },
  'the interpreter is unfit': {
    restNo: true,
    is: { ...adult, ...ready, interpreting: 'unfit' },
    gives: 'questions-wait',
  },
  'the person has not agreed yet': {
    restNo: true,
    is: { ...adult, ...ready, agreement: 'open' },
    gives: 'questions-wait',
  },
  'the directory is stale': { restNo: true, is: { ...adult, ...ready, directory: 'stale' }, gives: 'questions-wait' },
  'there is no plan for an emergency': {
    restNo: true,
    is: { ...adult, ...ready, 'emergency-plan': 'missing' },
    gives: 'questions-wait',
  },
  'nobody asked whether the place is private': {
    restNo: true,
    is: { ...adult, interpreting: 'fit', agreement: 'given', directory: 'fresh', 'emergency-plan': 'ready' },
    gives: 'questions-wait',
    possible: ['questions-wait', 'questions-may-start'],
  },
  'not sure of the interpreter': {
    restNo: true,
    unsure: ['interpreting'],
    is: { ...adult, place: 'private', agreement: 'given', directory: 'fresh', 'emergency-plan': 'ready' },
    gives: 'questions-wait',
  },
  'the person would rather not say whether they agree': {
    restNo: true,
    declined: ['agreement'],
    is: { ...adult, place: 'private', interpreting: 'fit', directory: 'fresh', 'emergency-plan': 'ready' },
    gives: 'questions-wait',
    possible: ['questions-wait', 'questions-may-start'],
  },
  'nobody knows how old the directory is': {
    restNo: true,
    unsure: ['directory'],
    is: { ...adult, place: 'private', interpreting: 'fit', agreement: 'given', 'emergency-plan': 'ready' },
    gives: 'questions-wait',
  },
  'nobody asked for the plan for an emergency': {
    restNo: true,
    is: { ...adult, place: 'private', interpreting: 'fit', agreement: 'given', directory: 'fresh' },
    gives: 'questions-wait',
  },
  'all five are there': {
    restNo: true,
    is: { ...adult, ...ready },
    gives: 'questions-may-start',
    possible: ['questions-may-start'],
  },
})
