import { examples } from '@cairn/engine'
import { iloForcedLabour11 } from './instrument.ts'
import { offerHelp } from './offer-help.ts'

/** Worked cases of the list. */
export const offerHelpExamples = examples(iloForcedLabour11, offerHelp, {
  'wages held back alone': {
    restNo: true,
    yes: ['wages-withheld'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'documents kept, nothing else asked': {
    yes: ['documents-kept'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'several at once, the rest declined or unsure': {
    yes: ['isolation', 'debt-bondage', 'excessive-overtime'],
    declined: ['violence'],
    unsure: ['deception'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'all is no': { restNo: true, gives: 'other-help', possible: ['other-help'] },
  'all is no but one that nobody is sure of': {
    restNo: true,
    unsure: ['abusive-conditions'],
    gives: 'keep-open',
    possible: ['offer-help', 'other-help'],
  },
  'all is no but one that was declined': {
    restNo: true,
    declined: ['violence'],
    gives: 'keep-open',
    possible: ['offer-help', 'other-help'],
  },
  'nothing asked yet': { gives: 'keep-open', possible: ['offer-help', 'other-help'] },
})
