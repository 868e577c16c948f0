import { criteria } from '@cairn/engine'
import { frame, gates } from './gates.ts'
import { emitted } from './ready-voluntary-return.emitted.ts'
import { staffing, staffingFacts } from './staffing.ts'

const asked = gates('ready-voluntary-return', {
  'build-first': [
    'law-and-policy-checked',
    'identification-left-to-state',
    'directory-current',
    'support-for-workers',
    'supervision',
    'risk-tool',
    'worker-safety-rules',
    'emergency-plan',
    'child-return-rule-kept',
    'receiving-partner',
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
    'emergency-fund',
  ],
})

/**
 * `ready-voluntary-return`: whether a programme that helps with voluntary return can start.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { readyVoluntaryReturn } from '@cairn/rulebook/ready-voluntary-return'
 *
 * advise({}, readyVoluntaryReturn).outcome // => 'build-first'
 * ```
 */
export const readyVoluntaryReturn = criteria({
  ...frame,
  id: 'ready-voluntary-return',
  title: 'What to have for help with voluntary return',
  says: 'Whether a programme that helps with voluntary return can start.',
  facts: { ...asked.facts, ...staffingFacts },
  required: [...asked.required, ...staffing('ready-voluntary-return')],
  fingerprint: emitted,
})
