/**
 * Which set of signs a worker opens, once questions may start.
 *
 * @packageDocumentation
 */
import { is, rule, ruleSet } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { whichFacts } from './which-facts.ts'
import { emitted } from './which-instrument.emitted.ts'
import { whichInstrumentNotEncoded } from './which-instrument.not-encoded.ts'

export { setsToOpen } from './sets-to-open.ts'

/** A possible child: no set is opened. */
export const openNone = rule({
  id: 'which-instrument/open-none',
  says: 'Open no set of signs with a person who may be a child.',
  when: is('age', 'child'),
  then: 'child-staff',
  cites: [houseRules.at('rule 46'), houseRules.at('rule 4'), cets197.at('article 10(3)')],
  status: 'house',
})

/** Only notes or an account: read off, nothing is asked. */
export const readOff = rule({
  id: 'which-instrument/read-off',
  says: 'Where only notes or an account are read, read a definition off them and ask nothing.',
  when: is('speaking', 'from-notes'),
  then: 'read-off',
  cites: [houseRules.at('rule 46')],
  status: 'house',
})

/** More than work, or nothing told yet: the list that takes nothing for granted. */
export const generalList = rule({
  id: 'which-instrument/general-list',
  says: 'Open the general list unless everything that was told is about work outside a household.',
  when: is('told', 'more'),
  then: 'general-list',
  cites: [houseRules.at('rule 46')],
  status: 'house',
})

/**
 * `which-instrument`: which set of signs to open once `first-contact` says `questions-may-start`. `setsToOpen` has the ids
 * of the sets for each outcome.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { setsToOpen, whichInstrument } from '@cairn/rulebook/which-instrument'
 *
 * advise({}, whichInstrument).outcome // => 'child-staff'
 * advise({ age: 'adult' }, whichInstrument).outcome // => 'general-list'
 * const { outcome } = advise({ age: 'adult', speaking: 'with-the-person', told: 'work-only' }, whichInstrument)
 * setsToOpen[outcome] // => ['icls-2018-forced-labour']
 * ```
 */
export const whichInstrument = ruleSet({
  id: 'which-instrument',
  version: '0.1.0',
  title: 'Which set of signs to open',
  says: 'A possible child: none. Only notes or an account: a definition, read off. An adult who is spoken with: the general list, or the list on work where everything told is about work outside a household. While that is open: the general list.',
  saysNot:
    'It says nothing about the person, and opening a set is no condition for help. It says neither that questions may start, which first-contact says, nor that one set finds more than another.',
  concerns:
    'The worker, once questions may start, or with notes at hand; and again when the person tells of something else.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  facts: whichFacts,
  outcomes: {
    'child-staff':
      'Open no set. Ask the age if nobody has; a person who may be a child goes to trained child staff, with help meanwhile.',
    'read-off':
      'Ask nothing. Read off the notes the definition that is law there (palermo-2000, coe-197 or one of the two eu-2011-36). What is not in the notes stays open.',
    'general-list':
      'Open the general list (bali-2015) and ask as little as still matters. It has no list for work outside a household: where such work is told of too, open icls-2018-forced-labour after it.',
    'work-list':
      'Open the list on work (icls-2018-forced-labour) and ask as little as still matters. Once something beside it is told of, open the general list (bali-2015) after it.',
  },
  whileOpen: 'general-list',
  otherwise: 'work-list',
  rules: [openNone, readOff, generalList],
  rises: true,
  notEncoded: whichInstrumentNotEncoded,
  fingerprint: emitted,
})
