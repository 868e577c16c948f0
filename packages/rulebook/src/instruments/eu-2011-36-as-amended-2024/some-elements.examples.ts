import { examples } from '@cairn/engine'
import { eu201136AsAmended2024 } from './instrument.ts'
import { someElements } from './some-elements.ts'

/** Worked cases of part of the elements. */
export const someElementsExamples = examples(eu201136AsAmended2024, someElements, {
  'an adult, a means alone': {
    restNo: true,
    is: { age: 'adult' },
    yes: ['abuse-of-power'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'an adult, a purpose alone': {
    restNo: true,
    is: { age: 'adult' },
    yes: ['servitude'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'an adult, acts alone: being hired, driven and lodged is everyday': {
    restNo: true,
    is: { age: 'adult' },
    yes: ['recruitment', 'transportation', 'harbouring'],
    gives: 'other-help',
    possible: ['other-help'],
  },
  'an adult, no element': { restNo: true, is: { age: 'adult' }, gives: 'other-help', possible: ['other-help'] },
  'an adult, not sure of one means': {
    restNo: true,
    is: { age: 'adult' },
    unsure: ['threat-of-force'],
    gives: 'keep-open',
    possible: ['keep-open', 'other-help'],
  },
  'an adult, one purpose declined': {
    restNo: true,
    is: { age: 'adult' },
    declined: ['organ-removal'],
    gives: 'keep-open',
    possible: ['keep-open', 'other-help'],
  },
  'nothing asked yet': { gives: 'keep-open', possible: ['offer-help', 'keep-open', 'other-help'] },
})
