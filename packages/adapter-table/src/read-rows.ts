import type { TableEvent } from '@cairn/spreadsheet'
import type { FactColumn } from './column.ts'
import type { Mapping } from './mapping.ts'
import type { RowEvent } from './row-event.ts'
import { rowReader } from './row-reader.ts'

/** What {@link readRows} is told beside the mapping. */
export type ReadRowsOptions = {
  /** Questions of the instrument, for `answers@1`. Without them a cell is yes, no, unsure, declined or not asked. */
  readonly facts?: readonly FactColumn[]
}

/**
 * Reads the rows of a table as records, one row at a time: nothing but counts is kept, and no row is lost. The rows read
 * are the records, the rows with problems, the blank ones, those of headings and those that are not read, and the
 * summary at the end counts each. It throws only where the events themselves do.
 *
 * @param events - what a reader of tables hands out
 * @param mapping - as {@link readMapping} gives it, or {@link ownMapping} for tables with headings of ours
 * @param options - questions of an instrument
 * @returns records, problems by row, findings about columns, and at the end what was lost
 *
 * @example
 * ```ts
 * import { ownMapping, readRows } from '@cairn/adapter-table'
 *
 * const text = (text: string) => ({ kind: text === '' ? ('empty' as const) : ('text' as const), text })
 * async function* table() {
 *   yield { kind: 'sheet' as const, sheet: 1, name: '' }
 *   yield { kind: 'row' as const, sheet: 1, row: { number: 1, cells: ['pseudonym', 'languages', 'Phone'].map(text) } }
 *   yield { kind: 'row' as const, sheet: 1, row: { number: 2, cells: ['k7q2-m9xd-4vht', 'prs; en', ''].map(text) } }
 * }
 * const events = []
 * for await (const event of readRows(table(), ownMapping('person@1'))) events.push(event)
 * events.map(({ kind }) => kind) // => ['finding', 'record', 'summary']
 * events[0]?.kind === 'finding' && events[0].finding.letter // => 'C'
 * events[1]?.kind === 'record' && events[1].record // => { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', languages: ['prs', 'en'] }
 * ```
 */
export async function* readRows(
  events: AsyncIterable<TableEvent>,
  mapping: Mapping,
  options: ReadRowsOptions = {},
): AsyncGenerator<RowEvent, void, undefined> {
  const reader = rowReader(mapping, options.facts)
  let saidEmpty = false
  for await (const event of events) {
    if (event.kind === 'sheet') reader.sheet(event.sheet, event.hidden ?? false)
    else if (event.kind === 'row') yield* reader.row(event.row, event.sheet)
    else {
      if (event.problem.code === 'TAB-001') saidEmpty = true
      yield* reader.problem(event.problem)
    }
  }
  yield* reader.end(saidEmpty)
}
