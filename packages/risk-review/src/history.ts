import type { Answers } from '@cairn/engine'
import type { KnownMoment } from '@cairn/engine/clock'
import type { Bearer, Level } from './level.ts'

/** One look at the risk of one bearer. */
export type Assessment = {
  readonly kind: 'assessment'
  readonly bearer: Bearer
  /** What whoever assessed it thinks. */
  readonly level: Level | 'not-assessed'
  /** Day or instant (with offset) of the look. */
  readonly on?: string
  /** Day of the newest fact it rests on. */
  readonly factsFrom?: string
  /** Role of whoever assessed it. Never a name. */
  readonly by?: string
  /** What the person who bears the risk thinks. Absent: not heard. */
  readonly ownView?: { readonly level: Level; readonly on?: string }
  /** The second role that agreed to a lower level, and that there is a reason. */
  readonly lowered?: { readonly secondRole: string; readonly reason: string }
  /** Answers for the tool of the policy, where it has one. */
  readonly answers?: Answers
  /** Latest day or instant of the next look, where one was set. */
  readonly lookAgain?: string
}

/** Something that changed in a case: a fact of the policy's `early` set. */
export type Change = {
  readonly kind: 'change'
  readonly change: string
  /** Day or instant. Absent: not noted, so that it counts until it is. */
  readonly on?: string
  /** For whom it matters. Absent: for all four. */
  readonly bearers?: readonly Bearer[]
}

/** That something happened after which some care helps only for hours. No details. */
export type Exposure = { readonly kind: 'exposure'; readonly happened?: KnownMoment }

/** What happened with the risks of one case, in any order. */
export type HistoryEntry = Assessment | Change | Exposure

/** What may be wrong with a history. */
export type ReviewProblemCode =
  | 'not-a-list'
  | 'not-an-entry'
  | 'not-in-list'
  | 'not-a-moment'
  | 'day-missing'
  | 'after-now'
  | 'second-role-missing'
  | 'reason-missing'
  | 'tool-unreadable'

/** Something that could not be read or does not hold: by code and position, never by value. */
export type ReviewProblem = {
  readonly code: ReviewProblemCode
  /** Position in the history, from 0; -1 for `now`. */
  readonly position: number
  /** The field of the entry. */
  readonly field?: string
}
