/**
 * What to do before the first question about signs, and again when something new is told: danger, a possible child, enough,
 * the gate.
 *
 * @packageDocumentation
 */
import { any, count, is, rule, ruleSet, yes } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { whoInterviews } from '../../sources/who-interviews.ts'
import { emitted } from './first-contact.emitted.ts'
import { firstContactNotEncoded } from './first-contact.not-encoded.ts'
import { firstFacts } from './first-facts.ts'
import { gate } from './gate.ts'

/** An emergency: help now, whatever of the gate is missing. */
export const emergency = rule({
  id: 'first-contact/emergency',
  says: 'Act now on danger, injury or self-harm; the gate falls away.',
  when: count(1, { group: 'emergency' }),
  then: 'act-now',
  cites: [houseRules.at('rule 9'), whoInterviews.at('principle 1')],
  status: 'house',
})

/** A possible child: no further sign is asked. */
export const possibleChild = rule({
  id: 'first-contact/possible-child',
  says: 'Ask a person who may be a child about no sign, and bring in trained child staff.',
  when: is('age', 'child'),
  then: 'child-staff',
  cites: [houseRules.at('rule 9'), houseRules.at('rule 4'), cets197.at('article 10(3)')],
  status: 'house',
})

/** Enough is known: stop asking. */
export const enough = rule({
  id: 'first-contact/enough',
  says: 'Stop asking as soon as an offer of help is certain.',
  when: yes('offer-certain'),
  then: 'make-the-offer',
  cites: [houseRules.at('rule 9')],
  status: 'house',
})

/** Something of the gate is missing: no question yet. */
export const gateClosed = rule({
  id: 'first-contact/gate-closed',
  says: 'Let the questions wait while one of five things is missing; help does not wait.',
  when: any(
    is('place', 'overheard'),
    is('interpreting', 'unfit'),
    is('agreement', 'open'),
    is('directory', 'stale'),
    is('emergency-plan', 'missing'),
  ),
  then: 'questions-wait',
  cites: [houseRules.at('rule 9'), whoInterviews.at('principles 3 to 6')],
  status: 'house',
})

/**
 * `first-contact`: whether a question about signs may be asked now, and what comes first if not. It is asked before any
 * instrument, and the worker comes back to it as soon as something new is told.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { firstContact } from '@cairn/rulebook/first-contact'
 *
 * advise({}, firstContact).outcome // => 'questions-wait'
 * advise({ injury: 'yes', place: 'overheard' }, firstContact).outcome // => 'act-now'
 * advise({ age: 'unsure' }, firstContact).outcome // => 'child-staff'
 * ```
 */
export const firstContact = ruleSet({
  id: 'first-contact',
  version: '0.1.0',
  title: 'Before the first question',
  says: 'Danger and injury come first, then whether the person may be a child, then whether an offer is certain already. Only then, and only if five things are there, may a question about signs be asked.',
  saysNot:
    'It is no condition for help: first aid, food, information and an offer never wait for it. It says nothing about the person, and in an emergency it takes away the questions of the gate but never the say of the person.',
  concerns:
    'Anybody a worker is about to talk to, before any set of signs is opened; and again as soon as something new is told or seen, danger first.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  groups: { emergency: 'An emergency' },
  facts: { ...firstFacts, ...gate },
  outcomes: {
    'act-now': 'Get help for the danger or the injury now; the person decides about everything else.',
    'child-staff':
      'Ask about no sign: only about danger now, what they want, and a carer whom it is safe to call. Bring in trained child staff.',
    'make-the-offer': 'Stop asking, and make the offer of help; the person decides.',
    'questions-wait':
      'Help with what is needed now. See to danger, to the age, and to what is missing before any question about signs.',
    'see-first': 'Ask first about danger, injury and the age, and whether an offer is certain; about signs not yet.',
    'questions-may-start':
      'Questions may be asked, one at a time, each may be skipped; help goes on whatever is answered.',
  },
  whileOpen: 'see-first',
  otherwise: 'questions-may-start',
  rules: [emergency, possibleChild, enough, gateClosed],
  rises: true,
  notEncoded: firstContactNotEncoded,
  fingerprint: emitted,
})
