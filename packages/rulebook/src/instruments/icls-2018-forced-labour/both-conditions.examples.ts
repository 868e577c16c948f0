import { examples } from '@cairn/engine'
import { bothConditions } from './both-conditions.ts'
import { icls2018ForcedLabour } from './instrument.ts'

/** Worked cases of involuntary work under a menace. */
export const bothConditionsExamples = examples(icls2018ForcedLabour, bothConditions, {
  'other work than agreed, and pay held back': {
    yes: ['other-work', 'pay-withheld'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'not free to end the work, documents kept, all else no': {
    restNo: true,
    yes: ['leaving-hindered', 'documents-withheld'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'overtime that was not agreed, and no penalty of any kind': {
    restNo: true,
    yes: ['overtime-imposed'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'a threat, and work that is not involuntary in any way': {
    restNo: true,
    yes: ['threats-or-violence'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'very low pay, not sure of the only penalty': {
    restNo: true,
    yes: ['very-low-pay'],
    unsure: ['debt-bondage'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open'],
  },
  'a limit on going out, the only head of involuntary work declined': {
    restNo: true,
    yes: ['movement-limited'],
    declined: ['leaving-hindered'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open'],
  },
  'both conditions, all the rest declined or unsure': {
    yes: ['sold-or-bonded', 'situation-abused'],
    declined: ['threats-or-violence', 'hazardous-work'],
    unsure: ['kept-longer'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
})
