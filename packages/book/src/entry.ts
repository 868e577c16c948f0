import type { Examples, RuleSet } from '@cairn/engine'
import type { StudyRow } from './studies.ts'

/** One rule set and its worked cases: what a page is made from. */
export type Entry = {
  /** The set, as the page shows it. */
  readonly set: RuleSet
  /** Its worked cases, rule by rule. */
  readonly examples: readonly Examples[]
  /** Earlier releases of this set, oldest first: what the page compares with. */
  readonly released?: readonly Released[]
  /** How a published tool did in studies, for planners. */
  readonly studies?: readonly StudyRow[]
}

/** What is kept of a set that was released. */
export type Released = {
  /** Version of the release. */
  readonly release: string
  /** Version of the set in it. */
  readonly version: string
  /** Fingerprint of its logic. */
  readonly fingerprint: string
}
