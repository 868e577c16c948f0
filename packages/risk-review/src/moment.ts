import { daysBetween, type PlainDate, readDate, readInstant } from '@cairn/engine/clock'

/** A day or an instant that was read. An instant also has its seconds since the year 1. */
export type Moment = { readonly day: PlainDate; readonly seconds?: number }

/** Reads a day or an instant. Nothing where it is neither. */
export function readMoment(value: unknown): Moment | undefined {
  const date = readDate(value)
  if (date.ok) return { day: date.value }
  const instant = readInstant(value)
  if (!instant.ok) return undefined
  const text = instant.value
  const day = text.slice(0, 10) as PlainDate
  const [, hours, minutes, seconds = 0] = (/T(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? []).map(Number)
  const [, sign, ahead = 0, also = 0] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? []
  const offset = (Number(ahead) * 60 + Number(also)) * (sign === '-' ? -60 : 60)
  const whole = daysBetween('0001-01-01', day) * 86_400
  return { day, seconds: whole + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + seconds - offset }
}

const hour = 3600
const dayStart = ({ day }: Moment) => daysBetween('0001-01-01', day) * 24 * hour

// Where a day is noted without an offset it may be the day of any place: the first begins 14 hours before that of
// Greenwich, the last ends 12 hours after it.
const earliest = (moment: Moment) => moment.seconds ?? dayStart(moment) - 14 * hour
const latest = (moment: Moment) => moment.seconds ?? dayStart(moment) + (24 + 12) * hour

/**
 * Whether one moment surely lies before another. Two days are held side by side as days of one calendar; a day and an
 * instant only where no part of the day, in any place, reaches the instant. On one day nobody can tell: then it does not.
 */
export function isBefore(one: Moment, other: Moment): boolean {
  if (one.seconds === undefined && other.seconds === undefined) return one.day < other.day
  if (one.seconds !== undefined && other.seconds !== undefined) return one.seconds < other.seconds
  return latest(one) < earliest(other)
}

/** Whether one moment lies or may lie before another: surely, or by the days as they were written. */
export function mayBeBefore(one: Moment, other: Moment): boolean {
  if (one.seconds !== undefined && other.seconds !== undefined) return one.seconds < other.seconds
  return one.day < other.day || isBefore(one, other)
}
