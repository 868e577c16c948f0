import type { Case } from '@cairn/schemas/case'

/** An invented case with a name for tests and a sentence for readers. */
export type Invented = {
  /** Kebab-case name, never part of a record. */
  readonly id: string
  /** What the case is there to show. */
  readonly shows: string
  /** The record. Nobody in it exists. */
  readonly record: Case
}
