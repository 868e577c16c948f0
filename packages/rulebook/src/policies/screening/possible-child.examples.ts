import { examples } from '@cairn/engine'
import { firstContact, possibleChild } from './first-contact.ts'
import { ready } from './ready.ts'

const adult = { age: 'adult' } as const

/** Worked cases of `first-contact/possible-child`. */
export const possibleChildExamples = examples(firstContact, possibleChild, {
  'a child, all else is ready': { restNo: true, is: { ...ready, age: 'child' }, gives: 'child-staff' },
  'a child, for whom an offer is certain': { yes: ['offer-certain'], is: { age: 'child' }, gives: 'child-staff' },
  'the age is in doubt, all else is ready': {
    restNo: true,
    unsure: ['age'],
    is: ready,
    gives: 'child-staff',
    possible: ['child-staff', 'questions-may-start'],
  },
  'the age was declined, all else is ready': { restNo: true, declined: ['age'], is: ready, gives: 'child-staff' },
  'the age was not asked yet, all else is ready': {
    restNo: true,
    is: ready,
    gives: 'see-first',
    possible: ['child-staff', 'questions-may-start'],
  },
  'an adult, all else is ready': { restNo: true, is: { ...adult, ...ready }, gives: 'questions-may-start' },
})
