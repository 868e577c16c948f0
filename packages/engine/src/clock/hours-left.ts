import { type Why, whys } from '../answer.ts'
import { freeze } from '../freeze.ts'
import type { HourClock, HourProblem, HourProblemCode, HourState, HourWindow, KnownMoment } from './hour-window.ts'
import { type Instant, instantAt, isOffset, readInstant, timeOf } from './instant.ts'
import { addDays, readDate } from './plain-date.ts'

const hour = 3_600_000

/** Between which two times (milliseconds) a moment lies, a code, or why nothing is known. */
type Moment = { readonly from: number; readonly to: number } | HourProblemCode | { readonly why: Why | 'not-yet' }

/**
 * How many hours of a window are left. Never throws on data and never guesses: where only a day is known, the result is
 * a range; an event cannot lie after `now`.
 *
 * @param window - a window made with `hourWindow`
 * @param happened - when the event happened, as far as it is known
 * @param now - the instant asked about, with offset; the library never looks at a clock of its own
 * @returns a frozen result, plain JSON
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { hourWindow, hoursLeft } from '@cairn/engine/clock'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const reply = hourWindow({
 *   id: 'example-guide/reply', says: 'A first reply within 72 hours.', hours: 72, closing: 24,
 *   cites: [guide.at('p. 7')], status: 'house',
 * })
 * const known = hoursLeft(reply, '2026-03-01T10:00:00+01:00', '2026-03-03T22:00:00+01:00')
 * known.state // => 'closing'
 * known.hoursLeft // => { from: 12, to: 12 }
 *
 * const day = hoursLeft(reply, { day: '2026-03-01', offset: '+01:00' }, '2026-03-02T12:00:00+01:00')
 * day.hoursLeft // => { from: 36, to: 60 }
 * hoursLeft(reply, 'declined', '2026-03-02T12:00:00+01:00').state // => 'cannot-tell'
 * ```
 */
export function hoursLeft(window: HourWindow, happened: KnownMoment | undefined, now: string): HourClock {
  const problems: HourProblem[] = []
  const result = (found: Pick<HourClock, 'state' | 'hoursLeft' | 'closes' | 'why'>): HourClock =>
    freeze({
      window: window.id,
      says: window.says,
      ...found,
      problems,
      cites: window.cites,
      status: window.status,
    })
  const asked = readInstant(now)
  if (!asked.ok) problems.push({ code: asked.code === 'not-an-instant' ? 'not-a-moment' : asked.code, at: 'now' })
  const moment = readMoment(happened)
  if (typeof moment === 'string') problems.push({ code: moment, at: 'happened' })
  else if ('why' in moment) return result({ state: 'cannot-tell', why: moment.why })
  if (!asked.ok || typeof moment === 'string') return result({ state: 'cannot-tell' })

  const time = timeOf(asked.value)
  if (moment.from > time) {
    problems.push({ code: 'after-now', at: 'happened' })
    return result({ state: 'cannot-tell' })
  }
  const length = window.hours * hour
  const [first, last] = [moment.from + length, Math.min(moment.to, time) + length]
  return result({
    state: stateOf(first - time, last - time, window.closing * hour),
    hoursLeft: { from: full(first - time), to: full(last - time) },
    closes: { ...(Number.isFinite(first) && { from: instantAt(first) }), to: instantAt(last) },
  })
}

/** In the last instant the window is still open: what is exactly on the line counts for the person. */
function stateOf(least: number, most: number, closing: number): HourState {
  if (most < 0) return 'closed'
  if (least < 0) return 'cannot-tell'
  return least < closing ? 'closing' : 'open'
}

function full(milliseconds: number): number {
  return Math.max(0, Math.floor(milliseconds / hour))
}

function readMoment(value: unknown): Moment {
  if (value === undefined || value === null) return { why: 'not-asked' }
  const why = value === 'not-yet' ? value : whys.find((one) => one === value)
  if (why) return { why }
  if (typeof value !== 'object') return readPoint(value)
  const { day, offset, from, to, why: reason } = value as Readonly<Record<string, unknown>>
  if (day !== undefined) return isOffset(offset) ? readPoint(day, String(offset)) : 'no-offset'
  if (from === undefined && to === undefined) return { why: whys.find((one) => one === reason) ?? 'not-asked' }
  const first = from === undefined ? { from: Number.NEGATIVE_INFINITY } : readPoint(from)
  const last = to === undefined ? { to: Number.POSITIVE_INFINITY } : readPoint(to)
  if (typeof first === 'string') return first
  if (typeof last === 'string') return last
  return first.from > last.to ? 'empty-range' : { from: first.from, to: last.to }
}

/** An instant, or a whole day: from its first to its last moment there, or, with no offset, anywhere on earth. */
function readPoint(value: unknown, offset?: string): { from: number; to: number } | HourProblemCode {
  const date = readDate(value)
  if (date.ok) {
    const begins = `${date.value}T00:00:00${offset ?? '+14:00'}` as Instant
    const next = addDays(date.value, 1)
    const ends = `${next}T00:00:00${offset ?? '-12:00'}` as Instant
    return { from: timeOf(begins), to: timeOf(ends) }
  }
  if (date.code === 'no-such-day') return 'no-such-time'
  if (offset !== undefined) return 'not-a-moment'
  const instant = readInstant(value)
  if (!instant.ok) return instant.code === 'not-an-instant' ? 'not-a-moment' : instant.code
  const time = timeOf(instant.value)
  return { from: time, to: time }
}
