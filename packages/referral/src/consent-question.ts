import type { Answer } from '@cairn/engine'
import type { ConsentRow } from './consent-row.ts'
import type { PartOf } from './places.ts'
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
  /** Who may consent for a child there. For a part without a row, that of its country counts. */
  readonly rows: readonly ConsentRow[]
  /** Parts of a country, with the larger place whose rows hold there too. */
  readonly partOf?: PartOf | undefined
}
