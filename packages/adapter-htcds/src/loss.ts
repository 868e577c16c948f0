import type { HtcdsField } from './fields.ts'

/** Why a value of a file is not, or not wholly, in the record. It is beside the record unless the sentence says otherwise. */
export type LossWhy =
  /** Our records have no such field. */
  | 'no-place'
  /** The nearest code was taken, and it is not the same. */
  | 'near'
  /** A value that joins several of ours became one claim that at least one of them holds. */
  | 'merged'
  /** It was not understood. */
  | 'not-understood'
  /** Several values where the record holds one. */
  | 'several'
  /** One box for seven questions. */
  | 'seven-in-one'
  /** A status without who decided and when. */
  | 'no-decision'
  /** A referral without what it was for. */
  | 'no-referral'
  /** A language of three letters that is in the record and was taken by its form: no list was there to look it up in. */
  | 'not-checked'
  /** An older version says that it was asked and not known. Nothing is in the record; the value is beside it. */
  | 'unsure'

/** What could not go into the record, by field of the standard and count; never a value. */
export type Loss = { readonly field: HtcdsField; readonly why: LossWhy; readonly count: number }

/** The same losses of several records, added up, in a steady order. */
export const totals = (losses: Iterable<Loss>): readonly Loss[] => {
  const sums = new Map<string, Loss>()
  for (const { field, why, count } of losses) {
    const key = `${field} ${why}`
    sums.set(key, { field, why, count: (sums.get(key)?.count ?? 0) + count })
  }
  return [...sums.values()].toSorted((a, b) =>
    a.field === b.field ? (a.why < b.why ? -1 : 1) : a.field < b.field ? -1 : 1,
  )
}
