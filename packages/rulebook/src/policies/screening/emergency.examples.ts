import { examples } from '@cairn/engine'
import { emergency, firstContact } from './first-contact.ts'
import { ready } from './ready.ts'

const adult = { age: 'adult' } as const

/** Worked cases of `first-contact/emergency`. */
export const emergencyExamples = examples(firstContact, emergency, {
  'danger now, nothing else asked': { yes: ['danger-now'], gives: 'act-now', possible: ['act-now'] },
  'hurt, and the place is overheard: the gate falls away': {
    restNo: true,
    yes: ['injury'],
    is: { ...adult, ...ready, place: 'overheard' },
    gives: 'act-now',
  },
  'may harm themselves, everything else is settled': {
    restNo: true,
    yes: ['self-harm'],
    is: { ...adult, ...ready },
    gives: 'act-now',
  },
  'a child in danger': { restNo: true, yes: ['danger-now'], is: { age: 'child' }, gives: 'act-now' },
  'an offer is certain, and the person is hurt': { yes: ['injury', 'offer-certain'], gives: 'act-now' },
  'not sure about danger, all else is ready': {
    restNo: true,
    unsure: ['danger-now'],
    is: { ...adult, ...ready },
    gives: 'see-first',
    possible: ['act-now', 'questions-may-start'],
  },
  'would not say whether they are hurt, all else is ready': {
    restNo: true,
    declined: ['injury'],
    is: { ...adult, ...ready },
    gives: 'see-first',
    possible: ['act-now', 'questions-may-start'],
  },
  'no emergency, all else is ready': {
    restNo: true,
    is: { ...adult, ...ready },
    gives: 'questions-may-start',
    possible: ['questions-may-start'],
  },
})
