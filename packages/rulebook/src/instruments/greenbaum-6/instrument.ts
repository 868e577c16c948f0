/**
 * The six-item tool by number of item: its rule, without the text of its items.
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
export { greenbaum6Studies } from './performance.ts'

/**
 * `greenbaum-6`: an offer of help from two of six items. Below that it ends only when every item was answered.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { greenbaum6 } from '@cairn/rulebook/greenbaum-6'
 *
 * advise({ 'item-one': 'yes', 'item-two': 'yes' }, greenbaum6).outcome // => 'offer-help'
 * advise({ 'item-three': 'no' }, greenbaum6).outcome // => 'keep-open'
 * ```
 */
export const greenbaum6 = ruleSet({
  id: 'greenbaum-6',
  version: '0.1.0',
  title: 'Six items for children of 11 to 17 in health care',
  says: 'Two of six items are enough to offer help, as soon as they are there. Below that the door stays open until every item was answered.',
  saysNot:
    'It is no finding about a person and proves nothing either way. By house rule 10 it never sets urgency and says nothing about danger now. Below the cut-off the person may need help all the same.',
  concerns:
    'Children of 11 to 17 in health care, asked by clinical staff who are trained for children; it was studied in the United States. A worker elsewhere asks a child about no sign.',
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
