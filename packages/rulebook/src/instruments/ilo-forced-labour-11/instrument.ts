/**
 * The eleven indicators of forced labour of the International Labour Organization (2012, revised 2025).
 *
 * @packageDocumentation
 */
import { ruleSet } from '@cairn/engine'
import { nextSteps } from '../../outcomes.ts'
import { emitted } from './fingerprint.emitted.ts'
import { notEncoded } from './not-encoded.ts'
import { offerHelp } from './offer-help.ts'
import { indicatorSigns } from './signs.ts'

export { iloForcedLabour11InEnglish } from './wording/en.ts'

/**
 * `ilo-forced-labour-11`: an unweighted list of eleven indicators without a threshold. One is enough for an offer; which
 * ones there are, and how many were answered, is in the result.
 *
 * @example
 * ```ts
 * import { screen } from '@cairn/screening'
 * import { iloForcedLabour11 } from '@cairn/rulebook/ilo-forced-labour-11'
 *
 * const advice = screen({ 'documents-kept': 'yes', isolation: 'no', violence: 'declined' }, iloForcedLabour11)
 * advice.outcome // => 'offer-help'
 * advice.tallies.indicator // => [1, 10]
 * ```
 */
export const iloForcedLabour11 = ruleSet({
  id: 'ilo-forced-labour-11',
  version: '0.1.0',
  title: 'Eleven indicators of forced labour, 2012 and 2025',
  says: 'One of eleven indicators, whichever it is, leads to an offer of help. They have no weights and no threshold.',
  saysNot:
    'It is no finding: the list gives clues to people who may be in forced labour and may need help at once. More of them do not make it surer, and none of them does not rule it out. It does not ask about age: a person who may be a child goes to child protection first.',
  concerns: 'Anybody who works or worked for others, of any age, in their own country or another.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  groups: { indicator: 'Indicators of forced labour' },
  facts: indicatorSigns,
  outcomes: nextSteps,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [offerHelp],
  rises: true,
  notEncoded,
  fingerprint: emitted,
})
