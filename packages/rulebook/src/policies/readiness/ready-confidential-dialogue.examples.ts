import { gateExamples } from './gate-examples.ts'
import { readyConfidentialDialogue } from './ready-confidential-dialogue.ts'

/** Worked cases of `ready-confidential-dialogue`: all there, and what comes out where one alone is not. */
export const readyConfidentialDialogueExamples = gateExamples(readyConfidentialDialogue, {
  'build-first': ['law-and-policy-checked', 'identification-left-to-state', 'evidence-without-names'],
  'partner-needed': ['trained-workers'],
  'ready-with-conditions': ['role-beside-state-agreed', 'need-assessed', 'survivor-participation'],
})
