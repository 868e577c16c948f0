import type { InstrumentEntry } from './catalogue.ts'

/** The question of a Society that a policy answers: one package each. */
export type Question = 'risk-review' | 'referral' | 'entitlements' | 'readiness'

/** What a list of policies shows before one is loaded. */
export type PolicyEntry = InstrumentEntry & {
  /** The question it answers. */
  readonly question: Question
}

/**
 * Rule sets that answer the questions after screening, by id. A Society chooses those it wants; none is a default.
 *
 * @example
 * ```ts
 * import { policies } from '@cairn/rulebook'
 *
 * Object.values(policies).every(({ question }) => question !== 'readiness') // => true
 * ```
 */
export const policies: Readonly<Record<string, PolicyEntry>> = {}
