import { type Bearer, bearers, type Level, levels } from './level.ts'
import type { Review } from './review.ts'

/** How many reviews show one level, those that were assessed apart from those that were not. */
export type LevelCount = { readonly assessed: number; readonly notAssessed: number }

/** Counts by bearer and level. */
export type LevelCounts = Readonly<Record<Bearer, Readonly<Record<Level, LevelCount>>>>

/**
 * Counts levels over several cases. Not assessed is carried beside each level, so that a high that nobody assessed is
 * never counted as one that somebody did. Small counts are suppressed by whoever gives them to others.
 *
 * @param reviews - reviews, one a case
 * @returns counts by bearer and level
 *
 * @example
 * ```ts
 * import { countLevels } from '@cairn/risk-review'
 *
 * countLevels([]).person.high // => { assessed: 0, notAssessed: 0 }
 * ```
 */
export function countLevels(reviews: readonly Pick<Review, 'bearers'>[]): LevelCounts {
  const of = (bearer: Bearer, level: Level): LevelCount => {
    const those = reviews.map((one) => one.bearers[bearer]).filter((one) => one.level === level)
    const assessed = those.filter(({ isAssessed }) => isAssessed).length
    return { assessed, notAssessed: those.length - assessed }
  }
  const byLevel = (bearer: Bearer) => Object.fromEntries(levels.map((level) => [level, of(bearer, level)]))
  return Object.fromEntries(bearers.map((bearer) => [bearer, byLevel(bearer)])) as LevelCounts
}
