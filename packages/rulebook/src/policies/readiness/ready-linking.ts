import { criteria } from '@cairn/engine'
import { frame, gates } from './gates.ts'
import { emitted } from './ready-linking.emitted.ts'

const asked = gates('ready-linking', {
  'build-first': ['law-and-policy-checked', 'identification-left-to-state', 'directory-current', 'support-for-workers'],
  'partner-needed': ['trained-workers'],
  'ready-with-conditions': [
    'need-assessed',
    'role-beside-state-agreed',
    'complaint-route',
    'abuse-prevention',
    'survivor-participation',
    'worker-safety-rules',
    'interpreters-vetted',
    'others-mapped',
  ],
})

/**
 * `ready-linking`: whether a programme that informs people and links them to services can start.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { readyLinking } from '@cairn/rulebook/ready-linking'
 *
 * advise({}, readyLinking).outcome // => 'build-first'
 * ```
 */
export const readyLinking = criteria({
  ...frame,
  id: 'ready-linking',
  title: 'What to have for a programme of information and linking',
  says: 'Whether a programme that informs people and links them to services can start.',
  facts: asked.facts,
  required: asked.required,
  fingerprint: emitted,
})
