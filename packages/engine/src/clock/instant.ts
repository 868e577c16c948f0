import { UTCDateMini } from '@date-fns/utc/date/mini'
import { type Parsed, type PlainDate, readDate } from './plain-date.ts'

/** A moment with its offset from UTC, `2026-03-01T10:00:00+01:00`. Without an offset it would be somebody's local time. */
export type Instant = `${PlainDate}T${string}`

/** Why a text is no moment: not written as one, no offset, or no such day, hour or offset. */
export type InstantProblem = 'not-an-instant' | 'no-offset' | 'no-such-time'

const form = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/

/**
 * Reads a moment out of data. Never throws.
 *
 * @param value - anything
 * @returns the moment as it was written, or a code: `not-an-instant`, `no-offset`, `no-such-time`
 *
 * @example
 * ```ts
 * import { readInstant } from '@cairn/engine/clock'
 *
 * readInstant('2026-03-01T10:00:00+01:00') // => { ok: true, value: '2026-03-01T10:00:00+01:00' }
 * readInstant('2026-03-01T10:00:00') // => { ok: false, code: 'no-offset' }
 * readInstant('2026-03-01T25:00:00Z') // => { ok: false, code: 'no-such-time' }
 * ```
 */
export function readInstant(value: unknown): Parsed<Instant, InstantProblem> {
  const parts = typeof value === 'string' ? form.exec(value) : null
  if (!parts) return { ok: false, code: 'not-an-instant' }
  const [written, day, hour = '', minute = '', second = '00', offset] = parts
  if (offset === undefined) return { ok: false, code: 'no-offset' }
  const exists =
    readDate(day).ok && hour < '24' && minute < '60' && second < '60' && (offset === 'Z' || isOffset(offset))
  return exists ? { ok: true, value: written as Instant } : { ok: false, code: 'no-such-time' }
}

/** Whether a text is an offset that some place on earth has had: from -12:00 to +14:00. */
export function isOffset(value: unknown): boolean {
  if (value === 'Z') return true
  if (typeof value !== 'string' || !/^[+-]\d\d:[0-5]\d$/.test(value)) return false
  const ahead = value.slice(1)
  return value[0] === '+' ? ahead <= '14:00' : ahead <= '12:00'
}

/** Milliseconds since 1970 of a moment that was read. */
export function timeOf(instant: Instant): number {
  return new UTCDateMini(instant).getTime()
}

/** A number of milliseconds as a moment, in UTC and to the second. */
export function instantAt(time: number): Instant {
  const latest = timeOf('9999-12-31T23:59:59Z')
  return `${new UTCDateMini(Math.min(time, latest)).toISOString().slice(0, 19)}Z` as Instant
}
