import type { Answer } from './answer.ts'
import type { Citation, Citations, Status } from './citation.ts'

/** One answer that counted, with the sentence of its fact. */
export type Given<Fact extends string = string> = {
  readonly fact: Fact
  readonly says: string
  readonly answer: Answer
}

/** Why an outcome: one rule, whether it holds, and the answers that settle it. */
export type Reason<Fact extends string = string> = {
  /** Id of the rule. */
  readonly rule: string
  /** `true`: the rule holds and gives the outcome. `false`: it is ruled out, so nothing more was reached. */
  readonly holds: boolean
  /** The rule's sentence. */
  readonly says: string
  /** The answers needed, and no others. */
  readonly answers: readonly Given<Fact>[]
  /** Facts that were presumed, not answered. */
  readonly presumed: readonly Fact[]
  /** What the rule rests on. */
  readonly cites: Citations
  /** The weakest status among the rule and the answers it counted. */
  readonly status: Status
}

/** An unknown that was read as a value, and on what ground. */
export type Presumed<Fact extends string = string> = {
  readonly fact: Fact
  readonly says: string
  readonly cites: Citations
  readonly status: Status
}

/** A sign on whose grade sources disagree, where that matters here. */
export type Dispute<Fact extends string = string> = {
  readonly fact: Fact
  readonly says: string
  readonly grades: readonly string[]
  readonly cites: readonly Citation[]
}

/** What may be wrong with answers: stable codes, each with a page. */
export type ProblemCode =
  | 'not-a-record'
  | 'unknown-key'
  | 'not-an-answer'
  | 'not-in-list'
  | 'not-a-number'
  | 'not-a-date'
  | 'empty-range'
  | 'more-problems'

/** Something in the answers that could not be read: by code and position, never by value. */
export type Problem<Fact extends string = string> = {
  readonly code: ProblemCode
  /** Position of the key in the record, from 0; for `more-problems`, how many more there are. */
  readonly position: number
  /** The fact, where the key is one of the set's own. */
  readonly fact?: Fact
}

/** Which rules made a result: enough to make it again. */
export type By = { readonly id: string; readonly version: string; readonly fingerprint: string }

/** A result: what may be done next, why, and what could still change it. Plain JSON, no hidden state. */
export type Advice<Outcome extends string = string, Fact extends string = string> = {
  /** The most protective step that is certain on what is known and presumed. */
  readonly outcome: Outcome
  /** What open answers could still make it, most protective first; nothing is presumed here. */
  readonly possible: readonly Outcome[]
  /** Every completion of the unknowns gives the same outcome. */
  readonly settled: boolean
  /** One smallest sufficient set of answers, by rule. */
  readonly because: readonly Reason<Fact>[]
  /** Unknowns that could still change the outcome; nobody declined these. */
  readonly ask: readonly Fact[]
  /** Unknowns that could still change the outcome and were declined: not asked again. */
  readonly declined: readonly Fact[]
  /** Unknowns that were read as a value. */
  readonly presumed: readonly Presumed<Fact>[]
  /** Where sources disagree and it matters here. */
  readonly disputed: readonly Dispute<Fact>[]
  /** What could not be read. */
  readonly problems: readonly Problem<Fact>[]
  /** Which rules made it. */
  readonly by: By
  /** The calendar date the caller decided for, where dates matter. */
  readonly asOf?: string
}

/** What may be written to a log: which rules, and counts. No sign, need, service or outcome. */
export type LogEntry = By & {
  readonly because: number
  readonly ask: number
  readonly declined: number
  readonly presumed: number
  readonly disputed: number
  readonly problems: number
}

/**
 * The part of a result that may be logged: the rules' id, version and fingerprint, and counts.
 *
 * @param advice - any result
 * @returns an entry that names no sign and no outcome
 *
 * @example
 * ```ts
 * import { forLog } from '@cairn/engine'
 * import { screen } from '@cairn/screening'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const entry = forLog(screen({ threats: 'yes' }, bali2015))
 * entry.id // => 'bali-2015'
 * JSON.stringify(entry).includes('threats') // => false
 * ```
 */
export function forLog(advice: Advice): LogEntry {
  const { because, ask, declined, presumed, disputed, problems, by } = advice
  return {
    id: by.id,
    version: by.version,
    fingerprint: by.fingerprint,
    because: because.length,
    ask: ask.length,
    declined: declined.length,
    presumed: presumed.length,
    disputed: disputed.length,
    problems: problems.length,
  }
}
