import { gateExamples } from './gate-examples.ts'
import { readyReferring } from './ready-referring.ts'

/** Worked cases of `ready-referring`: all there, and what comes out where one alone is not. */
export const readyReferringExamples = gateExamples(readyReferring, {
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
