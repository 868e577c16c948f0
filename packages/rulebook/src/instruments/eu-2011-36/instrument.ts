/**
 * Elements of Directive 2011/36/EU, article 2, as it stood before it was amended in 2024.
 *
 * @packageDocumentation
 */
import { ruleSet } from '@cairn/engine'
import { ageHalt } from '../../elements/child-halt.ts'
import { euActs } from '../../elements/eu-acts.ts'
import { euAge } from '../../elements/eu-age.ts'
import { euMeans } from '../../elements/eu-means.ts'
import { euPurposes } from '../../elements/eu-purposes.ts'
import { nextSteps } from '../../outcomes.ts'
import { child } from './child.ts'
import { emitted } from './fingerprint.emitted.ts'
import { notEncoded } from './not-encoded.ts'
import { someElements } from './some-elements.ts'
import { threeElements } from './three-elements.ts'

/**
 * `eu-2011-36`: act, means and purpose as the Directive of 2011 lists them, for days before 15 July 2026, by when
 * States had to have the amended text in their law. For a child no
 * means is needed, and an age that is not known reads as a child.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { eu201136 } from '@cairn/rulebook/eu-2011-36'
 *
 * const advice = advise({ recruitment: 'yes', 'crime-for-others': 'yes' }, eu201136)
 * advice.outcome // => 'offer-help'
 * advice.presumed.map(({ cites }) => cites[0].pin) // => ['article 13(2)']
 * ```
 */
export const eu201136 = ruleSet({
  id: 'eu-2011-36',
  version: '0.1.0',
  title: 'Elements of Directive 2011/36/EU, article 2, before it was amended',
  says: 'An adult: an act, a means and a purpose lead to an offer of help. A child: an act and a purpose. Once a means was used, having agreed does not matter. Begging and crime for others are purposes too.',
  saysNot:
    'It is no finding: whether the definition is met is for the State and its courts. Elements that are missing or not proved never end protection: forced labour and forced prostitution are protected without them. Help under article 11 needs reasonable grounds only, and is not tied to being a witness.',
  concerns:
    'Anybody in a State that the Directive binds, which Denmark is not, of whom a worker has heard enough to say what was done, how and what for. Read off from what was told, never asked one by one.',
  inForce: {
    from: '2013-04-06',
    to: '2026-07-14',
    note: 'Counted from the day by which States had to have it in their law, to the day before they had to have the amended text. Since 14 July 2024 that text is in force, and until 14 July 2026 a State may hold the old text or the amended one: look at both.',
  },
  reading: 'none yet',
  readOff: true,
  childHalt: ageHalt,
  groups: { act: 'What was done', means: 'How it was brought about', purpose: 'What it was for' },
  facts: { age: euAge, ...euActs, ...euMeans, ...euPurposes },
  outcomes: nextSteps,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [child, threeElements, someElements],
  rises: true,
  notEncoded,
  fingerprint: emitted,
})
