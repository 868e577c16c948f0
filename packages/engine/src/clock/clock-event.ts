import { type Why, whys } from '../answer.ts'
import { type DateProblem, type PlainDate, readDate } from './plain-date.ts'

/**
 * What is known of the day of an event: a date (`YYYY-MM-DD`); the stretch it lies in, with the reason why it is not one
 * day; `not-yet` (it has not happened); or the bare reason why nothing is known. An event that is absent was not asked.
 */
export type KnownDay = string | { readonly from?: string; readonly to?: string; readonly why?: Why }

/** What is known of events, by id. Events that a rule does not name are passed over. */
export type KnownDays<Event extends string = string> = { readonly [E in Event]?: KnownDay }

/** What may be wrong with what is known of a day. */
export type DayProblem = DateProblem | 'empty-range'

/** An event's day, once read: between which days, whether it has happened, why it is not one day. */
export type EventDay = {
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly state: 'known' | 'not-yet' | Why
}

/** Reads what is known of a day. What cannot be read counts as not asked, and says why. */
export function readDay(value: unknown): { readonly day: EventDay; readonly problem?: DayProblem } {
  if (value === undefined || value === null) return { day: { state: 'not-asked' } }
  if (value === 'not-yet') return { day: { state: 'not-yet' } }
  const why = whyOf(value)
  if (why) return { day: { state: why } }
  return typeof value === 'object' ? readStretch(value) : readStretch({ from: value, to: value })
}

function readStretch(value: { from?: unknown; to?: unknown; why?: unknown }): ReturnType<typeof readDay> {
  const state = whyOf(value.why) ?? 'unsure'
  const read = (end: unknown) => (end === undefined || end === null ? undefined : readDate(end))
  const [from, to] = [read(value.from), read(value.to)]
  for (const end of [from, to]) if (end && !end.ok) return { day: { state: 'not-asked' }, problem: end.code }
  if (!from && !to) return { day: { state: whyOf(value.why) ?? 'not-asked' } }
  const ends = { ...(from?.ok && { from: from.value }), ...(to?.ok && { to: to.value }) }
  if (ends.from && ends.to && ends.from > ends.to) return { day: { state: 'not-asked' }, problem: 'empty-range' }
  return { day: { ...ends, state: ends.from !== undefined && ends.from === ends.to ? 'known' : state } }
}

function whyOf(value: unknown): Why | undefined {
  return whys.find((why) => why === value)
}
