import { gateExamples } from './gate-examples.ts'
import { readyPublicAdvocacy } from './ready-public-advocacy.ts'

/** Worked cases of `ready-public-advocacy`: all there, and what comes out where one alone is not. */
export const readyPublicAdvocacyExamples = gateExamples(readyPublicAdvocacy, {
  'build-first': [
    'law-and-policy-checked',
    'identification-left-to-state',
    'evidence-without-names',
    'leadership-agreement',
    'risk-tool',
    'message-review',
  ],
  'partner-needed': ['trained-workers'],
  'ready-with-conditions': ['role-beside-state-agreed', 'need-assessed', 'survivor-participation'],
})
