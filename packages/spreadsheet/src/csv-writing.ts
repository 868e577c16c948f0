import { guard } from './csv-guard.ts'
import { writtenText } from './written-text.ts'

/** How a CSV is written. */
export type CsvWriting = {
  /** What stands between two cells: a comma unless said otherwise. */
  readonly delimiter?: ',' | ';' | '\t' | '|'
  /** Whether the text begins with the byte order mark that makes spreadsheets read UTF-8: yes unless said otherwise. */
  readonly mark?: boolean
}

// A cell is quoted for every delimiter that some computer uses, so that it is one cell on all of them.
const quoted = /["\r\n,;\t|\ufeff]|^ | $|^sep=/i

/**
 * Writes rows as CSV that is safe to open in a spreadsheet: a text that would be computed there (`=`, `+`, `-`, `@`, tab,
 * carriage return) gets an apostrophe before it, which `readCsv` takes away again.
 *
 * @param rows - texts and numbers; a number that is not finite is an empty cell
 * @param options - delimiter and byte order mark
 * @returns the text, rows ended by CR LF; to be encoded as UTF-8
 *
 * @example
 * ```ts
 * import { writeCsv } from '@cairn/spreadsheet'
 *
 * const rows = [['id', 'note'], ['c-1', '=1+1'], ['c-2', 'one, two']]
 * writeCsv(rows, { mark: false }) // => "id,note\r\nc-1,'=1+1\r\nc-2,\"one, two\"\r\n"
 * ```
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[], options: CsvWriting = {}): string {
  const { delimiter = ',', mark = true } = options
  const lines = rows.map((row) => {
    // One empty cell alone would be a blank line, which is no row.
    if (row.length === 1 && (row[0] === '' || written(row[0] ?? '') === '')) return '""\r\n'
    return `${row.map(written).join(delimiter)}\r\n`
  })
  return (mark ? '\ufeff' : '') + lines.join('')
}

function written(cell: string | number): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const text = guard(writtenText(cell))
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
