import { examples } from '@cairn/engine'
import { definition } from './definition.ts'
import { iloDelphiChildLabour } from './instrument.ts'

/** Worked cases of `ilo-delphi-2009-child-labour/definition`. */
export const definitionExamples = examples(iloDelphiChildLabour, definition, {
  'an act and exploitation, no means': {
    restNo: true,
    yes: ['act', 'too-many-hours', 'law-or-contract-ignored'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'exploitation by three items of medium strength': {
    restNo: true,
    yes: ['act', 'low-pay', 'pay-manipulated', 'poor-living-conditions'],
    gives: 'offer-help',
    possible: ['offer-help'],
  },
  'exploitation falls short: one strong item alone': {
    restNo: true,
    yes: ['act', 'too-many-hours'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'exploitation falls short: two items of medium strength': {
    restNo: true,
    yes: ['act', 'low-pay', 'pay-manipulated'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'no act': {
    restNo: true,
    yes: ['too-many-hours', 'law-or-contract-ignored'],
    gives: 'keep-open',
    possible: ['keep-open'],
  },
  'not sure of the act': {
    restNo: true,
    yes: ['too-many-hours', 'law-or-contract-ignored'],
    unsure: ['act'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open'],
  },
  'the act was declined': {
    restNo: true,
    yes: ['too-many-hours', 'law-or-contract-ignored'],
    declined: ['act'],
    gives: 'keep-open',
    possible: ['offer-help', 'keep-open'],
  },
})
