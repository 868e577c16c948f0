import type { Referral, StatusDecision } from '@cairn/schemas'
import type { DayOrder } from './day.ts'
import type { HtcdsPosition } from './entry.ts'
import type { HtcdsVersion } from './picklist.ts'

/** Whose word a claim is, as a code of the list of voices. */
export type Voice =
  | 'person'
  | 'person-through-interpreter'
  | 'child-carer'
  | 'family'
  | 'another-person'
  | 'worker-saw'
  | 'organisation'
  | 'authority'
  | 'document'
  | 'unknown'

/** What HTCDS does not say about a decision and a decision cannot be without. */
export type Decided = Pick<StatusDecision, 'on' | 'stage'> & Partial<Pick<StatusDecision, 'by' | 'country'>>

/** What HTCDS does not say about a referral and a referral cannot be without. */
export type Referred = Pick<Referral, 'needs' | 'other'>

/** How files of HTCDS are read. */
export type HtcdsReadOptions = {
  /** Gives a new random pseudonym each time, for the case, its person and its records. */
  readonly fresh: () => string
  /** The version, where you know it better than the headings do. */
  readonly version?: HtcdsVersion
  /** Which comes first in a day such as 03/04/2026. Not given: such a day is not read. */
  readonly dates?: DayOrder
  /** Whose word everything is; `unknown` unless told: the standard does not say. */
  readonly saidBy?: Voice
  /** When and at which stage somebody decided what the file gives as status; which body, where the file joins several. */
  readonly decided?: (position: HtcdsPosition) => Decided | undefined
  /** For which needs the person was referred here, and what kind of body did it. */
  readonly referred?: (position: HtcdsPosition) => Referred | undefined
}
