import { emergencyExamples } from './emergency.examples.ts'
import { enoughExamples } from './enough.examples.ts'
import { gateClosedExamples } from './gate-closed.examples.ts'
import { possibleChildExamples } from './possible-child.examples.ts'

/** Every worked case of `first-contact`. */
export const firstContactExamples = [
  emergencyExamples,
  possibleChildExamples,
  enoughExamples,
  gateClosedExamples,
] as const
