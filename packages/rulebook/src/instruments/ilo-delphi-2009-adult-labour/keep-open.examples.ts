import { examples } from '@cairn/engine'
import { iloDelphiAdultLabour } from './instrument.ts'
import { keepOpen } from './keep-open.ts'

/** Worked cases of `ilo-delphi-2009-adult-labour/keep-open`. */
export const keepOpenExamples = examples(iloDelphiAdultLabour, keepOpen, {
  'one sign of deceptive recruitment': {
    restNo: true,
    yes: ['misled-about-pay'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'one sign of coercive recruitment': {
    restNo: true,
    yes: ['money-held-back'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'one sign of recruitment by abuse of vulnerability': {
    restNo: true,
    yes: ['irregular-stay-used'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'one sign of exploitative conditions of work': {
    restNo: true,
    yes: ['law-or-contract-ignored'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'one sign of coercion at destination': {
    restNo: true,
    yes: ['made-to-lie'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'one sign of abuse of vulnerability at destination': {
    restNo: true,
    yes: ['family-situation-keeps'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'an act alone is everyday': { restNo: true, yes: ['act'], gives: 'other-help', possible: ['other-help'] },
  'no sign at all': { restNo: true, gives: 'other-help', possible: ['other-help'] },
  'one sign, not sure': {
    restNo: true,
    unsure: ['made-to-lie'],
    gives: 'keep-open',
    possible: ['keep-open', 'other-help'],
  },
  'one sign, declined': {
    restNo: true,
    declined: ['economic-need-used'],
    gives: 'keep-open',
    possible: ['keep-open', 'other-help'],
  },
  'nothing asked yet': {
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open-uncovered', 'keep-open', 'other-help'],
  },
})
