import { examples } from '@cairn/engine'
import { openNone, whichInstrument } from './which-instrument.ts'

const work = { speaking: 'with-the-person', told: 'work-only' } as const

/** Worked cases of `which-instrument/open-none`. */
export const openNoneExamples = examples(whichInstrument, openNone, {
  'nothing is known yet': {
    gives: 'child-staff',
    possible: ['child-staff', 'read-off', 'general-list', 'work-list'],
  },
  'a child who tells about work': { is: { ...work, age: 'child' }, gives: 'child-staff', possible: ['child-staff'] },
  'notes about a child': { is: { age: 'child', speaking: 'from-notes' }, gives: 'child-staff' },
  'the age is in doubt': { unsure: ['age'], is: work, gives: 'child-staff', possible: ['child-staff', 'work-list'] },
  'the age was declined': { declined: ['age'], is: work, gives: 'child-staff', possible: ['child-staff', 'work-list'] },
  'the age was not asked': { is: work, gives: 'child-staff', possible: ['child-staff', 'work-list'] },
  'an adult who tells about work': { is: { ...work, age: 'adult' }, gives: 'work-list', possible: ['work-list'] },
})
