import { examples } from '@cairn/engine'
import { bali2015 } from './instrument.ts'
import { keepOpen } from './keep-open.ts'

/** Worked cases of means and circumstances alone. */
export const keepOpenExamples = examples(bali2015, keepOpen, {
  'threats alone': { restNo: true, yes: ['threats'], gives: 'keep-open', possible: ['keep-open'] },
  'something about the pay alone': {
    restNo: true,
    yes: ['pay-and-contract'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'all the means and circumstances, no sign of exploitation': {
    restNo: true,
    yes: ['threats', 'signs-of-force', 'deception', 'travel', 'behaviour', 'movement-and-premises'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'threats, nothing else asked': { yes: ['threats'], gives: 'keep-open', possible: ['offer-help', 'keep-open'] },
  'threats declined, nothing else asked': {
    declined: ['threats'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open', 'other-help'],
  },
  'everything is no but threats, declined': {
    restNo: true,
    declined: ['threats'],
    gives: 'keep-open',
    possible: ['keep-open', 'other-help'],
  },
  'everything is no but the journey, not sure': {
    restNo: true,
    unsure: ['travel'],
    gives: 'keep-open',
    possible: ['keep-open', 'other-help'],
  },
  'no sign at all': { restNo: true, gives: 'other-help', possible: ['other-help'] },
})
