/**
 * The QYIT by number of item: its rule, without the text of its items.
 *
 * @packageDocumentation
 */
import { ruleSet } from '@cairn/engine'
import { nextStepsWithoutUrgency } from '../../outcomes.ts'
import { cutOff } from './cut-off.ts'
import { emitted } from './fingerprint.emitted.ts'
import { items } from './items.ts'
import { notEncoded } from './not-encoded.ts'

export type { Measured, Study } from '../../performance.ts'
export { qyit2019Studies } from './performance.ts'

/**
 * `qyit-2019`: an offer of help from one of four items. Below that it ends only when every item was answered.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { qyit2019 } from '@cairn/rulebook/qyit-2019'
 *
 * advise({ 'item-one': 'yes' }, qyit2019).outcome // => 'offer-help'
 * advise({ 'item-three': 'no' }, qyit2019).outcome // => 'keep-open'
 * ```
 */
export const qyit2019 = ruleSet({
  id: 'qyit-2019',
  version: '0.1.0',
  title: 'QYIT: four items for young adults without a home',
  says: 'One of four items is enough to offer help, as soon as it is there. Below that the door stays open until every item was answered.',
  saysNot:
    'It is no finding about a person and proves nothing either way. It asks about a whole lifetime, so it never sets urgency and says nothing about danger now. Below the cut-off the person may need help all the same.',
  concerns:
    'Young adults of 18 to 22 without a home; it was studied at one service in New Jersey. Anywhere else, and for anybody else, nothing is known of it.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  covers: 'lifetime',
  groups: { items: 'Items of the instrument' },
  facts: items,
  outcomes: nextStepsWithoutUrgency,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [cutOff],
  rises: true,
  notEncoded,
  fingerprint: emitted,
})
