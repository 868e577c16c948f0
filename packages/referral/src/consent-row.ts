import type { Citations, Status } from '@cairn/engine'

/** Who may say yes. */
export type Giver = 'person' | 'guardian' | 'parent' | 'authority'

/**
 * Who has to say yes for a child of some ages in a place: data, because every place has its own law. There are no rows
 * for adults: an adult speaks for themself, with whatever support they choose.
 */
export type ConsentRow = {
  /** In words, never reused. */
  readonly id: string
  /** ISO 3166 code of the place, with the part where law differs inside a State: `FI`, `GB-SCT`. */
  readonly place: string
  /** Ages in full years for which it holds, both ends included. */
  readonly ages: { readonly from: number; readonly to: number }
  /** Purposes for which it holds. Absent: all. */
  readonly purposes?: readonly string[]
  /** All of these, and of each one of its list. Empty: nobody's consent is needed, by the law of the place. */
  readonly needs: readonly (readonly Giver[])[]
  /** The child has to be heard as well. */
  readonly childHeard: boolean
  /** The place reads an age in doubt as a child's, also for this. Otherwise what holds for an adult is needed too. */
  readonly doubtReadsAsChild: boolean
  readonly says: string
  /** Day on which somebody last read the source. */
  readonly asOf: string
  readonly cites: Citations
  readonly status: Status
}

/**
 * Under which role and basis a place allows to pass details on without consent, where there is risk to life.
 * There is none by default.
 */
export type ExceptionRow = {
  readonly id: string
  readonly place: string
  /** Roles that may decide it. */
  readonly roles: readonly string[]
  /** Bases that the law of the place has for it. */
  readonly bases: readonly string[]
  readonly says: string
  readonly asOf: string
  readonly cites: Citations
  readonly status: Status
}
