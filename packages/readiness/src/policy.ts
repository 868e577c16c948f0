import type { Citations, Criteria, Status } from '@cairn/engine'

/** How ready a Society is for one activity, what blocks most first. */
export type Step = 'build-first' | 'partner-needed' | 'ready-with-conditions' | 'ready'

/** Something said, and what it rests on. */
export type Said = {
  /** Stable id. */
  readonly id: string
  /** One plain sentence in English. */
  readonly says: string
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
}

/** Whom a Society asks for what it does not have itself. */
export type Partner = Said & {
  /** Where it works; absent: anywhere. */
  readonly region?: string
}

/** One activity: its field, and what to have for it. */
export type Activity = {
  /** Id of the activity, a code of the records' list. */
  readonly id: string
  /** Awareness, assistance and protection, or humanitarian diplomacy. */
  readonly field: 'awareness' | 'assistance-and-protection' | 'humanitarian-diplomacy'
  /** What to have: facts are capacities, presumed not there while unknown. */
  readonly gates: Criteria<string, Step>
}

/** What `prepare` needs beside the record: the rulebook has one, a Society may bring its own. */
export type ReadinessPolicy = {
  /** Stable id. */
  readonly id: string
  /** Semantic version. */
  readonly version: string
  /** The activities it knows. */
  readonly activities: readonly Activity[]
  /** Whom to ask where a partner is needed. */
  readonly partners: readonly Partner[]
  /** What nobody waits for. */
  readonly atTheDoor: readonly Said[]
  /** Months until a result is looked at again, by outcome, and never after so many days. */
  readonly lookAgain: Readonly<Record<Step, number>> & {
    readonly daysAtMost: number
    readonly cites: Citations
    readonly status: Status
  }
  /** Months for which an answer of the record counts. */
  readonly answersHold: { readonly months: number; readonly cites: Citations; readonly status: Status }
}
