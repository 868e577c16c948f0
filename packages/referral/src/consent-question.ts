import type { Answer } from '@cairn/engine'
import type { ConsentRow } from './consent-row.ts'
import type { Recipient } from './to-facts.ts'

/** For what, for whom and when consents are read. */
export type ConsentQuestion = {
  readonly purpose: string
  readonly recipient: Recipient
  /** The calendar date of today. */
  readonly asOf: string
  /** Of the person. A consent that carries another one is not theirs. Absent: not compared. */
  readonly pseudonym?: string | undefined
  /** Age in full years, as far as known. Absent: not known, so a child's is needed and an adult's too. */
  readonly age?: Answer | undefined
  /** Where, as the rows have it. */
  readonly place: string
  /** Who may consent for a child there. */
  readonly rows: readonly ConsentRow[]
}
