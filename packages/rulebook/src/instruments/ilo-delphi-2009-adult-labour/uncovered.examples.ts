import { examples } from '@cairn/engine'
import { iloDelphiAdultLabour } from './instrument.ts'
import { uncovered } from './uncovered.ts'

/** Worked cases of `ilo-delphi-2009-adult-labour/survey-uncovered`. */
export const uncoveredExamples = examples(iloDelphiAdultLabour, uncovered, {
  'exploitation and coercion without recruitment: not covered, the door stays open': {
    restNo: true,
    yes: ['too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work', 'made-to-lie'],
    gives: 'keep-open-uncovered',
    possible: ['keep-open-uncovered'],
  },
  'coercion without exploitation: not covered': {
    restNo: true,
    yes: ['shut-in-at-work', 'made-to-lie'],
    gives: 'keep-open-uncovered',
    possible: ['keep-open-uncovered'],
  },
  'deceit and coercion without exploitation: not covered': {
    restNo: true,
    yes: ['misled-about-the-job', 'misled-about-pay', 'shut-in-at-work', 'made-to-lie'],
    gives: 'keep-open-uncovered',
    possible: ['keep-open-uncovered'],
  },
  'recruitment through a hard situation is not in the example': {
    restNo: true,
    yes: [
      'economic-need-used',
      'family-hardship-used',
      'irregular-stay-used',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'keep-open-uncovered',
    possible: ['keep-open-uncovered'],
  },
  'one item short of coercion: covered, and the door stays open on the signs alone': {
    restNo: true,
    yes: ['too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'exploitation and coercion, not sure of the recruitment': {
    restNo: true,
    yes: ['misled-about-the-job', 'too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work', 'made-to-lie'],
    unsure: ['misled-about-pay'],
    gives: 'keep-open-uncovered',
    possible: ['offer-help', 'keep-open-uncovered'],
  },
  'the second item of coercion not sure, nothing else': {
    restNo: true,
    yes: ['shut-in-at-work'],
    unsure: ['made-to-lie'],
    gives: 'keep-open',
    possible: ['keep-open-uncovered', 'keep-open'],
  },
  'the second item of coercion declined, nothing else': {
    restNo: true,
    yes: ['shut-in-at-work'],
    declined: ['made-to-lie'],
    gives: 'keep-open',
    possible: ['keep-open-uncovered', 'keep-open'],
  },
})
