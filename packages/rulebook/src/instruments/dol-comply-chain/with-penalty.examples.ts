import { examples } from '@cairn/engine'
import { dolComplyChain } from './instrument.ts'
import { withPenalty } from './with-penalty.ts'

/** Worked cases of a sign together with a penalty or threat. */
export const withPenaltyExamples = examples(dolComplyChain, withPenalty, {
  'told of other work, and documents taken': {
    restNo: true,
    yes: ['other-work', 'documents-taken'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'made to be on call, and threatened with dismissal': {
    restNo: true,
    yes: ['on-call', 'threat-of-dismissal'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'waiting for pay that is held back, nothing else asked': {
    yes: ['waiting-for-pay', 'pay-withheld'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'a debt without end, and fines threatened': {
    restNo: true,
    yes: ['debt-without-end', 'fines-threatened'],
    gives: 'offer-help',
  },
  'signs of all three lists, and no penalty or threat': {
    restNo: true,
    yes: ['recruited-by-debt', 'degrading-lodging', 'held-by-benefits'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'a threat, and no sign of the three lists': {
    restNo: true,
    yes: ['threat-of-authorities'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'overtime, not sure of the only penalty': {
    restNo: true,
    yes: ['excessive-overtime'],
    unsure: ['extra-work'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open'],
  },
  'cut off from others, the only sign of the three lists declined': {
    restNo: true,
    yes: ['cut-off'],
    declined: ['taken-or-sold'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open'],
  },
})
