import { examples } from '@cairn/engine'
import { cutOff } from './cut-off.ts'
import { raft2021 } from './instrument.ts'

const cutOffExamples = examples(raft2021, cutOff, {
  'one item, nothing else asked': { yes: ['item-one'], gives: 'offer-help', possible: ['offer-help'] },
  'one item, all the others are no': { restNo: true, yes: ['item-four'], gives: 'offer-help' },
  'one item, another declined': { yes: ['item-one'], declined: ['item-four'], gives: 'offer-help' },
  'every item': { yes: ['item-one', 'item-two', 'item-three', 'item-four'], gives: 'offer-help' },
  'one short of the cut-off, all answered': { restNo: true, gives: 'other-help', possible: ['other-help'] },
  'one short, not sure of another': {
    restNo: true,
    unsure: ['item-three'],
    gives: 'keep-open',
    possible: ['offer-help', 'other-help'],
  },
  'one short, another declined': {
    restNo: true,
    declined: ['item-three'],
    gives: 'keep-open',
    possible: ['offer-help', 'other-help'],
  },
  'one short, another not asked': {
    no: ['item-one', 'item-two', 'item-four'],
    gives: 'keep-open',
    possible: ['offer-help', 'other-help'],
  },
  'nothing asked yet': { gives: 'keep-open', possible: ['offer-help', 'other-help'] },
})

/** Every worked case of `raft-2021`. */
export const raft2021Examples = [cutOffExamples] as const
