import { examples } from '@cairn/engine'
import { enough, firstContact } from './first-contact.ts'
import { ready } from './ready.ts'

const adult = { age: 'adult' } as const

/** Worked cases of `first-contact/enough`. */
export const enoughExamples = examples(firstContact, enough, {
  'an offer is certain, all is ready': {
    restNo: true,
    yes: ['offer-certain'],
    is: { ...adult, ...ready },
    gives: 'make-the-offer',
    possible: ['make-the-offer'],
  },
  'an offer is certain, the agreement is open': {
    restNo: true,
    yes: ['offer-certain'],
    is: { ...adult, ...ready, agreement: 'open' },
    gives: 'make-the-offer',
  },
  'nobody is sure of the offer, all is ready': {
    restNo: true,
    unsure: ['offer-certain'],
    is: { ...adult, ...ready },
    gives: 'see-first',
    possible: ['make-the-offer', 'questions-may-start'],
  },
  'the offer was declined as a question, all is ready': {
    restNo: true,
    declined: ['offer-certain'],
    is: { ...adult, ...ready },
    gives: 'see-first',
  },
  'an offer is not certain, all is ready': { restNo: true, is: { ...adult, ...ready }, gives: 'questions-may-start' },
})
