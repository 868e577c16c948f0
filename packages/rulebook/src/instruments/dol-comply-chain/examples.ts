import { oneSideExamples } from './one-side.examples.ts'
import { withPenaltyExamples } from './with-penalty.examples.ts'

/** Every worked case of `dol-comply-chain`. */
export const dolComplyChainExamples = [withPenaltyExamples, oneSideExamples] as const
