import { examples } from '@cairn/engine'
import { child } from './child.ts'
import { eu201136 } from './instrument.ts'

/** Worked cases of a child, and of an age that is not known. */
export const childExamples = examples(eu201136, child, {
  'a child, recruited for forced labour, no means': {
    restNo: true,
    is: { age: 'child' },
    yes: ['recruitment', 'forced-labour'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'nobody asked about the age: presumed a child': {
    restNo: true,
    yes: ['harbouring', 'other-purpose'],
    gives: 'offer-help',
    possible: ['offer-help', 'keep-open'],
  },
  'the age is in doubt: presumed a child': {
    restNo: true,
    unsure: ['age'],
    yes: ['recruitment', 'forced-labour'],
    gives: 'offer-help',
    possible: ['offer-help', 'keep-open'],
  },
  'the age was declined: presumed a child': {
    restNo: true,
    declined: ['age'],
    yes: ['recruitment', 'forced-labour'],
    gives: 'offer-help',
  },
  'a child, a purpose, no act': {
    restNo: true,
    is: { age: 'child' },
    yes: ['forced-labour'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'a child, an act, no purpose': {
    restNo: true,
    is: { age: 'child' },
    yes: ['recruitment'],
    gives: 'other-help',
    possible: ['other-help'],
  },
  'a child, a purpose, not sure of the only act': {
    restNo: true,
    is: { age: 'child' },
    yes: ['forced-labour'],
    unsure: ['transfer'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open'],
  },
  'a child, an act, the only purpose declined': {
    restNo: true,
    is: { age: 'child' },
    yes: ['receipt'],
    declined: ['other-sexual-exploitation'],
    gives: 'keep-open',
  },
  'an adult, an act and a purpose, no means': {
    restNo: true,
    is: { age: 'adult' },
    yes: ['recruitment', 'forced-labour'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
})
