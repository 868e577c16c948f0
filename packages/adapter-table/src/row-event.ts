import type { AnyRecord } from '@cairn/schemas'
import type { Finding } from './finding.ts'
import type { TableLoss } from './loss.ts'

/** What reading rows hands out, in the order of the table; the summary comes last and always. */
export type RowEvent =
  | { readonly kind: 'record'; readonly sheet: number; readonly row: number; readonly record: AnyRecord }
  /** A row that is no record; the record that it would have been is not handed out. */
  | { readonly kind: 'problems'; readonly sheet: number; readonly row: number; readonly problems: readonly Finding[] }
  /** Something about the file, a sheet or a column. */
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'summary'; readonly loss: TableLoss }
