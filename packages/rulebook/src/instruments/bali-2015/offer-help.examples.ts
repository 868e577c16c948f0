import { examples } from '@cairn/engine'
import { bali2015 } from './instrument.ts'
import { offerHelp } from './offer-help.ts'

/** Worked cases of one sign being enough. */
export const offerHelpExamples = examples(bali2015, offerHelp, {
  'misled about the work, nothing else asked': { yes: ['misled-about-work'], gives: 'offer-help' },
  'misled about the work, everything else is no': {
    restNo: true,
    yes: ['misled-about-work'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'misled about the work, not sure about threats': {
    yes: ['misled-about-work'],
    unsure: ['threats'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'misled about the work, all the rest declined': {
    yes: ['misled-about-work'],
    declined: ['threats', 'excessive-hours', 'forced-into-situation', 'travel'],
    gives: 'offer-help',
  },
  'one sexual sign': { restNo: true, yes: ['sexual-cannot-refuse'], gives: 'offer-help' },
  'one sign of organ removal': { restNo: true, yes: ['organ-broker'], gives: 'offer-help' },
  'one sign in a household': { restNo: true, yes: ['domestic-shut-in'], gives: 'offer-help' },
  'one sign in a marriage': { restNo: true, yes: ['marriage-third-party-paid'], gives: 'offer-help' },
  'one sign of begging or crime for others': { restNo: true, yes: ['begging-crime-punished'], gives: 'offer-help' },
  'signs of every kind': {
    yes: ['excessive-hours', 'domestic-shut-in', 'threats', 'pay-and-contract'],
    gives: 'offer-help',
  },
  'no sign at all': { restNo: true, gives: 'other-help', possible: ['other-help'] },
  'every sign is no but one that nobody is sure of': {
    restNo: true,
    unsure: ['degrading-conditions'],
    gives: 'keep-open',
    possible: ['offer-help', 'other-help'],
  },
  'every sign is no but one that was declined': {
    restNo: true,
    declined: ['sexual-cannot-refuse'],
    gives: 'keep-open',
    possible: ['offer-help', 'other-help'],
  },
  'nothing asked yet': { gives: 'keep-open', possible: ['offer-help', 'keep-open', 'other-help'] },
})
