import { freeze } from '../freeze.ts'
import type { NotEncoded, Reading } from '../rule-set.ts'
import type { WorkedDates } from './worked-date.ts'

/** Rules of time that belong together, with their worked dates: what a page of the book is made from. */
export type Calendar = {
  /** Kebab-case word: never reused, never renamed. */
  readonly id: string
  readonly version: string
  readonly title: string
  /** What they say, in plain sentences. */
  readonly says: string
  /** What they do not say. */
  readonly saysNot: string
  /** Whom they concern. */
  readonly concerns: string
  /** Who read them against their sources. */
  readonly reading: Reading
  /** What is not in them, and why. */
  readonly notEncoded: readonly NotEncoded[]
  /** Each rule of time with its worked dates. */
  readonly dates: readonly WorkedDates[]
}

/**
 * Rules of time that belong together.
 *
 * @param definition - what they say and do not say, and each rule with its worked dates
 * @returns a frozen calendar
 *
 * @example
 * ```ts
 * import { calendar } from '@cairn/engine/clock'
 *
 * const none = calendar({
 *   id: 'example-calendar', version: '0.1.0', title: 'Example', says: 'Nothing.', saysNot: 'Anything.',
 *   concerns: 'Nobody.', reading: 'none yet', notEncoded: [], dates: [],
 * })
 * none.dates.length // => 0
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function calendar(definition: Calendar): Calendar {
  return freeze({ ...definition })
}
