import { examples } from '@cairn/engine'
import { cutOff } from './cut-off.ts'
import { greenbaum6 } from './instrument.ts'

const cutOffExamples = examples(greenbaum6, cutOff, {
  'two items, nothing else asked': { yes: ['item-one', 'item-two'], gives: 'offer-help', possible: ['offer-help'] },
  'two items, all the others are no': { restNo: true, yes: ['item-five', 'item-six'], gives: 'offer-help' },
  'two items, another declined': { yes: ['item-one', 'item-two'], declined: ['item-six'], gives: 'offer-help' },
  'every item': {
    yes: ['item-one', 'item-two', 'item-three', 'item-four', 'item-five', 'item-six'],
    gives: 'offer-help',
  },
  'one short of the cut-off, all answered': {
    restNo: true,
    yes: ['item-one'],
    gives: 'other-help',
    possible: ['other-help'],
  },
  'one short, not sure of another': {
    restNo: true,
    yes: ['item-one'],
    unsure: ['item-three'],
    gives: 'keep-open',
    possible: ['offer-help', 'other-help'],
  },
  'one short, another declined': {
    restNo: true,
    yes: ['item-one'],
    declined: ['item-three'],
    gives: 'keep-open',
    possible: ['offer-help', 'other-help'],
  },
  'one short, another not asked': {
    yes: ['item-one'],
    no: ['item-two', 'item-four', 'item-five', 'item-six'],
    gives: 'keep-open',
    possible: ['offer-help', 'other-help'],
  },
  'no item, all answered': { restNo: true, gives: 'other-help' },
  'nothing asked yet': { gives: 'keep-open', possible: ['offer-help', 'other-help'] },
})

/** Every worked case of `greenbaum-6`. */
export const greenbaum6Examples = [cutOffExamples] as const
