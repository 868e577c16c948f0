import type { CodeList } from '@cairn/schemas'

/** The codes of a code list of ours. */
export type CodesOf<List> = List extends CodeList<infer Code> ? Code : never

/** A version of the standard. */
export type HtcdsVersion = '0.2' | '1.0' | '2.0'

/** What a value of HTCDS is in our records. */
export type PicklistValue<Code extends string = string> = {
  /** What the toolkit writes into cells; cut at its ends, for matching only. */
  readonly label: string
  /** Our code. Absent: our records have no place for it, and it stays beside them. */
  readonly as?: Code
  /** The code is the nearest one and not the same: the value is kept beside the record as well. */
  readonly near?: true
}

/** A value that 2.0 does not have, and what became of it. */
export type EarlierValue<Code extends string = string> = PicklistValue<Code> & {
  /** The versions that had it; none where it only stands in texts around the standard. */
  readonly in: readonly HtcdsVersion[]
  /** One value for several of our codes: at least one of them holds, and it is never taken apart. */
  readonly anyOf?: readonly Code[]
  /** Asked and not known: no claim comes of it, it is counted. */
  readonly unsure?: true
}

/** A closed list of HTCDS: its values by code in the order of the standard, and the values of earlier versions. */
export type Picklist<Code extends string = string> = {
  readonly values: Readonly<Record<string, PicklistValue<Code>>>
  readonly earlier?: Readonly<Record<string, EarlierValue<Code>>>
}
