import type { InForce } from '@cairn/engine'
import { isPlainDate } from '@cairn/engine/clock'

/**
 * Why a set does not hold on the day that was asked about: it begins later (`before-in-force`), it has ended
 * (`after-in-force`), or the day cannot be read (`not-a-date`). What to do: choose the set with `versionAsOf`, or mend the day.
 */
export type AsOfProblemCode = 'not-a-date' | 'before-in-force' | 'after-in-force'

/** What is wrong with asking a set about a day; nothing where it holds that day. Both ends belong to it. */
export function asOfProblem(asOf: unknown, { from, to }: InForce): AsOfProblemCode | undefined {
  if (typeof asOf !== 'string' || !isPlainDate(asOf)) return 'not-a-date'
  // Days are text whose order is that of the days.
  if (asOf < from) return 'before-in-force'
  return to !== undefined && asOf > to ? 'after-in-force' : undefined
}
