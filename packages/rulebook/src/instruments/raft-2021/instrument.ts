/**
 * The RAFT by number of item: its rule, without the text of its items.
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
export { raft2021Studies } from './performance.ts'

/**
 * `raft-2021`: an offer of help from one of four items. Below that it ends only when every item was answered.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { raft2021 } from '@cairn/rulebook/raft-2021'
 *
 * advise({ 'item-one': 'yes' }, raft2021).outcome // => 'offer-help'
 * advise({ 'item-three': 'no' }, raft2021).outcome // => 'keep-open'
 * ```
 */
export const raft2021 = ruleSet({
  id: 'raft-2021',
  version: '0.1.0',
  title: 'RAFT: four items for adults in emergency departments',
  says: 'One of four items is enough to offer help, as soon as it is there. Below that the door stays open until every item was answered.',
  saysNot:
    'It is no finding about a person and proves nothing either way. It asks about a whole lifetime, so it never sets urgency and says nothing about danger now. Below the cut-off the person may need help all the same.',
  concerns:
    'Adults from 18 in an emergency department whose condition is stable; it was studied in New York and Fort Worth. Anywhere else nothing is known of it.',
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
