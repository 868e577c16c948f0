import { delimiterOf } from './csv-delimiter.ts'
import { unguard } from './csv-guard.ts'
import { type CsvRow, type CsvRows, csvRows } from './csv-rows.ts'
import type { Cell, TableEvent, TableProblem, TableProblemCode } from './table.ts'
import { decoded } from './text-decoding.ts'

/** How a CSV is read. */
export type CsvOptions = {
  /** What divides the cells; found out from the beginning of the file unless given. */
  readonly delimiter?: string
  /** `keep` leaves apostrophes before `=`, `+`, `-` and `@`, which `writeCsv` puts there, as they stand. */
  readonly apostrophes?: 'undo' | 'keep'
  /** Where the headings are, from 1: as wide as they are the rows below should be. The first row unless given. */
  readonly headingRow?: number
  /** Characters kept of one cell: 1,000,000 unless given. */
  readonly cellLimit?: number
  /** Characters kept of one row: 10,000,000 unless given. */
  readonly rowLimit?: number
  /** Cells kept of one row: 16,384 unless given, as many as a spreadsheet has columns. */
  readonly widthLimit?: number
}

/** Characters looked at to find the delimiter. */
const sampleSize = 65_536

/**
 * Reads a CSV as it comes, in memory that does not grow with the file: UTF-8, UTF-16 and Windows-1252; comma, semicolon,
 * tab or pipe; any end of line. Blank lines show in the numbers of rows and are no rows.
 *
 * @param chunks - the bytes, cut anywhere; the next is asked for when the rows before are taken. An error of theirs (a
 *   disk, a network) passes through: it is none of the file
 * @param options - delimiter and limits
 * @returns one sheet without a name, then its rows; each row's problems stand before it. No bytes make it throw
 *
 * @example
 * ```ts
 * import { readCsv } from '@cairn/spreadsheet'
 *
 * async function* bytes() {
 *   yield new Uint8Array([...'id;age\nc-1;17'].map((sign) => sign.charCodeAt(0)))
 * }
 * const rows: string[][] = []
 * for await (const event of readCsv(bytes())) {
 *   if (event.kind === 'row') rows.push(event.row.cells.map(({ text }) => text))
 * }
 * rows // => [['id', 'age'], ['c-1', '17']]
 * ```
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  options: CsvOptions = {},
): AsyncGenerator<TableEvent, void, undefined> {
  yield { kind: 'sheet', sheet: 1, name: '' }
  const undo = options.apostrophes !== 'keep'
  const state: State = { headingRow: options.headingRow ?? 1, any: false, width: undefined, assumed: false }
  let sample = ''
  let rows: CsvRows | undefined
  for await (const { text, assumed } of decoded(chunks)) {
    if (assumed && !state.assumed) yield problem('TAB-101')
    state.assumed = assumed
    if (rows) {
      yield* events(rows.push(text), state, undo)
      continue
    }
    sample += text
    if (sample.length < sampleSize) continue
    const begun = begin(sample, options)
    rows = begun.rows
    yield* events(rows.push(begun.rest), state, undo)
  }
  if (!rows) {
    const begun = begin(sample, options)
    rows = begun.rows
    yield* events(rows.push(begun.rest), state, undo)
  }
  yield* events(rows.end(), state, undo)
  if (!state.any) yield problem('TAB-001')
}

/** What is remembered from row to row: whether there was any, the width of the heading, and that the encoding was reported. */
type State = { readonly headingRow: number; any: boolean; width: number | undefined; assumed: boolean }

function begin(sample: string, options: CsvOptions): { readonly rows: CsvRows; readonly rest: string } {
  const { cellLimit = 1_000_000, rowLimit = 10_000_000, widthLimit = 16_384 } = options
  const found = delimiterOf(sample.slice(0, sampleSize))
  const delimiter = options.delimiter || found.delimiter
  return { rows: csvRows({ delimiter, cellLimit, rowLimit, widthLimit }), rest: sample.slice(found.skip) }
}

function* events(rows: readonly CsvRow[], state: State, undo: boolean): Generator<TableEvent, void, undefined> {
  for (const { number, texts, faults } of rows) {
    const at = { sheet: 1, row: number }
    for (const { code, column } of faults) yield problem(`TAB-${code}`, { ...at, ...(column ? { column } : {}) })
    const cells: Cell[] = []
    for (let column = 1; column <= texts.length; column++) {
      let text = texts[column - 1] ?? ''
      if (text.includes('\ufffd')) yield problem('TAB-102', { ...at, column })
      if (text.includes('\0')) {
        yield problem('TAB-103', { ...at, column })
        text = text.replaceAll('\0', '')
      }
      if (undo) text = unguard(text)
      cells.push(text === '' ? { kind: 'empty', text } : { kind: 'text', text })
    }
    state.any = true
    if (state.width === undefined) state.width = number < state.headingRow ? undefined : cells.length
    else if (cells.length < state.width) yield problem('TAB-108', at)
    else if (cells.slice(state.width).some(({ kind }) => kind !== 'empty')) yield problem('TAB-109', at)
    yield { kind: 'row', sheet: 1, row: { number, cells } }
  }
}

function problem(code: TableProblemCode, place: Omit<TableProblem, 'code'> = {}): TableEvent {
  return { kind: 'problem', problem: { code, ...place } }
}
