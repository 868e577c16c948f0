import type { Citation, Citations, Status } from '../citation.ts'
import { freeze } from '../freeze.ts'
import type { ClockEnd } from './clock-end.ts'
import type { DayProblem, EventDay } from './clock-event.ts'
import { refuseClock } from './clock-refusal.ts'
import type { PlainDate } from './plain-date.ts'

/**
 * What a period is to the person. `right`: it protects them while it runs. `deadline`: what they want must be done by
 * its end. `duty`: somebody else must act by its end. `target`: what somebody else aims at, which binds nobody and is
 * never shown as a right or a deadline.
 */
export type ClockNature = 'right' | 'deadline' | 'duty' | 'target'

/** A rule of time: when something starts and when it ends. Plain frozen data. */
export type ClockRule<Event extends string = string> = {
  /** `set/topic`: never reused, never renamed. */
  readonly id: string
  /** One plain sentence in English. */
  readonly says: string
  /** What the period is to the person. */
  readonly nature: ClockNature
  /** The events it depends on, each with what a worker would look for: "the day on the decision letter". */
  readonly events: Readonly<Record<Event, string>>
  /** The event it starts with; periods run from it unless they say otherwise. */
  readonly starts: NoInfer<Event>
  /** When it ends. */
  readonly ends: ClockEnd<NoInfer<Event>>
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
  /** Something reviewers should know; shown in the book. */
  readonly note?: string
}

/**
 * Where a clock stands. `ends`: there is a last day. `continues`: the event that ends it has not happened, so there is no
 * end date. `floor`: it lasts at least until `from`, and nothing sets an end. `not-begun`: its start has not happened.
 * `find-out`: a day that decides it is not known; `find` says which. `no-period`: no length is set, or none is in force.
 */
export type ClockState = 'ends' | 'continues' | 'floor' | 'not-begun' | 'find-out' | 'no-period'

/** Which ends of a period are known: both and the same, the first only, the last only, both, neither. */
export type ClockKind = 'exact' | 'not-before' | 'not-after' | 'between' | 'none'

/** Between which days it ends. Both are days on which it still runs. */
export type ClockStretch = { readonly from?: PlainDate; readonly to?: PlainDate }

/** One reading of the text: the words for what was chosen, and when it ends on that reading. */
export type ClockReading = ClockStretch & { readonly reads: readonly string[] }

/** An event whose day is wanted, with the sentence that says what to look for. */
export type WantedDay<Event extends string = string> = { readonly event: Event; readonly says: string }

/** What may be wrong with what a clock was given: stable codes, each with a page. */
export type ClockProblemCode =
  | DayProblem
  | 'not-a-record'
  | 'working-days-not-given'
  | 'working-days-not-readable'
  | 'holidays-not-covered'
  | 'no-working-day-left'
  | 'ends-before-it-starts'

/** Something that could not be read or counted: by code and place, never by value. */
export type ClockProblem<Event extends string = string> = {
  readonly code: ClockProblemCode
  /** Which of the things handed in. */
  readonly at: 'days' | 'working-days' | 'as-of'
  /** The event, where it is one of the rule's own. */
  readonly event?: Event
}

/**
 * When something ends, for one person: always on the earliest reading, with the others beside it. Plain JSON, frozen.
 *
 * `from` and `to` are the first and the last day on which it can end, on the earliest reading; both still belong to it.
 * A floor has only `from` and is never an end.
 */
export type Clock<Event extends string = string> = ClockStretch & {
  /** Id of the rule. */
  readonly rule: string
  /** The rule's sentence. */
  readonly says: string
  /** What the period is to the person. */
  readonly nature: ClockNature
  /** The event it starts with, and what is known of its day. */
  readonly starts: { readonly event: Event } & EventDay
  /** Where it stands. */
  readonly state: ClockState
  /** Which ends are known. */
  readonly kind: ClockKind
  /** The latest reading, where it differs: not to rely on, but to argue for. Rights and deadlines only. */
  readonly argueFor?: ClockStretch
  /** Every reading, earliest first. */
  readonly readings: readonly ClockReading[]
  /** The last working day on which it is safe to act. None for a target, a floor, a right that lasts at most so long, or where the day is not known. */
  readonly actBy?: PlainDate
  /** What a worker does when it is late: rights and deadlines only. */
  readonly late?: 'ask-anyway'
  /** Whether it is over on `asOf`: `perhaps` where readings or unknown days differ. */
  readonly over?: 'no' | 'perhaps' | 'yes'
  /** Days to find out, because they could still change the result. */
  readonly find: readonly WantedDay<Event>[]
  /** Days somebody declined to give: not asked again. */
  readonly declined: readonly WantedDay<Event>[]
  /** Events that have not happened and will change the result. */
  readonly awaits: readonly WantedDay<Event>[]
  /** What could not be read or counted. */
  readonly problems: readonly ClockProblem<Event>[]
  /** What the rule and the lengths it used rest on. */
  readonly cites: readonly Citation[]
  /** The weakest status among them. */
  readonly status: Status
  /** The day the caller asked about. */
  readonly asOf?: PlainDate
}

/**
 * A rule of time.
 *
 * @param definition - its sentence, nature, events, start, end and what it rests on
 * @returns the frozen rule
 * @throws RulebookError where a length, counting, version or event cannot be right
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { clock, laterOf, period, until } from '@cairn/engine/clock'
 *
 * const act = source({
 *   id: 'example-act', title: 'Example act', publisher: 'Nobody', year: 2026,
 *   kind: 'law', licence: 'invented', read: 'none yet',
 * })
 * const recovery = clock({
 *   id: 'example-act/recovery', nature: 'right',
 *   says: 'Recovery lasts until the final decision, and 30 days at least.',
 *   events: { 'first-decision': 'The day of the first decision.', 'final-decision': 'The day of the final decision.' },
 *   starts: 'first-decision',
 *   ends: laterOf(
 *     until('final-decision'),
 *     period({ kind: 'exact', length: 30, unit: 'day', counting: 'inclusive' }),
 *   ),
 *   cites: [act.at('s. 1')], status: 'house',
 * })
 * recovery.starts // => 'first-decision'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function clock<const Event extends string>(definition: ClockRule<Event>): ClockRule<Event> {
  refuseClock(definition)
  return freeze({ ...definition })
}
