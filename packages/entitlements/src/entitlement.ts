import type { Advice, Citations, Problem, Status } from '@cairn/engine'
import type { Clock, PlainDate } from '@cairn/engine/clock'
import type { Concern } from './concerns.ts'
import type { PlaceProblem } from './place-problem.ts'
import type { Ending, RightKind } from './right.ts'

/** Why a right stands where it stands. */
export type Ground =
  /** It is in force here and concerns the person. */
  | 'concerns-the-person'
  /** Answers are open; `advice` says which. */
  | 'answers-open'
  /** The text was not read far enough to say whether it concerns this person. */
  | 'reading-open'
  /** Whether this State is bound is to be found out. */
  | 'floor-open'
  /** No commencement was found. */
  | 'force-open'
  /** The day asked about could not be read. */
  | 'day-open'
  /** What was answered says that it concerns others; `advice` says which answers. */
  | 'concerns-others'
  /** It begins after the day asked about. */
  | 'begins-later'
  /** It ended before the day asked about. */
  | 'has-ended'

/** One clock of a right, and whether that clock certainly concerns the person. */
export type EntitlementClock = Clock & { readonly concern: Exclude<Concern, 'concerns-others'> }

/** Something a caller has to show beside a right. */
export type Warning = {
  /** `reading-old`: verified more than twelve months ago. `dated-ahead`: verified after the day asked about. */
  readonly code: 'reading-old' | 'dated-ahead'
}

/** One right for one person, plain JSON. */
export type Entitlement = {
  readonly right: string
  readonly place: string
  readonly kind: RightKind
  readonly says: string
  readonly whom: string
  readonly state: Exclude<Concern, 'concerns-others'>
  readonly ground: Ground
  readonly advice: Advice<Concern>
  /** Its periods side by side. */
  readonly clocks: readonly EntitlementClock[]
  /** The earliest day on which acting is safe, over all its clocks; `argueFor` of each clock has later readings. */
  readonly actBy?: PlainDate
  /** Shown, never decided. */
  readonly endings: readonly Ending[]
  readonly warnings: readonly Warning[]
  /** Day for which somebody last verified it. */
  readonly asOf: PlainDate
  readonly cites: Citations
  readonly status: Status
}

/** A right that concerns others, or is not in force on the day: for the reviewer, never on a sheet. */
export type SetAside = {
  readonly right: string
  readonly ground: Extract<Ground, 'concerns-others' | 'begins-later' | 'has-ended'>
  readonly advice: Advice<Concern>
}

/** Something that could not be read: by code and place, never by value. */
export type EntitlementProblem =
  | (Problem & { readonly at: 'answers' })
  | {
      readonly code: 'not-a-date' | 'no-such-day' | 'not-a-record'
      readonly at: 'as-of' | 'days' | 'answers'
    }
  | { readonly code: PlaceProblem; readonly at: 'place' }

/** What a person is entitled to: law and Movement policy apart. */
export type Entitlements = {
  readonly law: readonly Entitlement[]
  readonly movementPolicy: readonly Entitlement[]
  /** Rights set aside, each with its ground: for the reviewer's page, never for a sheet. */
  readonly setAside: readonly SetAside[]
  /** How many rows belong to other places. */
  readonly elsewhere: number
  readonly problems: readonly EntitlementProblem[]
  readonly by: { readonly id: string; readonly version: string }
  readonly asOf?: PlainDate
}
