import { criteria } from '@cairn/engine'
import { frame, gates } from './gates.ts'
import { emitted } from './ready-safe-house.emitted.ts'
import { staffing, staffingFacts } from './staffing.ts'

const asked = gates('ready-safe-house', {
  'build-first': [
    'law-and-policy-checked',
    'identification-left-to-state',
    'directory-current',
    'support-for-workers',
    'supervision',
    'risk-tool',
    'worker-safety-rules',
    'emergency-plan',
    'security-plan',
    'vetting',
    'legal-agreement',
    'abuse-prevention',
    'exit-partners',
  ],
  'partner-needed': [
    'trained-workers',
    'consent-forms',
    'sharing-protocol',
    'data-protection-assessed',
    'referral-mechanism-known',
    'qualified-lead',
    'procedures-written',
    'case-forms',
    'case-system',
    'interpreters-vetted',
    'roster-round-the-clock',
    'safe-rooms',
    'funding-secured',
  ],
  'ready-with-conditions': [
    'need-assessed',
    'role-beside-state-agreed',
    'complaint-route',
    'survivor-participation',
    'others-mapped',
    'time-limits-known',
    'caseload-limited',
    'safe-channels',
    'emergency-fund',
  ],
})

/**
 * `ready-safe-house`: whether a safe house can open.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { readySafeHouse } from '@cairn/rulebook/ready-safe-house'
 *
 * advise({}, readySafeHouse).outcome // => 'build-first'
 * ```
 */
export const readySafeHouse = criteria({
  ...frame,
  id: 'ready-safe-house',
  title: 'What to have for a safe house',
  says: 'Whether a safe house can open.',
  facts: { ...asked.facts, ...staffingFacts },
  required: [...asked.required, ...staffing('ready-safe-house')],
  fingerprint: emitted,
})
