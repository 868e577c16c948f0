import type { Consent, Recipient } from '@cairn/schemas'
import type { Beside } from './beside.ts'
import type { ConsentAnswers } from './consent-from.ts'

/** Everything, for oneself only: said in so many words. */
export type OwnBackup = {
  readonly ownBackup: true
  /** What stayed beside the record when it was read. */
  readonly beside?: Beside
  /** Answers to the seven questions behind the one box. */
  readonly consent?: ConsentAnswers
}

/** For somebody else: what is needed for the purpose and was agreed to, and nothing that stands beside the record. */
export type ForSomebody = {
  readonly purpose: Consent['purpose']
  readonly recipient: Recipient
  /** All consents and refusals there are. */
  readonly consents: readonly Consent[]
  /** Fields that the purpose needs, as a consent writes them. Whoever answers for the purpose decides this. */
  readonly necessary: readonly string[]
  /** The day of today. */
  readonly asOf: string
  /**
   * Whether a field may be told, where that was worked out elsewhere, as the package on referral does with the rules of
   * the place. Not given: only an adult's own yes counts.
   */
  readonly mayTell?: (field: string) => boolean
  /** Answers to the seven questions. The box is a field like any other: it goes out as `consent/answer`. */
  readonly consent?: ConsentAnswers
}

/** For whom a file is written. */
export type HtcdsTarget = OwnBackup | ForSomebody

/** Why something is not, or not wholly, in what was written. */
export type LeftWhy =
  /** The purpose does not need it. */
  | 'not-needed'
  /** Nobody agreed to it, for this purpose and recipient. */
  | 'no-consent'
  /** The standard has no field for it. */
  | 'no-field'
  /** The field has no value for it. */
  | 'no-value'
  /** It is written as `Other`, with a line in the case comment. */
  | 'as-other'
  /** A wider value was written. */
  | 'wider'
  /** The field takes one; the others are not there. */
  | 'only-one'
  /** One of several codes holds and nobody knows which; the standard cannot say so. */
  | 'any-of'
  /** It stands beside the record, and goes to nobody. */
  | 'beside'
  /** The standard withdrew the field. */
  | 'withdrawn'
  /** A value that 2.0 does not have. */
  | 'not-in-2.0'
  /** A status without a decision in the record. */
  | 'no-decision'

/** What was left out, by field of ours (or of the standard, for what stood beside), and count; never a value. */
export type Left = { readonly at: string; readonly why: LeftWhy; readonly count: number }

/** Answers that a list of chosen values cannot say. None of them is a no, but the no itself. */
export type Silent = {
  readonly no: number
  readonly unsure: number
  readonly declined: number
  /** Lists and fields that nobody asked about, among those the standard has. */
  readonly notAsked: number
}
