/** A level of risk. There is one above high. */
export type Level = 'now' | 'high' | 'medium' | 'low'

/** Who bears a risk: the person; family and dependants, also abroad; staff, volunteers, interpreters; organisation and community. */
export type Bearer = 'person' | 'family' | 'workers' | 'organisation'

/**
 * The levels, highest first.
 *
 * @example
 * ```ts
 * import { levels } from '@cairn/risk-review'
 *
 * levels // => ['now', 'high', 'medium', 'low']
 * ```
 */
export const levels: readonly Level[] = ['now', 'high', 'medium', 'low']

/**
 * The four bearers, kept apart.
 *
 * @example
 * ```ts
 * import { bearers } from '@cairn/risk-review'
 *
 * bearers.length // => 4
 * ```
 */
export const bearers: readonly Bearer[] = ['person', 'family', 'workers', 'organisation']

/**
 * The highest of several levels. Never an average.
 *
 * @param some - levels
 * @returns the highest, or `undefined` where there is none
 *
 * @example
 * ```ts
 * import { highest } from '@cairn/risk-review'
 *
 * highest(['low', 'now', 'medium']) // => 'now'
 * ```
 */
export function highest(some: readonly Level[]): Level | undefined {
  return levels.find((level) => some.includes(level))
}

/**
 * Whether one level is at least another.
 *
 * @param level - the level asked about
 * @param other - the level it is held against
 * @returns `true` where it is the same or higher
 *
 * @example
 * ```ts
 * import { isAtLeast } from '@cairn/risk-review'
 *
 * isAtLeast('now', 'high') // => true
 * isAtLeast('low', 'medium') // => false
 * ```
 */
export function isAtLeast(level: Level, other: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(other)
}
