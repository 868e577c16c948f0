import { examples } from '@cairn/engine'
import { definition } from './definition.ts'
import { iloDelphiAdultLabour } from './instrument.ts'
import { exploitationCases } from './line-exploitation.cases.ts'
import { recruitmentByVulnerabilityCases } from './line-recruitment-by-vulnerability.cases.ts'
import { vulnerabilityAtDestinationCases } from './line-vulnerability-at-destination.cases.ts'

/** Worked cases of `ilo-delphi-2009-adult-labour/definition`. */
export const definitionExamples = examples(iloDelphiAdultLabour, definition, {
  'an act, exploitation, and deceptive recruitment': {
    restNo: true,
    yes: ['act', 'too-many-hours', 'law-or-contract-ignored', 'misled-about-the-job', 'misled-about-pay'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'one item short of deceptive recruitment': {
    restNo: true,
    yes: ['act', 'too-many-hours', 'law-or-contract-ignored', 'misled-about-the-job'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'an act, exploitation, and coercive recruitment': {
    restNo: true,
    yes: ['act', 'too-many-hours', 'law-or-contract-ignored', 'violence-to-recruit', 'money-held-back'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'one item short of coercive recruitment': {
    restNo: true,
    yes: ['act', 'too-many-hours', 'law-or-contract-ignored', 'violence-to-recruit'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'an act, exploitation, and recruitment by abuse of vulnerability': {
    restNo: true,
    yes: [
      'act',
      'too-many-hours',
      'law-or-contract-ignored',
      'economic-need-used',
      'family-hardship-used',
      'irregular-stay-used',
    ],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'one item short of recruitment by abuse of vulnerability': {
    restNo: true,
    yes: ['act', 'too-many-hours', 'law-or-contract-ignored', 'economic-need-used', 'family-hardship-used'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'an act, exploitation, and coercion at destination': {
    restNo: true,
    yes: ['act', 'too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work', 'made-to-lie'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'one item short of coercion at destination': {
    restNo: true,
    yes: ['act', 'too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'an act, exploitation, and abuse of vulnerability at destination': {
    restNo: true,
    yes: [
      'act',
      'too-many-hours',
      'law-or-contract-ignored',
      'depends-for-daily-life',
      'economic-need-keeps',
      'family-situation-keeps',
    ],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'one item short of abuse of vulnerability at destination': {
    restNo: true,
    yes: ['act', 'too-many-hours', 'law-or-contract-ignored', 'depends-for-daily-life', 'economic-need-keeps'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'no act': {
    restNo: true,
    yes: ['too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work', 'made-to-lie'],
    gives: 'keep-open-uncovered',
    possible: ['keep-open-uncovered'],
  },
  'not sure of the act': {
    restNo: true,
    yes: ['too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work', 'made-to-lie'],
    unsure: ['act'],
    gives: 'keep-open-uncovered',
    possible: ['offer-help', 'keep-open-uncovered'],
  },
  'the act was declined': {
    restNo: true,
    yes: ['too-many-hours', 'law-or-contract-ignored', 'shut-in-at-work', 'made-to-lie'],
    declined: ['act'],
    gives: 'keep-open-uncovered',
    possible: ['offer-help', 'keep-open-uncovered'],
  },
  'two items on which accounts disagree: medium they are not enough, strong they are': {
    restNo: true,
    yes: ['act', 'low-pay', 'dangerous-work', 'shut-in-at-work', 'made-to-lie'],
    gives: 'keep-open-uncovered',
    possible: ['offer-help', 'keep-open-uncovered'],
  },
  'one item on which accounts disagree, with one that is strong': {
    restNo: true,
    yes: ['act', 'low-pay', 'too-many-hours', 'shut-in-at-work', 'made-to-lie'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  ...exploitationCases,
  ...recruitmentByVulnerabilityCases,
  ...vulnerabilityAtDestinationCases,
})
