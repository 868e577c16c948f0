/**
 * Elements of Directive 2011/36/EU, article 2, as Directive (EU) 2024/1712 amended it.
 *
 * @packageDocumentation
 */
import { ruleSet } from '@cairn/engine'
import { ageHalt } from '../../elements/child-halt.ts'
import { euActs } from '../../elements/eu-acts.ts'
import { euAge } from '../../elements/eu-age.ts'
import { euMeans } from '../../elements/eu-means.ts'
import { euPurposes2024 } from '../../elements/eu-purposes-2024.ts'
import { nextSteps } from '../../outcomes.ts'
import { child } from './child.ts'
import { emitted } from './fingerprint.emitted.ts'
import { notEncoded } from './not-encoded.ts'
import { someElements } from './some-elements.ts'
import { threeElements } from './three-elements.ts'

/**
 * `eu-2011-36-as-amended-2024`: act, means and purpose as the amended Directive lists them; States had until 15 July 2026 to have
 * it in their law. Three purposes were named in 2024: exploited surrogacy, marriage and adoption. An age that is not known reads as a child.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { eu201136AsAmended2024 } from '@cairn/rulebook/eu-2011-36-as-amended-2024'
 *
 * const advice = advise({ recruitment: 'yes', 'exploited-marriage': 'yes' }, eu201136AsAmended2024)
 * advice.outcome // => 'offer-help'
 * advice.presumed.map(({ cites }) => cites[0].pin) // => ['article 13(2)']
 * ```
 */
export const eu201136AsAmended2024 = ruleSet({
  id: 'eu-2011-36-as-amended-2024',
  version: '0.1.0',
  title: 'Elements of Directive 2011/36/EU, article 2, as amended in 2024',
  says: 'An adult: an act, a means and a purpose lead to an offer of help. A child: an act and a purpose. Once a means was used, having agreed does not matter. Begging, crime for others, and exploited surrogacy, marriage and adoption are purposes too.',
  saysNot:
    'It is no finding: whether the definition is met is for the State and its courts. Elements that are missing or not proved never end protection: forced labour and forced prostitution are protected without them. Carrying a child for others, marriage and adoption are no purposes by themselves: the exploitation of them is. Help under article 11 needs reasonable grounds only, and is not tied to being a witness.',
  concerns:
    'Anybody in a State that the Directive binds, which Denmark is not, of whom a worker has heard enough to say what was done, how and what for. Read off from what was told, never asked one by one.',
  inForce: {
    from: '2026-07-15',
    note: 'Counted from the day by which States had to have it in their law, which was seen in accounts of others. The text is in force since 14 July 2024, and until 14 July 2026 a State may hold the old text or the amended one: look at both.',
  },
  reading: 'none yet',
  readOff: true,
  childHalt: ageHalt,
  groups: { act: 'What was done', means: 'How it was brought about', purpose: 'What it was for' },
  facts: { age: euAge, ...euActs, ...euMeans, ...euPurposes2024 },
  outcomes: nextSteps,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [child, threeElements, someElements],
  rises: true,
  notEncoded,
  fingerprint: emitted,
})
