/** A share between 0 and 1, bare or as a study of the rulebook writes it. */
export type Share = number | { readonly share: number }

/** How a published tool did in one study; a study without a specificity gives no predictive value. */
export type StudyFigures = {
  /** Of those the study found, the share that reached the cut-off. */
  readonly sensitivity: Share
  /** Of the others, the share that did not. */
  readonly specificity?: Share | undefined
}

/** What a planner can expect of a tool among many people. */
export type PredictiveValue = {
  /** Of those who reach the cut-off, the share that the study's reference would find. */
  readonly reached: number
  /** Of those who stay below it, the share that the reference would not find. */
  readonly below: number
  /** For each one who reaches the cut-off and would be found, how many reach it and would not be. */
  readonly othersForEach: number
}

/**
 * What a tool would give among many people, for those who plan a programme: how many conversations to be ready for.
 *
 * **Never for a person.** The result is about a crowd like that of the study. It says nothing about anybody who was
 * asked, belongs on no sheet and in no record, and is no reason to offer less.
 *
 * @param figures - sensitivity and specificity, shares between 0 and 1
 * @param prevalence - the true share among those who will be asked, above 0 and below 1
 * @returns the shares, unrounded; `undefined` where a figure is missing or outside its bounds, or nobody of a kind is
 * expected; never throws
 *
 * @example
 * ```ts
 * import { predictiveValue } from '@cairn/screening'
 *
 * const at = predictiveValue({ sensitivity: 0.867, specificity: 0.765 }, 0.01)
 * at?.reached.toFixed(2) // => '0.04'
 * at?.othersForEach.toFixed(0) // => '27'
 * predictiveValue({ sensitivity: 0.89 }, 0.01) // => undefined
 * ```
 */
export function predictiveValue(figures: StudyFigures, prevalence: number): PredictiveValue | undefined {
  const [sensitivity, specificity] = [bare(figures?.sensitivity), bare(figures?.specificity)]
  if (!isShare(sensitivity) || !isShare(specificity) || !isShare(prevalence)) return undefined
  const found = sensitivity * prevalence
  const missed = (1 - sensitivity) * prevalence
  const others = (1 - specificity) * (1 - prevalence)
  const rest = specificity * (1 - prevalence)
  if (prevalence === 0 || prevalence === 1 || found === 0 || missed + rest === 0) return undefined
  return { reached: found / (found + others), below: rest / (missed + rest), othersForEach: others / found }
}

const bare = (one: Share | undefined | null) => (typeof one === 'object' ? one?.share : one)
const isShare = (one: unknown): one is number => typeof one === 'number' && one >= 0 && one <= 1
