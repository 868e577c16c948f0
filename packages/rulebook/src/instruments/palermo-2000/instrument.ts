/**
 * Elements of the Palermo Protocol, article 3, as elements that a worker may have heard of.
 *
 * @packageDocumentation
 */
import { ruleSet } from '@cairn/engine'
import { acts } from '../../elements/acts.ts'
import { age } from '../../elements/age.ts'
import { ageHalt } from '../../elements/child-halt.ts'
import { means } from '../../elements/means.ts'
import { purposes } from '../../elements/purposes.ts'
import { nextSteps } from '../../outcomes.ts'
import { child } from './child.ts'
import { emitted } from './fingerprint.emitted.ts'
import { notEncoded } from './not-encoded.ts'
import { someElements } from './some-elements.ts'
import { threeElements } from './three-elements.ts'

/**
 * `palermo-2000`: act, means and purpose. For a child no means is needed, and an age that is not known reads as a child.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { palermo2000 } from '@cairn/rulebook/palermo-2000'
 *
 * const advice = advise({ recruitment: 'yes', 'forced-labour': 'yes' }, palermo2000)
 * advice.outcome // => 'offer-help'
 * advice.presumed.map(({ fact }) => fact) // => ['age']
 * ```
 */
export const palermo2000 = ruleSet({
  id: 'palermo-2000',
  version: '0.1.0',
  title: 'Elements of the Palermo Protocol, article 3',
  says: 'An adult: an act, a means and a purpose lead to an offer of help. A child: an act and a purpose. Once a means was used, having agreed does not matter. A purpose is what it was meant for; it need not have come to it.',
  saysNot:
    'It is no finding: whether the definition is met is for the State and its courts. Elements that are missing or not proved never end protection: forced labour and forced prostitution are protected without them. The Protocol does not say how an age in doubt is read: that comes from other law and a house rule.',
  concerns:
    'Anybody of whom a worker has heard enough to say what was done, how and what for. Read off from what was told, never asked one by one.',
  inForce: { from: '2026-11-23' },
  reading: 'none yet',
  readOff: true,
  childHalt: ageHalt,
  groups: { act: 'What was done', means: 'How it was brought about', purpose: 'What it was for' },
  facts: { age, ...acts, ...means, ...purposes },
  outcomes: nextSteps,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [child, threeElements, someElements],
  rises: true,
  notEncoded,
  fingerprint: emitted,
})
