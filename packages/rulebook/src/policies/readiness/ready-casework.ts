import { criteria } from '@cairn/engine'
import { frame, gates } from './gates.ts'
import { emitted } from './ready-casework.emitted.ts'
import { staffing, staffingFacts } from './staffing.ts'

const asked = gates('ready-casework', {
  'build-first': [
    'law-and-policy-checked',
    'identification-left-to-state',
    'directory-current',
    'support-for-workers',
    'supervision',
    'risk-tool',
    'worker-safety-rules',
    'emergency-plan',
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
  ],
  'ready-with-conditions': [
    'need-assessed',
    'role-beside-state-agreed',
    'complaint-route',
    'abuse-prevention',
    'survivor-participation',
    'others-mapped',
    'time-limits-known',
    'caseload-limited',
    'safe-channels',
    'funding-secured',
    'exit-partners',
  ],
})

/**
 * `ready-casework`: whether casework or a mobile team can start.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { readyCasework } from '@cairn/rulebook/ready-casework'
 *
 * advise({}, readyCasework).outcome // => 'build-first'
 * ```
 */
export const readyCasework = criteria({
  ...frame,
  id: 'ready-casework',
  title: 'What to have for casework and mobile teams',
  says: 'Whether casework or a mobile team can start.',
  facts: { ...asked.facts, ...staffingFacts },
  required: [...asked.required, ...staffing('ready-casework')],
  fingerprint: emitted,
})
