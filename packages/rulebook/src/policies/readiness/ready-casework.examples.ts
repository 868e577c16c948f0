import { staffedExamples } from './gate-examples.ts'
import { readyCasework } from './ready-casework.ts'

/** Worked cases of `ready-casework`: all there, and what comes out where one alone is not. */
export const readyCaseworkExamples = staffedExamples(readyCasework, {
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
