import { criteria } from '@cairn/engine'
import { frame, gates } from './gates.ts'
import { emitted } from './ready-referring.emitted.ts'

const asked = gates('ready-referring', {
  'build-first': ['law-and-policy-checked', 'identification-left-to-state', 'directory-current', 'support-for-workers'],
  'partner-needed': [
    'trained-workers',
    'consent-forms',
    'sharing-protocol',
    'data-protection-assessed',
    'referral-mechanism-known',
  ],
  'ready-with-conditions': [
    'need-assessed',
    'role-beside-state-agreed',
    'complaint-route',
    'abuse-prevention',
    'survivor-participation',
    'worker-safety-rules',
    'interpreters-vetted',
    'others-mapped',
    'time-limits-known',
  ],
})

/**
 * `ready-referring`: whether a programme that refers people to services, with their consent, can start.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { readyReferring } from '@cairn/rulebook/ready-referring'
 *
 * advise({}, readyReferring).outcome // => 'build-first'
 * ```
 */
export const readyReferring = criteria({
  ...frame,
  id: 'ready-referring',
  title: 'What to have for a programme of referral',
  says: 'Whether a programme that refers people to services, with their consent, can start.',
  facts: asked.facts,
  required: asked.required,
  fingerprint: emitted,
})
