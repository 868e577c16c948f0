import type { LeaveOutWhy } from './mapping.ts'

/** What became of every row of a table, to its last that holds something. All but `read` add up to `read`. */
export type RowCounts = {
  readonly read: number
  readonly records: number
  readonly withProblems: number
  /** Rows without anything before the last that holds something, wherever they stand on the sheet. */
  readonly blank: number
  /** Rows of headings, and rows above them that hold something. */
  readonly headings: number
  /** On sheets that the mapping does not name, or below headings of which none is known. */
  readonly notRead: number
}

/** What the record cannot hold, what was merged, what was not understood: counts and positions, never a value. */
export type TableLoss = {
  readonly rows: RowCounts
  /** Rows that are hidden in the spreadsheet; they were read like the others. */
  readonly hiddenRows: number
  /** Columns that nobody mapped, by number, with how many cells in each hold something. */
  readonly unmapped: readonly { readonly sheet: number; readonly column: number; readonly cells: number }[]
  /** Columns that the mapping leaves out, and why. */
  readonly leftOut: readonly {
    readonly sheet: number
    readonly column: number
    readonly why: LeaveOutWhy
    readonly cells: number
  }[]
  /** Cells that were not understood, by column and code. */
  readonly notUnderstood: readonly {
    readonly sheet: number
    readonly column: number
    readonly code: string
    readonly cells: number
  }[]
  /** Cells that look like a telephone number, an e-mail address, an account or a passport, by column. */
  readonly shouldNotBeHere: readonly { readonly sheet: number; readonly column: number; readonly cells: number }[]
  /** Cells whose column merges several codes into one: at least one of them holds, nobody knows which. */
  readonly merged: number
  /** Answers, and cells that are counted only. None of them is a no. */
  readonly unsure: number
  readonly declined: number
  /** Empty cells of mapped columns of answers, and cells that say so. */
  readonly notAsked: number
}
