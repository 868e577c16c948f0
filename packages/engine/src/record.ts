import type { Advice, By, Problem } from './advice.ts'
import type { Answers } from './answer.ts'
import { freeze } from './freeze.ts'

/** The part a rule had in a result. */
export type RulePart = {
  readonly rule: string
  /** `true`: it gave the outcome. `false`: it was ruled out. */
  readonly holds: boolean
  /** The facts that counted, answered or presumed, in alphabetical order. */
  readonly facts: readonly string[]
}

/**
 * A result as it is kept with a case, plain JSON: enough to make it again, and to say what differs. It holds a person's
 * answers, so it is of the highest sensitivity. There is no hash of them, because answers can be guessed from one.
 */
export type AdviceRecord = {
  readonly format: 'record/1'
  readonly by: By
  readonly asOf?: string
  /** As they were given, in their order. What JSON cannot hold is `null`. */
  readonly answers: { readonly [key: string]: unknown }
  readonly outcome: string
  readonly possible: readonly string[]
  readonly because: readonly RulePart[]
  readonly ask: readonly string[]
  readonly declined: readonly string[]
  readonly presumed: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * A result in the form in which it is kept with a case.
 *
 * @param answers - the answers, as they were given
 * @param advice - what came of them
 * @returns plain JSON, for `replay`. It has no name, no clock and no hash of answers in it; whoever erases the person's
 *   data erases it too
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { record } from '@cairn/engine/replay'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const answers = { 'misled-about-work': 'yes' } as const
 * const kept = record(answers, advise(answers, bali2015))
 * kept.outcome // => 'offer-help'
 * kept.because // => [{ rule: 'bali-2015/offer-help', holds: true, facts: ['misled-about-work'] }]
 * ```
 */
export function record(answers: Answers, advice: Advice): AdviceRecord {
  const { by, asOf, outcome, possible, ask, declined, problems } = advice
  const isRecord = typeof answers === 'object' && answers !== null && !Array.isArray(answers)
  return freeze({
    format: 'record/1',
    by: { id: by.id, version: by.version, fingerprint: by.fingerprint },
    ...(asOf !== undefined && { asOf }),
    answers: Object.fromEntries(isRecord ? Object.entries(answers).map(([key, one]) => [key, asGiven(one, 4)]) : []),
    outcome,
    possible: [...possible],
    because: partsIn(advice),
    ask: [...ask],
    declined: [...declined],
    presumed: advice.presumed.map(({ fact }) => fact),
    problems: problems.map((problem) => ({ ...problem })),
  })
}

/** The part each rule had, one entry a rule. */
export function partsIn({ because }: Advice): readonly RulePart[] {
  return because.map(({ rule, holds, answers, presumed }) => ({
    rule,
    holds,
    facts: [...new Set([...answers.map(({ fact }) => fact), ...presumed])].sort(),
  }))
}

/** A plain copy. A key that is there without a value keeps its place, because problems are told by position. */
function asGiven(value: unknown, depth: number): unknown {
  if (value === undefined) return 'not-asked'
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value !== 'object' || value === null || depth === 0) return null
  if (Array.isArray(value)) return value.map((one) => asGiven(one, depth - 1))
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(entries.map(([key, one]) => [key, asGiven(one, depth - 1)]))
}
