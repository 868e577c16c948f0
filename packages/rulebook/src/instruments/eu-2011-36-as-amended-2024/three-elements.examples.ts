import { examples } from '@cairn/engine'
import { eu201136AsAmended2024 } from './instrument.ts'
import { threeElements } from './three-elements.ts'

/** Worked cases of an adult. */
export const threeElementsExamples = examples(eu201136AsAmended2024, threeElements, {
  'an adult, deceived, recruited for forced labour': {
    is: { age: 'adult' },
    yes: ['recruitment', 'deception', 'forced-labour'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'an adult, a means, an act, a purpose outside the list': {
    restNo: true,
    is: { age: 'adult' },
    yes: ['transfer', 'abuse-of-vulnerability', 'other-purpose'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'an adult, no means': {
    restNo: true,
    is: { age: 'adult' },
    yes: ['recruitment', 'forced-labour'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'an adult, no act': {
    restNo: true,
    is: { age: 'adult' },
    yes: ['use-of-force', 'forced-labour'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'an adult, no purpose': {
    restNo: true,
    is: { age: 'adult' },
    yes: ['recruitment', 'deception'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'an adult, not sure of the only means': {
    restNo: true,
    is: { age: 'adult' },
    yes: ['recruitment', 'forced-labour'],
    unsure: ['fraud'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open'],
  },
  'an adult, the only purpose declined': {
    restNo: true,
    is: { age: 'adult' },
    yes: ['recruitment', 'deception'],
    declined: ['prostitution-of-others'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open'],
  },
  'all three elements, the age is not known': {
    restNo: true,
    yes: ['recruitment', 'deception', 'forced-labour'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
})
