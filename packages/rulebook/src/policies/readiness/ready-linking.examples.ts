import { gateExamples } from './gate-examples.ts'
import { readyLinking } from './ready-linking.ts'

/** Worked cases of `ready-linking`: all there, and what comes out where one alone is not. */
export const readyLinkingExamples = gateExamples(readyLinking, {
  'build-first': ['law-and-policy-checked', 'identification-left-to-state', 'directory-current', 'support-for-workers'],
  'partner-needed': ['trained-workers'],
  'ready-with-conditions': [
    'need-assessed',
    'role-beside-state-agreed',
    'complaint-route',
    'abuse-prevention',
    'survivor-participation',
    'worker-safety-rules',
    'interpreters-vetted',
    'others-mapped',
  ],
})
