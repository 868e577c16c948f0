/**
 * One cell, as text whatever the file calls it. A number that the spreadsheet shows as a day or an instant is `date` and its
 * text is `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`; `true` and `false` are the texts of a `boolean`; an `error` such as a
 * division by zero has no text.
 */
export type Cell = {
  readonly kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error'
  readonly text: string
  /** A whole number with the zeros that the format of its cell puts before it: `04712`, while its text is `4712`. */
  readonly padded?: string
  /** The cell holds a formula; its text is the result that was stored. Nothing is ever computed here. */
  readonly formula?: true
}

/** One row with its number as the spreadsheet shows it, from 1. In a CSV a quoted cell of several lines is still one row. */
export type Row = {
  readonly number: number
  readonly cells: readonly Cell[]
  /** The row is hidden in the spreadsheet. */
  readonly hidden?: true
}

/** What a reader of tables hands out, in the order of the file. */
export type TableEvent =
  /** A sheet begins; a CSV is one sheet. Sheets are counted from 1. Its name is the user's own and is never printed. */
  | { readonly kind: 'sheet'; readonly sheet: number; readonly name: string; readonly hidden?: true }
  | { readonly kind: 'row'; readonly sheet: number; readonly row: Row }
  | { readonly kind: 'problem'; readonly problem: TableProblem }

/** What is wrong with a table, by code and position; never a value, a heading or the name of a sheet. */
export type TableProblem = {
  readonly code: TableProblemCode
  readonly sheet?: number
  readonly row?: number
  /** From 1; the letter is `columnLetter(column)`. */
  readonly column?: number
  /** Where a range that begins at `row` and `column` ends, both included: merged cells, hidden columns. */
  readonly lastRow?: number
  readonly lastColumn?: number
}

/** Codes of problems, each with its sentence and what to do next in `problems`. */
export type TableProblemCode = `TAB-${number}`

/** Bytes that can be read from any place: an open file, a Blob, an array. */
export type ByteSource = {
  readonly size: number
  /** The bytes from a place on; fewer where the source ends before. */
  readonly read: (from: number, length: number) => Promise<Uint8Array>
}

/** What is written to one sheet: the first row is the heading. */
export type SheetContent = {
  readonly name: string
  readonly rows: readonly (readonly (string | number)[])[]
  readonly hidden?: true
  /** Drop-downs: which column (from 1) takes only the entries of a list, from row 2 down. */
  readonly choices?: readonly { readonly column: number; readonly entries: readonly string[] }[]
  /** Widths of columns in characters. */
  readonly widths?: readonly number[]
}
