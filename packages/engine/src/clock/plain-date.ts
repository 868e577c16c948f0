import type { UTCDate } from '@date-fns/utc'
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { differenceInCalendarDays, addDays as plusDays, addMonths as plusMonths } from 'date-fns'
import { RulebookError } from '../rulebook-error.ts'

/**
 * A calendar date as text, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. It is a day in a law, not a moment: it has no
 * time and no zone, and text order is date order. All arithmetic happens in a UTC context, so that no zone leaks in.
 */
export type PlainDate = `${number}-${number}-${number}`

/** A day of the week. */
export type Weekday = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'

/** What becomes of a month that has no such day: it ends on its last day, or runs on to the first of the next. */
export type Clamp = 'last-day' | 'next-day'

/** Why a text is no calendar date: it is not written as one, or the calendar has no such day. */
export type DateProblem = 'not-a-date' | 'no-such-day'

/** What reading a value gave: the value, or a code that says what is wrong with it. Never both, never an exception. */
export type Parsed<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code }

const weekdays: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const firstDay: PlainDate = '0001-01-01'
const lastDay: PlainDate = '9999-12-31'

/**
 * Reads a calendar date out of data. Never throws.
 *
 * @param value - anything
 * @returns the date, or a code: `not-a-date` (not written `YYYY-MM-DD`), `no-such-day` (30 February, the year 0000)
 *
 * @example
 * ```ts
 * import { readDate } from '@cairn/engine/clock'
 *
 * readDate('2026-02-28') // => { ok: true, value: '2026-02-28' }
 * readDate('2026-02-30') // => { ok: false, code: 'no-such-day' }
 * readDate('28.2.2026') // => { ok: false, code: 'not-a-date' }
 * ```
 */
export function readDate(value: unknown): Parsed<PlainDate, DateProblem> {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return { ok: false, code: 'not-a-date' }
  const date = value as PlainDate
  const day = new UTCDateMini(`${date}T00:00:00Z`)
  // Some engines refuse 30 February, others read 2 March: only what comes out as it went in is a day.
  const exists = !Number.isNaN(day.getTime()) && write(day) === date
  return exists ? { ok: true, value: date } : { ok: false, code: 'no-such-day' }
}

/**
 * Whether a value is a calendar date.
 *
 * @param value - anything
 * @returns `true` for a `YYYY-MM-DD` that the calendar has
 *
 * @example
 * ```ts
 * import { isPlainDate } from '@cairn/engine/clock'
 *
 * isPlainDate('2024-02-29') // => true
 * isPlainDate('2023-02-29') // => false
 * ```
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return readDate(value).ok
}

/**
 * Which of two days comes first: a comparator for sorting.
 *
 * @param one - a calendar date
 * @param other - a calendar date
 * @returns -1 where the first is earlier, 1 where it is later, 0 for the same day
 *
 * @example
 * ```ts
 * import { compareDates } from '@cairn/engine/clock'
 *
 * compareDates('2026-03-01', '2026-02-28') // => 1
 * ```
 */
export function compareDates(one: PlainDate, other: PlainDate): -1 | 0 | 1 {
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * The day that many days later. Beyond the calendar it stays at 0001-01-01 or 9999-12-31.
 *
 * @param date - a calendar date
 * @param days - a whole number; below zero, earlier
 * @returns a calendar date
 * @throws RulebookError where the code that calls hands in no date or no whole number
 *
 * @example
 * ```ts
 * import { addDays } from '@cairn/engine/clock'
 *
 * addDays('2026-01-31', 30) // => '2026-03-02'
 * addDays('2011-12-29', 1) // => '2011-12-30'
 * ```
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return write(plusDays(utc(date), whole(days, 4_000_000)))
}

/**
 * The same day that many calendar months later. A month without that day gives its last day, as most laws do, or, with
 * `next-day`, the first day of the month after. Months are never turned into blocks of 30 days.
 *
 * @param date - a calendar date
 * @param months - a whole number; below zero, earlier
 * @param clamp - what becomes of a month that has no such day
 * @returns a calendar date; beyond the calendar it stays at 0001-01-01 or 9999-12-31
 * @throws RulebookError where the code that calls hands in no date or no whole number
 *
 * @example
 * ```ts
 * import { addMonths } from '@cairn/engine/clock'
 *
 * addMonths('2026-11-30', 3, 'last-day') // => '2027-02-28'
 * addMonths('2026-11-30', 3, 'next-day') // => '2027-03-01'
 * ```
 */
export function addMonths(date: PlainDate, months: number, clamp: Clamp): PlainDate {
  const reached = write(plusMonths(utc(date), whole(months, 130_000)))
  const clamped = reached.slice(8) !== date.slice(8) && reached !== firstDay
  return clamped && clamp === 'next-day' ? addDays(reached, 1) : reached
}

/**
 * How many days lie between two dates.
 *
 * @param from - a calendar date
 * @param to - a calendar date
 * @returns whole days; below zero where `to` is earlier
 * @throws RulebookError where the code that calls hands in no date
 *
 * @example
 * ```ts
 * import { daysBetween } from '@cairn/engine/clock'
 *
 * daysBetween('2024-02-28', '2024-03-01') // => 2
 * ```
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(utc(to), utc(from))
}

/**
 * The day of the week.
 *
 * @param date - a calendar date
 * @returns its name in English, lower case
 * @throws RulebookError where the code that calls hands in no date
 *
 * @example
 * ```ts
 * import { weekdayOf } from '@cairn/engine/clock'
 *
 * weekdayOf('2026-02-28') // => 'saturday'
 * ```
 */
export function weekdayOf(date: PlainDate): Weekday {
  return weekdays[utc(date).getDay()] ?? 'sunday'
}

/** Data is read with `readDate`; what arrives here and is no date was written by a programmer. */
function utc(date: PlainDate): UTCDate {
  if (!isPlainDate(date)) throw new RulebookError('not-a-date', 'plain-date', 'A date is a day of the calendar.')
  return new UTCDateMini(`${date}T00:00:00Z`)
}

function write(day: UTCDate): PlainDate {
  const year = day.getFullYear()
  if (year > 9999) return lastDay
  return year < 1 ? firstDay : (day.toISOString().slice(0, 10) as PlainDate)
}

/** A whole number, cut to more than the calendar's 10,000 years, so that no sum leaves what a date can express. */
function whole(count: number, most: number): number {
  if (!Number.isInteger(count))
    throw new RulebookError('not-a-whole-number', 'plain-date', 'Days and months are whole numbers.')
  return Math.max(-most, Math.min(most, count))
}
