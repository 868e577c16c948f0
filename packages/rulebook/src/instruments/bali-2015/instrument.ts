/**
 * Sample indicators of the Bali Process policy guide (2015) with a house rule for the outcome.
 *
 * @packageDocumentation
 */
import { ruleSet } from '@cairn/engine'
import { nextSteps } from '../../outcomes.ts'
import { childHalt } from './child-halt.ts'
import { emitted } from './fingerprint.emitted.ts'
import { keepOpen } from './keep-open.ts'
import { notEncoded } from './not-encoded.ts'
import { offerHelp } from './offer-help.ts'
import { beggingCrimeSigns } from './signs-begging-crime.ts'
import { circumstanceSigns } from './signs-circumstances.ts'
import { commonSigns } from './signs-common.ts'
import { domesticSigns } from './signs-domestic.ts'
import { marriageSigns } from './signs-marriage.ts'
import { meansSigns } from './signs-means.ts'
import { organSigns } from './signs-organ.ts'
import { sexualSigns } from './signs-sexual.ts'

export { bali2015InEnglish } from './wording/en.ts'

/**
 * `bali-2015`: 37 signs of exploitation in six lists, and thirteen headings of means and circumstances with one sign
 * each. The guide sets no threshold; the outcome is a house rule.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * advise({ 'domestic-shut-in': 'yes' }, bali2015).outcome // => 'offer-help'
 * advise({ travel: 'yes' }, bali2015).possible // => ['offer-help', 'keep-open']
 * ```
 */
export const bali2015 = ruleSet({
  id: 'bali-2015',
  version: '0.1.0',
  title: 'Sample indicators of the Bali Process guide, 2015',
  says: 'One sign of exploitation is enough to offer help. Signs of means or circumstances alone keep the door open. Signs support a presumption, so that help can start.',
  saysNot:
    'It is no finding about a person and proves nothing either way. The guide sets no threshold: this one is ours. Without a sign the person may need help all the same, and so may somebody who says that all is well. It has no list for work outside a household; pay, safety at work and premises are asked by heading only.',
  concerns: 'Anybody a worker meets, of any age, in their own country or another.',
  inForce: { from: '2026-11-23' },
  reading: 'none yet',
  childHalt,
  groups: {
    common: 'Signs of any exploitation',
    sexual: 'Sexual exploitation',
    organ: 'Removal of organs',
    domestic: 'Exploitation in a household',
    marriage: 'Exploitation through marriage',
    'begging-crime': 'Begging and crime for others',
    means: 'How the person was made to',
    circumstances: 'Circumstances around it',
  },
  facts: {
    ...commonSigns,
    ...sexualSigns,
    ...organSigns,
    ...domesticSigns,
    ...marriageSigns,
    ...beggingCrimeSigns,
    ...meansSigns,
    ...circumstanceSigns,
  },
  outcomes: nextSteps,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [offerHelp, keepOpen],
  rises: true,
  notEncoded,
  fingerprint: emitted,
})
