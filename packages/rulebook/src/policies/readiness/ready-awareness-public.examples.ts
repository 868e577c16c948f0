import { gateExamples } from './gate-examples.ts'
import { readyAwarenessPublic } from './ready-awareness-public.ts'

/** Worked cases of `ready-awareness-public`: all there, and what comes out where one alone is not. */
export const readyAwarenessPublicExamples = gateExamples(readyAwarenessPublic, {
  'build-first': ['law-and-policy-checked', 'identification-left-to-state', 'message-review'],
  'partner-needed': ['referral-mechanism-known'],
  'ready-with-conditions': ['need-assessed', 'complaint-route', 'survivor-participation'],
})
