import { examples } from '@cairn/engine'
import { readOff, whichInstrument } from './which-instrument.ts'

const adult = { age: 'adult' } as const

/** Worked cases of `which-instrument/read-off`. */
export const readOffExamples = examples(whichInstrument, readOff, {
  'only notes, about work': {
    is: { ...adult, speaking: 'from-notes', told: 'work-only' },
    gives: 'read-off',
    possible: ['read-off'],
  },
  'only notes, about more than work': { is: { ...adult, speaking: 'from-notes', told: 'more' }, gives: 'read-off' },
  'only notes, nobody said about what': { is: { ...adult, speaking: 'from-notes' }, gives: 'read-off' },
  'the person would rather not talk about it': {
    declined: ['speaking'],
    is: { ...adult, told: 'more' },
    gives: 'read-off',
    possible: ['read-off', 'general-list'],
  },
  'the person would rather not talk, and told about work before': {
    declined: ['speaking'],
    is: { ...adult, told: 'work-only' },
    gives: 'read-off',
    possible: ['read-off', 'work-list'],
  },
  'not sure whether the person is spoken with, who told about work': {
    unsure: ['speaking'],
    is: { ...adult, told: 'work-only' },
    gives: 'general-list',
    possible: ['read-off', 'work-list'],
  },
  'nobody said whether the person is spoken with, who told about work': {
    is: { ...adult, told: 'work-only' },
    gives: 'general-list',
    possible: ['read-off', 'work-list'],
  },
  'the person is spoken with, about work': {
    is: { ...adult, speaking: 'with-the-person', told: 'work-only' },
    gives: 'work-list',
  },
})
