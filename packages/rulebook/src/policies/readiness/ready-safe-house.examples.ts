import { staffedExamples } from './gate-examples.ts'
import { readySafeHouse } from './ready-safe-house.ts'

/** Worked cases of `ready-safe-house`: all there, and what comes out where one alone is not. */
export const readySafeHouseExamples = staffedExamples(readySafeHouse, {
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
