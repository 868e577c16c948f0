import { examples } from '@cairn/engine'
import { iloDelphiAdultLabour } from './instrument.ts'
import { coercionAtDestinationCases } from './line-coercion-at-destination.cases.ts'
import { coerciveRecruitmentCases } from './line-coercive-recruitment.cases.ts'
import { deceptiveRecruitmentCases } from './line-deceptive-recruitment.cases.ts'
import { survey } from './survey.ts'

/** Worked cases of `ilo-delphi-2009-adult-labour/survey`. */
export const surveyExamples = examples(iloDelphiAdultLabour, survey, {
  'deceived into it, exploitation, coercion, no act told': {
    restNo: true,
    yes: [
      'misled-about-the-job',
      'misled-about-pay',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'forced into it, exploitation, coercion, no act told': {
    restNo: true,
    yes: [
      'violence-to-recruit',
      'money-held-back',
      'too-many-hours',
      'law-or-contract-ignored',
      'shut-in-at-work',
      'made-to-lie',
    ],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'deceived and exploited, no coercion': {
    restNo: true,
    yes: ['misled-about-the-job', 'misled-about-pay', 'too-many-hours', 'law-or-contract-ignored'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'not sure of the second item of deceit': {
    restNo: true,
    yes: ['misled-about-the-job', 'too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work', 'made-to-lie'],
    unsure: ['misled-about-pay'],
    gives: 'keep-open-uncovered',
    possible: ['offer-help', 'keep-open-uncovered'],
  },
  'the second item of coercion declined': {
    restNo: true,
    yes: ['misled-about-the-job', 'misled-about-pay', 'too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work'],
    declined: ['made-to-lie'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open-uncovered', 'keep-open'],
  },
  ...deceptiveRecruitmentCases,
  ...coerciveRecruitmentCases,
  ...coercionAtDestinationCases,
})
