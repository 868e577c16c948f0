import { baliPolicyGuide } from './sources/bali-policy-guide.ts'
import { cets197 } from './sources/cets-197.ts'
import { courtFactSheet } from './sources/court-fact-sheet.ts'
import { houseRules } from './sources/house-rules.ts'
import { palermoProtocol } from './sources/palermo-protocol.ts'
import { vulnerabilityPaper } from './sources/vulnerability-paper.ts'

/**
 * Every document that the rulebook rests on, each defined once.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.cets197.at('article 10(3)').source // => 'cets-197'
 * ```
 */
export const sources = {
  baliPolicyGuide,
  cets197,
  courtFactSheet,
  houseRules,
  palermoProtocol,
  vulnerabilityPaper,
} as const
