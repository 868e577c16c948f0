import type { TableEvent, TableProblem } from '@cairn/spreadsheet'
import type { HtcdsProblem } from './problem.ts'
import type { HtcdsReadOptions } from './read-options.ts'
import type { HtcdsRecord } from './record-from.ts'
import { tableReader } from './table-reader.ts'

/** What comes out while a table is read. */
export type HtcdsEvent =
  | { readonly kind: 'record'; readonly record: HtcdsRecord }
  | { readonly kind: 'problem'; readonly problem: HtcdsProblem }
  /** What the reader of the file found: a row with a separator too many, an open quote, a file that was cut off. */
  | { readonly kind: 'table-problem'; readonly problem: TableProblem }

/**
 * Reads HTCDS from the events of a reader of tables, record by record, so that a long file needs no room. The first sheet
 * with headings of HTCDS is read; hidden sheets and further ones are said and left. Problems of the file itself are passed
 * on.
 *
 * @param events - what `readCsv` or `readXlsx` of the spreadsheet package hand out
 * @param options - where random names come from, and what a file does not say
 * @returns records and problems, in the order of the file
 *
 * @example
 * ```ts
 * import { readHtcdsTable } from '@cairn/adapter-htcds'
 * import type { TableEvent, TableProblem } from '@cairn/spreadsheet'
 *
 * async function* table(): AsyncGenerator<TableEvent> {
 *   yield { kind: 'sheet', sheet: 1, name: 'Cases' }
 *   yield { kind: 'row', sheet: 1, row: { number: 1, cells: [{ kind: 'text', text: 'cas_Status' }] } }
 *   yield { kind: 'row', sheet: 1, row: { number: 2, cells: [{ kind: 'text', text: 'Follow up' }] } }
 * }
 * const states: unknown[] = []
 * for await (const event of readHtcdsTable(table(), { fresh: () => 'k7q2-m9xd-4vht' }))
 *   if (event.kind === 'record') states.push(event.record.case?.state)
 * states // => ['follow-up']
 * ```
 */
export async function* readHtcdsTable(
  events: AsyncIterable<TableEvent>,
  options: HtcdsReadOptions,
): AsyncGenerator<HtcdsEvent> {
  let reader: ReturnType<typeof tableReader> | undefined
  let read = false
  let said = false
  let skip = false
  const headings = function* (): Generator<HtcdsEvent> {
    if (said || !reader || reader.problems().length === 0) return
    said = true
    for (const problem of reader.problems()) yield { kind: 'problem', problem }
  }
  for await (const event of events) {
    if (event.kind === 'sheet') {
      reader?.end()
      yield* headings()
      read ||= reader?.found() ?? false
      skip = read || event.hidden === true
      if (skip) yield { kind: 'problem', problem: { code: 'HTC-106', sheet: event.sheet } }
      if (!skip) reader = tableReader(options, event.sheet)
      said = said && read
    } else if (event.kind === 'problem') yield { kind: 'table-problem', problem: event.problem }
    else if (!skip) {
      reader ??= tableReader(options, event.sheet)
      const records = reader.row(event.row)
      yield* headings()
      for (const record of records) {
        for (const problem of record.problems) yield { kind: 'problem', problem }
        yield { kind: 'record', record }
      }
    }
  }
  reader?.end()
  yield* headings()
  if (!reader?.found()) yield { kind: 'problem', problem: { code: 'HTC-102' } }
}
