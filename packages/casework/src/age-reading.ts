import { isPlainDate } from '@cairn/engine/clock'
import type { Age } from '@cairn/schemas'

/**
 * How an age reads for safety. Everything that leaves room for under 18 is `may-be-child`; an age nobody asked about is
 * carried as such and treated like it.
 */
export type AgeReading = 'adult' | 'child' | 'may-be-child' | 'not-asked'

/** A child is anybody under 18 (Palermo Protocol, art. 3(d); CETS 197, art. 4(d)). */
const ADULT = 18

/**
 * Reads an age for safety: only what certainly is 18 or more reads as an adult.
 *
 * @param age - an age of `person@1`; absent means not asked
 * @param today - the calendar date (`YYYY-MM-DD`) to read it on; without it, an age in years may still be older than noted, and a birth year or date leaves both open
 * @returns how to treat the person
 *
 * @example
 * ```ts
 * import { readAge } from '@cairn/casework'
 *
 * readAge({ is: 'years', years: 31 }) // => 'adult'
 * readAge({ is: 'range', from: 15, to: 19 }) // => 'may-be-child'
 * readAge({ is: 'birth-date', date: '2009-06-30' }, '2026-11-23') // => 'child'
 * readAge(undefined) // => 'not-asked'
 * ```
 */
export function readAge(age: Age | undefined, today?: string): AgeReading {
  if (age === undefined) return 'not-asked'
  const [from, to] = yearsNow(age, today)
  if (from >= ADULT) return 'adult'
  return to < ADULT ? 'child' : 'may-be-child'
}

/** The fewest and the most full years the person may have today. */
function yearsNow(age: Age, today: string | undefined): readonly [number, number] {
  switch (age?.is) {
    case 'years':
      return since(age.years, age.years, age.on, today)
    case 'range':
      return since(age.from, age.to, age.on, today)
    case 'birth-year':
      return today === undefined ? [0, Infinity] : [yearOf(today) - age.year - 1, yearOf(today) - age.year]
    case 'birth-date':
      return today === undefined ? [0, Infinity] : [full(age.date, today), full(age.date, today)]
    case 'in-doubt': {
      // A reason to think of a child outweighs any range that somebody proposed.
      const proposed = age.childReason === 'none-noted' ? age.between : undefined
      return proposed ? since(proposed.from, proposed.to, age.on, today) : [0, Infinity]
    }
    // What nobody can read leaves every age possible.
    default:
      return [0, Infinity]
  }
}

/** An age noted on a day has grown since; where the day is not known, by nobody knows how much. */
function since(from: number, to: number, on: string | undefined, today: string | undefined): readonly [number, number] {
  if (on === undefined || today === undefined) return [from, Infinity]
  // A day that lies ahead, or is none, says nothing about today.
  if (!isPlainDate(on) || on > today) return [0, Infinity]
  const years = Math.max(0, full(on, today))
  return [from + years, to + years + 1]
}

/** Full years from one calendar date to another; the order of the texts is the order of the days. */
function full(from: string, to: string): number {
  return yearOf(to) - yearOf(from) - (to.slice(5) < from.slice(5) ? 1 : 0)
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
