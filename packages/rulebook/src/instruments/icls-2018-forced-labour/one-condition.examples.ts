import { examples } from '@cairn/engine'
import { icls2018ForcedLabour } from './instrument.ts'
import { oneCondition } from './one-condition.ts'

/** Worked cases of one condition without the other. */
export const oneConditionExamples = examples(icls2018ForcedLabour, oneCondition, {
  'every head of involuntary work, no penalty': {
    restNo: true,
    yes: [
      'born-into-work',
      'sold-or-bonded',
      'other-work',
      'overtime-imposed',
      'hazardous-work',
      'very-low-pay',
      'degrading-living',
      'work-for-others',
      'kept-longer',
      'leaving-hindered',
    ],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'not free to end the work, no penalty': {
    restNo: true,
    yes: ['leaving-hindered'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'documents kept, nothing involuntary': {
    restNo: true,
    yes: ['documents-withheld'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'work for longer than agreed, penalties not asked yet': {
    yes: ['kept-longer'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open'],
  },
  'all is no but one head of involuntary work that nobody is sure of': {
    restNo: true,
    unsure: ['hazardous-work'],
    gives: 'keep-open',
    possible: ['keep-open', 'other-help'],
  },
  'all is no but one penalty that was declined': {
    restNo: true,
    declined: ['threats-or-violence'],
    gives: 'keep-open',
    possible: ['keep-open', 'other-help'],
  },
  'all is no': { restNo: true, gives: 'other-help', possible: ['other-help'] },
  'nothing asked yet': { gives: 'keep-open', possible: ['offer-help', 'keep-open', 'other-help'] },
})
