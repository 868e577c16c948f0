import { baliPolicyGuide } from './sources/bali-policy-guide.ts'
import { houseRules } from './sources/house-rules.ts'

/**
 * Every document that the rulebook rests on, each defined once.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.baliPolicyGuide.at('section 3.3').source // => 'bali-policy-guide-2015'
 * ```
 */
export const sources = { baliPolicyGuide, houseRules } as const
