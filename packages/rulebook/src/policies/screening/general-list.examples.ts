import { examples } from '@cairn/engine'
import { generalList, whichInstrument } from './which-instrument.ts'

const spoken = { age: 'adult', speaking: 'with-the-person' } as const

/** Worked cases of `which-instrument/general-list`. */
export const generalListExamples = examples(whichInstrument, generalList, {
  'nothing was told yet': { is: { ...spoken, told: 'more' }, gives: 'general-list', possible: ['general-list'] },
  'nobody said what was told': { is: spoken, gives: 'general-list', possible: ['general-list', 'work-list'] },
  'not sure whether it is about work only': {
    unsure: ['told'],
    is: spoken,
    gives: 'general-list',
    possible: ['general-list', 'work-list'],
  },
  'the person would rather not say what it is about': {
    declined: ['told'],
    is: spoken,
    gives: 'general-list',
    possible: ['general-list', 'work-list'],
  },
  'more than work, and nobody said whether the person is spoken with': {
    is: { age: 'adult', told: 'more' },
    gives: 'general-list',
    possible: ['read-off', 'general-list'],
  },
  'more than work, and not sure whether the person is spoken with': {
    unsure: ['speaking'],
    is: { age: 'adult', told: 'more' },
    gives: 'general-list',
  },
  'all of it is about work': { is: { ...spoken, told: 'work-only' }, gives: 'work-list', possible: ['work-list'] },
})
