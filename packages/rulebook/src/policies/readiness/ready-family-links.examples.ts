import { gateExamples } from './gate-examples.ts'
import { readyFamilyLinks } from './ready-family-links.ts'

/** Worked cases of `ready-family-links`: all there, and what comes out where one alone is not. */
export const readyFamilyLinksExamples = gateExamples(readyFamilyLinks, {
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
