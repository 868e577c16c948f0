import type { Cell } from '@cairn/spreadsheet'
import type { HtcdsField } from './fields.ts'
import type { ConsentQuestion } from './versions.ts'

/** Where something stands. */
export type HtcdsPosition = { readonly sheet?: number; readonly row?: number; readonly item?: number }

/** What a column or key is about. */
export type Subject =
  | { readonly field: HtcdsField }
  /** One choice of a field, in a column of its own. */
  | { readonly field: HtcdsField; readonly choice: string }
  | { readonly question: ConsentQuestion }

/** One cell with what it is about, and its column where there is one. */
export type Entry = Subject & { readonly cells: readonly Cell[]; readonly column?: number }
