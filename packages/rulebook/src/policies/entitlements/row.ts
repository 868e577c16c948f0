import type { Citations, Formula, Status } from '@cairn/engine'
import type { ClockRule, PlainDate } from '@cairn/engine/clock'
import type { events } from './events.ts'
import type { facts } from './facts.ts'

/** What a row may ask about. */
export type RightFact = keyof typeof facts

/** A condition on whom a row, or one of its clocks, concerns. */
export type Whom = Formula<RightFact, never, never, never>

/** A ground on which a right may end or be withheld: shown, never decided. */
export type EndingRow = { readonly says: string; readonly cites: Citations; readonly status: Status }

/** One right: law, or what Movement policy adds. The two are never merged. */
export type RightRow = {
  /** `place/topic`: never reused, never renamed. */
  readonly id: string
  /** ISO 3166 code of a country or a part of one, or the id of a floor. */
  readonly place: string
  /** One plain sentence in English. */
  readonly says: string
  /** Law or Movement policy. */
  readonly kind: 'law' | 'movement-policy'
  /** Whom it concerns, in words. */
  readonly whom: string
  /** Whom it certainly concerns. */
  readonly concerns: 'everybody' | Whom
  /** Whom it may concern besides: the text was not read to the end. */
  readonly perhaps?: Whom
  /** Its periods, side by side; each may concern some people only. */
  readonly clocks: readonly {
    readonly rule: ClockRule
    readonly concerns?: Whom
    /** The event that brings this clock about: none of its days is shown before that event, or while it only may concern somebody. */
    readonly once?: keyof typeof events
  }[]
  /** Grounds on which it may end or be withheld. */
  readonly endings: readonly EndingRow[]
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
