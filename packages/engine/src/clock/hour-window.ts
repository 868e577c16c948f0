import type { Why } from '../answer.ts'
import type { Citations, Status } from '../citation.ts'
import { freeze } from '../freeze.ts'
import { RulebookError } from '../rulebook-error.ts'
import type { Instant } from './instant.ts'

/** A window counted in hours from an event: what can only be done so long afterwards. Plain frozen data. */
export type HourWindow = {
  /** `set/topic`: never reused, never renamed. */
  readonly id: string
  /** One plain sentence in English. */
  readonly says: string
  /** How many hours it is open, counted from the event. */
  readonly hours: number
  /** From how many hours before its end it counts as closing. */
  readonly closing: number
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
}

/**
 * When an event happened, as far as it is known: an instant with offset; a day (`YYYY-MM-DD`: a moment of that day
 * anywhere on earth; with `offset`, of that day there); the stretch it lies in; `not-yet`; or why nothing is known. For a
 * day on which clocks change, give the stretch.
 */
export type KnownMoment =
  | string
  | { readonly day: string; readonly offset: string }
  | { readonly from?: string; readonly to?: string; readonly why?: Why }

/** What may be wrong with the moments handed in. */
export type HourProblemCode = 'not-a-moment' | 'no-offset' | 'no-such-time' | 'empty-range' | 'after-now'

/** A moment that could not be read: by code and place, never by value. */
export type HourProblem = { readonly code: HourProblemCode; readonly at: 'happened' | 'now' }

/**
 * How a window stands. `open`; `closing`: it may be inside its last hours; `closed`; `cannot-tell`: on what is known it
 * may be open or closed, or nothing is known. What a worker does next is the caller's to say, and never "too late".
 */
export type HourState = 'open' | 'closing' | 'closed' | 'cannot-tell'

/** A window in hours for one person, plain JSON. */
export type HourClock = {
  /** Id of the window. */
  readonly window: string
  /** The window's sentence. */
  readonly says: string
  /** How it stands; of two possible states the more urgent one, where neither is `closed`. */
  readonly state: HourState
  /** Full hours left, at least and at most; act by the least. */
  readonly hoursLeft?: { readonly from: number; readonly to: number }
  /** When it closes, at the earliest and at the latest, in UTC. A missing end is not known. */
  readonly closes?: { readonly from?: Instant; readonly to: Instant }
  /** Why no moment is known, or that it has not happened. */
  readonly why?: Why | 'not-yet'
  /** What could not be read. */
  readonly problems: readonly HourProblem[]
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
}

/**
 * A window counted in hours.
 *
 * @param definition - its sentence, its hours, from when it counts as closing, what it rests on
 * @returns the frozen window
 * @throws RulebookError where the hours are no whole number from 1 to a year's 8,784, or it closes before it opens
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { hourWindow } from '@cairn/engine/clock'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const reply = hourWindow({
 *   id: 'example-guide/reply', says: 'A first reply within 72 hours.', hours: 72, closing: 24,
 *   cites: [guide.at('p. 7')], status: 'house',
 * })
 * reply.hours // => 72
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function hourWindow(definition: HourWindow): HourWindow {
  const { id, hours, closing, cites } = definition
  const fail = (code: string, says: string): never => {
    throw new RulebookError(code, id, says)
  }
  if (!Number.isInteger(hours) || hours < 1 || hours > 8784)
    fail('bad-length', 'A window is a whole number of hours, from 1 to 8,784.')
  if (!Number.isInteger(closing) || closing < 0 || closing > hours)
    fail('bad-length', 'A window is closing for a whole number of its own hours.')
  if (cites.length === 0) fail('no-citation', 'The window cites nothing.')
  return freeze({ ...definition })
}
