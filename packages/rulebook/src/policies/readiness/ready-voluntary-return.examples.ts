import { staffedExamples } from './gate-examples.ts'
import { readyVoluntaryReturn } from './ready-voluntary-return.ts'

/** Worked cases of `ready-voluntary-return`: all there, and what comes out where one alone is not. */
export const readyVoluntaryReturnExamples = staffedExamples(readyVoluntaryReturn, {
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
