import { gateExamples } from './gate-examples.ts'
import { readyAwarenessOnTheMove } from './ready-awareness-on-the-move.ts'

/** Worked cases of `ready-awareness-on-the-move`: all there, and what comes out where one alone is not. */
export const readyAwarenessOnTheMoveExamples = gateExamples(readyAwarenessOnTheMove, {
  'build-first': [
    'law-and-policy-checked',
    'identification-left-to-state',
    'message-review',
    'directory-current',
    'emergency-plan',
  ],
  'partner-needed': ['referral-mechanism-known', 'interpreters-vetted'],
  'ready-with-conditions': ['need-assessed', 'complaint-route', 'survivor-participation'],
})
