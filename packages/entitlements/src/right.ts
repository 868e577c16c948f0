import type { Citations, Fact, Formula, Status } from '@cairn/engine'
import type { ClockRule, PlainDate } from '@cairn/engine/clock'

/** Whether a right is law, or what the Movement adds of its own. The two are never merged. */
export type RightKind = 'law' | 'movement-policy'

/** A ground on which something may end or be withheld: shown to the worker, never decided. */
export type Ending = { readonly says: string; readonly cites: Citations; readonly status: Status }

/** A clock of a right, and whom this clock concerns where that is not everybody whom the right concerns. */
export type RightClock<FactId extends string = string> = {
  readonly rule: ClockRule
  readonly concerns?: Formula<FactId, never, never, never>
  /**
   * The event that brings this clock about. A clock that has one is shown only where it certainly concerns the person and
   * the event is not still to come: a length that only a later decision gives is not printed before that decision.
   */
  readonly once?: string
}

/** One right, as a row of data. */
export type Right<FactId extends string = string> = {
  /** `place/topic`: never reused, never renamed. */
  readonly id: string
  /** ISO 3166 code of a country or part of one, or the id of a floor. */
  readonly place: string
  /** One plain sentence in English. */
  readonly says: string
  /** Law or Movement policy. */
  readonly kind: RightKind
  /** Whom it concerns, in words. */
  readonly whom: string
  /** Whom it certainly concerns. */
  readonly concerns: 'everybody' | Formula<FactId, never, never, never>
  /** Whom it may concern besides, because the text was not read to the end: they are told to find out. */
  readonly perhaps?: Formula<FactId, never, never, never>
  /** Its periods, side by side. */
  readonly clocks: readonly RightClock<FactId>[]
  /** Grounds on which it may end or be withheld. */
  readonly endings: readonly Ending[]
  /** From when to when it is in force; `not-known` where no commencement was found. */
  readonly inForce: { readonly from?: PlainDate; readonly until?: PlainDate } | 'not-known'
  /** Day for which somebody last verified it: for an account, the day of the account. */
  readonly asOf: PlainDate
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
  /** Something reviewers should know. */
  readonly note?: string
}

/** A floor that binds several States: who is known to stand on it, and who is known not to. Everybody else: find out. */
export type Floor = {
  readonly says: string
  readonly binds: 'everywhere' | readonly string[]
  readonly others: readonly string[]
}

/** Rows of rights with what they ask about: an argument of `entitle`. */
export type Rights<FactId extends string = string> = {
  readonly id: string
  readonly version: string
  /** Everything a row may ask about. */
  readonly facts: Readonly<Record<FactId, Fact<never, never>>>
  /** Parts of a country, with the larger place whose rows hold there too. */
  readonly within: Readonly<Record<string, string>>
  /** Floors by id. */
  readonly floors: Readonly<Record<string, Floor>>
  readonly rows: readonly Right<FactId>[]
}
