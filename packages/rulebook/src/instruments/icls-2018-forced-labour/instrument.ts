/**
 * Forced labour as labour statisticians measure it (2018): involuntary work, and a penalty or the menace of one.
 *
 * @packageDocumentation
 */
import { ruleSet } from '@cairn/engine'
import { nextSteps } from '../../outcomes.ts'
import { bothConditions } from './both-conditions.ts'
import { emitted } from './fingerprint.emitted.ts'
import { notEncoded } from './not-encoded.ts'
import { oneCondition } from './one-condition.ts'
import { involuntarySigns } from './signs-involuntary.ts'
import { menaceSigns } from './signs-menace.ts'

export { icls2018ForcedLabourInEnglish } from './wording/en.ts'

/**
 * `icls-2018-forced-labour`: ten heads of involuntary work and six of a penalty or the menace of one. Both together lead
 * to an offer; one alone keeps the door open.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { icls2018ForcedLabour } from '@cairn/rulebook/icls-2018-forced-labour'
 *
 * advise({ 'other-work': 'yes', 'documents-withheld': 'yes' }, icls2018ForcedLabour).outcome // => 'offer-help'
 * advise({ 'other-work': 'yes' }, icls2018ForcedLabour).possible // => ['offer-help', 'keep-open']
 * ```
 */
export const icls2018ForcedLabour = ruleSet({
  id: 'icls-2018-forced-labour',
  version: '0.1.0',
  title: 'Forced labour as labour statisticians measure it, 2018',
  says: 'Work that is involuntary, together with a penalty or the menace of one, leads to an offer of help. One without the other keeps the door open.',
  saysNot:
    'It is no finding: whether there is forced labour in law is for the State and its courts. The definition was made to count people in surveys; that help is offered on it is ours. One condition alone may still be a breach of labour law, or the part that was told first. It does not ask about age: a person who may be a child goes to child protection first.',
  concerns: 'Anybody who works or worked for others, of any age, in their own country or another.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  groups: { involuntary: 'Work that is involuntary', menace: 'A penalty, or the menace of one' },
  facts: { ...involuntarySigns, ...menaceSigns },
  outcomes: nextSteps,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [bothConditions, oneCondition],
  rises: true,
  notEncoded,
  fingerprint: emitted,
})
