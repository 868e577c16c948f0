/**
 * Questions of Comply Chain, the tool of the United States Department of Labor, on forced labour.
 *
 * @packageDocumentation
 */
import { ruleSet } from '@cairn/engine'
import { nextSteps } from '../../outcomes.ts'
import { emitted } from './fingerprint.emitted.ts'
import { notEncoded } from './not-encoded.ts'
import { oneSide } from './one-side.ts'
import { duressSigns } from './signs-duress.ts'
import { leavingSigns } from './signs-leaving.ts'
import { penaltySigns } from './signs-penalty.ts'
import { recruitmentSigns } from './signs-recruitment.ts'
import { withPenalty } from './with-penalty.ts'

export { dolComplyChainInEnglish } from './wording/en.ts'

/**
 * `dol-comply-chain`: three lists of signs that work is not freely done, and one of penalties and threats. One sign of any
 * of the three with one penalty or threat leads to an offer.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { dolComplyChain } from '@cairn/rulebook/dol-comply-chain'
 *
 * advise({ 'waiting-for-pay': 'yes', 'pay-withheld': 'yes' }, dolComplyChain).outcome // => 'offer-help'
 * advise({ 'waiting-for-pay': 'yes' }, dolComplyChain).possible // => ['offer-help', 'keep-open']
 * ```
 */
export const dolComplyChain = ruleSet({
  id: 'dol-comply-chain',
  version: '0.1.0',
  title: 'Questions of Comply Chain on forced labour',
  says: 'One sign of how the person was recruited, works and lives, or is kept from leaving, together with one penalty or threat, leads to an offer of help. One side alone keeps the door open.',
  saysNot:
    'It is no finding: the tool says of both together only that this may be forced labour and is to be looked into. That help is offered then is ours. Poverty, poor safety, bad housing or a breach of labour law is not forced labour by itself. A threat need not be carried out, and agreement got by deceit or force does not count. It does not ask about age: a person who may be a child goes to child protection first.',
  concerns: 'Anybody who works or worked for others, of any age, in their own country or another.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  groups: {
    recruitment: 'How the person was recruited',
    duress: 'Work and life under duress',
    leaving: 'Leaving is not possible',
    penalty: 'Penalties and threats',
  },
  facts: { ...recruitmentSigns, ...duressSigns, ...leavingSigns, ...penaltySigns },
  outcomes: nextSteps,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [withPenalty, oneSide],
  rises: true,
  notEncoded,
  fingerprint: emitted,
})
