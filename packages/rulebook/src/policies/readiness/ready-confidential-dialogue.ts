import { criteria } from '@cairn/engine'
import { frame, gates } from './gates.ts'
import { emitted } from './ready-confidential-dialogue.emitted.ts'

const asked = gates('ready-confidential-dialogue', {
  'build-first': ['law-and-policy-checked', 'identification-left-to-state', 'evidence-without-names'],
  'partner-needed': ['trained-workers'],
  'ready-with-conditions': ['role-beside-state-agreed', 'need-assessed', 'survivor-participation'],
})

/**
 * `ready-confidential-dialogue`: whether confidential dialogue with authorities can start.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { readyConfidentialDialogue } from '@cairn/rulebook/ready-confidential-dialogue'
 *
 * advise({}, readyConfidentialDialogue).outcome // => 'build-first'
 * ```
 */
export const readyConfidentialDialogue = criteria({
  ...frame,
  id: 'ready-confidential-dialogue',
  title: 'What to have for confidential dialogue with authorities',
  says: 'Whether confidential dialogue with authorities can start.',
  facts: asked.facts,
  required: asked.required,
  fingerprint: emitted,
})
