import { gateExamples } from './gate-examples.ts'
import { readyFirstHelp } from './ready-first-help.ts'

/** Worked cases of `ready-first-help`: all there, and what comes out where one alone is not. */
export const readyFirstHelpExamples = gateExamples(readyFirstHelp, {
  'build-first': ['law-and-policy-checked', 'identification-left-to-state', 'directory-current', 'support-for-workers'],
  'partner-needed': ['trained-workers'],
  'ready-with-conditions': [
    'need-assessed',
    'role-beside-state-agreed',
    'complaint-route',
    'abuse-prevention',
    'survivor-participation',
    'worker-safety-rules',
  ],
})
