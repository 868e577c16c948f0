import type { PlainDate } from './plain-date.ts'

/**
 * The first day on which something can have ended. Not a day: it has not ended yet, as far as anybody knows (`not-yet`);
 * nothing sets one (`unset`); something that sets it is not known (`unknown`).
 */
export type Lower = PlainDate | 'not-yet' | 'unset' | 'unknown'

/**
 * The last day on which it can end. Not a day: it has not begun (`not-begun`); the event that ends it has not happened
 * (`continues`); nothing sets one (`unset`); something that sets it is not known (`unknown`).
 */
export type Upper = PlainDate | 'not-begun' | 'continues' | 'unset' | 'unknown'

/**
 * The last day on which acting is safe: no later than the first day on which it can have ended. Of an outer limit beside an
 * event that is still to come, the limit, counted from the earliest start. Not a day: a right that lasts at most so long can
 * have been set to end on any day (`never`); nothing sets one (`unset`); something that sets it is not known (`unknown`).
 */
export type Safe = PlainDate | 'never' | 'unset' | 'unknown'

/** Between which two days an end lies, and until when it is safe to act. */
export type Bounds = { readonly lower: Lower; readonly upper: Upper; readonly safe: Safe }

/** A day, and not one of the words. */
export function isDay(bound: Lower | Upper | Safe): bound is PlainDate {
  return bound[0] !== undefined && bound[0] >= '0' && bound[0] <= '9'
}

const days = (bounds: readonly (Lower | Upper | Safe)[]): PlainDate[] => bounds.filter(isDay).sort()

/** The first of these words that a bound has: what is least known, or lasts longest, decides. */
function first<const Word extends string>(bounds: readonly string[], words: readonly Word[]): Word {
  return words.find((word) => bounds.includes(word)) as Word
}

/** The later of several ends: it lasts as long as any of them does. */
export function later(of: readonly Bounds[]): Bounds {
  const [lowers, uppers, safes] = sides(of)
  const lower = days(lowers).at(-1) ?? first(lowers, ['not-yet', 'unknown', 'unset'])
  return {
    lower,
    upper: uppers.every(isDay)
      ? (days(uppers).at(-1) ?? 'unset')
      : first(uppers, ['not-begun', 'continues', 'unknown', 'unset']),
    safe: isDay(lower) ? lower : (days(safes).at(-1) ?? first(safes, ['unknown', 'never', 'unset'])),
  }
}

/** The earlier of several ends: it lasts no longer than any of them does. */
export function earlier(of: readonly Bounds[]): Bounds {
  const [lowers, uppers, safes] = sides(of)
  return {
    lower: lowers.every(isDay) ? (days(lowers)[0] ?? 'unset') : first(lowers, ['unknown', 'unset', 'not-yet']),
    upper: days(uppers)[0] ?? first(uppers, ['not-begun', 'unknown', 'unset', 'continues']),
    // Ending no later than something that can end on any day, it has no safe day either.
    safe: first(safes, ['never', 'unknown']) ?? days(safes)[0] ?? 'unset',
  }
}

/** Any one of several ends, and nobody knows which: from the first to the last of them. */
export function either(of: readonly Bounds[]): Bounds {
  const { lower, safe } = earlier(of)
  const uppers = of.map((one) => one.upper)
  const known = uppers.every(isDay) || new Set(uppers).size === 1
  return { lower, upper: known ? later(of).upper : 'unknown', safe }
}

function sides(of: readonly Bounds[]): [readonly Lower[], readonly Upper[], readonly Safe[]] {
  return [of.map((one) => one.lower), of.map((one) => one.upper), of.map((one) => one.safe)]
}
