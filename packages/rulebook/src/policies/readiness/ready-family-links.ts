import { criteria } from '@cairn/engine'
import { frame, gates } from './gates.ts'
import { emitted } from './ready-family-links.emitted.ts'

const asked = gates('ready-family-links', {
  'build-first': [
    'law-and-policy-checked',
    'identification-left-to-state',
    'directory-current',
    'support-for-workers',
    'vetting',
    'family-links-trained',
    'child-request-rule-kept',
  ],
  'partner-needed': [
    'trained-workers',
    'consent-forms',
    'sharing-protocol',
    'data-protection-assessed',
    'referral-mechanism-known',
    'procedures-written',
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
 * `ready-family-links`: whether a programme that restores family links can start.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { readyFamilyLinks } from '@cairn/rulebook/ready-family-links'
 *
 * advise({}, readyFamilyLinks).outcome // => 'build-first'
 * ```
 */
export const readyFamilyLinks = criteria({
  ...frame,
  id: 'ready-family-links',
  title: 'What to have for restoring family links',
  says: 'Whether a programme that restores family links can start.',
  facts: asked.facts,
  required: asked.required,
  fingerprint: emitted,
})
