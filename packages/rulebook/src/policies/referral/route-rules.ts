import { all, is, not, oneOf, rule, yes } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { finnishAssistanceSystem } from '../../sources/finnish-assistance-system.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { irishAct2024 } from '../../sources/irish-act-2024.ts'
import { nrmBulgaria } from '../../sources/nrm-bulgaria.ts'
import { nrmGuidance } from '../../sources/nrm-guidance.ts'

const kingdom = ['england-and-wales', 'scotland', 'northern-ireland'] as const

/** A child in the United Kingdom, met by a first responder. */
export const childNow = rule({
  id: 'referral-routes/child-now',
  says: 'A child, or who may be one, in the United Kingdom: a first responder refers now, without consent.',
  when: all(is('age', 'child'), oneOf('place', kingdom), yes('first-responder')),
  then: 'refer-child-now',
  cites: [nrmGuidance.at('children')],
  status: 'read-in-source',
})

/** A child in the United Kingdom, met by anybody else. */
export const childThrough = rule({
  id: 'referral-routes/child-through',
  says: 'A child, or who may be one, in the United Kingdom: anybody else goes through a first responder now.',
  when: all(is('age', 'child'), oneOf('place', kingdom), not(yes('first-responder'))),
  then: 'child-through-first-responder',
  cites: [nrmGuidance.at('children'), houseRules.at('rule 24')],
  status: 'house',
})

/** A child anywhere else. */
export const childElsewhere = rule({
  id: 'referral-routes/child-elsewhere',
  says: 'A child, or who may be one, elsewhere: child protection of the place is brought in.',
  when: all(is('age', 'child'), oneOf('place', ['ireland', 'elsewhere'])),
  then: 'bring-in-child-protection',
  cites: [cets197.at('article 10(3)'), cets197.at('article 10(4)')],
  status: 'read-in-source',
})

/** An adult who agrees, met by a first responder. */
export const adultNow = rule({
  id: 'referral-routes/adult-now',
  says: 'An adult in the United Kingdom who agrees: a first responder refers.',
  when: all(is('age', 'adult'), oneOf('place', kingdom), yes('agrees'), yes('first-responder')),
  then: 'refer-with-consent',
  cites: [nrmGuidance.at('adults')],
  status: 'read-in-source',
})

/** An adult who agrees, met by anybody else. */
export const adultThrough = rule({
  id: 'referral-routes/adult-through',
  says: 'An adult in the United Kingdom who agrees: anybody else goes through a first responder.',
  when: all(is('age', 'adult'), oneOf('place', kingdom), yes('agrees'), not(yes('first-responder'))),
  then: 'through-first-responder',
  cites: [nrmGuidance.at('adults'), houseRules.at('rule 24')],
  status: 'house',
})

/** An adult who agrees, in Ireland. */
export const adultIreland = rule({
  id: 'referral-routes/adult-ireland',
  says: 'An adult in Ireland who agrees: ask which body takes applications today, and go through it.',
  when: all(is('age', 'adult'), is('place', 'ireland'), yes('agrees')),
  then: 'through-body-in-charge',
  cites: [irishAct2024.at('section 20, not known to be in force'), houseRules.at('rule 24')],
  status: 'house',
})

/** An adult who agrees, anywhere else. */
export const adultElsewhere = rule({
  id: 'referral-routes/adult-elsewhere',
  says: 'An adult elsewhere who agrees: look up the body in charge, and go through it.',
  when: all(is('age', 'adult'), is('place', 'elsewhere'), yes('agrees')),
  then: 'through-body-in-charge',
  cites: [
    cets197.at('article 10'),
    cets197.at('article 12(7)'),
    nrmBulgaria.at('measure 1.4'),
    finnishAssistanceSystem.at('referral'),
    houseRules.at('rule 24'),
  ],
  status: 'house',
})
