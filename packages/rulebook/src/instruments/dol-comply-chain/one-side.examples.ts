import { examples } from '@cairn/engine'
import { dolComplyChain } from './instrument.ts'
import { oneSide } from './one-side.ts'

/** Worked cases of one side alone. */
export const oneSideExamples = examples(dolComplyChain, oneSide, {
  'promised other terms, nothing more': {
    restNo: true,
    yes: ['other-terms'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'dependent on the employer for food and lodging, nothing more': {
    restNo: true,
    yes: ['depends-for-needs'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'leaving has a price, nothing more': {
    restNo: true,
    yes: ['leaving-has-a-price'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'violence, nothing more': { restNo: true, yes: ['violence'], gives: 'keep-open', possible: ['keep-open'] },
  'marriage offered, penalties not asked yet': {
    yes: ['marriage-offered'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open'],
  },
  'all is no but one sign that nobody is sure of': {
    restNo: true,
    unsure: ['forced-acts'],
    gives: 'keep-open',
    possible: ['keep-open', 'other-help'],
  },
  'all is no but one threat that was declined': {
    restNo: true,
    declined: ['sacred-used'],
    gives: 'keep-open',
    possible: ['keep-open', 'other-help'],
  },
  'all is no': { restNo: true, gives: 'other-help', possible: ['other-help'] },
  'nothing asked yet': { gives: 'keep-open', possible: ['offer-help', 'keep-open', 'other-help'] },
})
