import type { TableEvent, TableProblem } from '@cairn/spreadsheet'

/** The row of headings of a table, and the table as if nobody had looked. */
export type Headings = {
  readonly headings: readonly string[] | undefined
  readonly problems: readonly TableProblem[]
  readonly events: AsyncIterable<TableEvent>
}

/**
 * The row of headings: of the sheet named, or of the first that is not hidden.
 *
 * @param events - a table as it is read
 * @param where - which sheet and which row, from 1; the first unless told
 * @returns the headings, or none where the table has none; the problems before them; and the table from its beginning
 *
 * @example
 * ```ts
 * import { headingsOf } from '@cairn/adapter-table'
 * import { readCsv } from '@cairn/spreadsheet'
 *
 * async function* bytes() {
 *   yield new TextEncoder().encode('pseudonym,languages\nxxxx-xxxx-2235,pt\n')
 * }
 * const { headings, events } = await headingsOf(readCsv(bytes()), {})
 * headings // => ['pseudonym', 'languages']
 * const seen = []
 * for await (const { kind } of events) seen.push(kind)
 * seen // => ['sheet', 'row', 'row']
 * ```
 */
export async function headingsOf(
  events: AsyncIterable<TableEvent>,
  { sheet, headingRow = 1 }: { readonly sheet?: number | undefined; readonly headingRow?: number | undefined },
): Promise<Headings> {
  const iterator = events[Symbol.asyncIterator]()
  const before: TableEvent[] = []
  let wanted = sheet
  let headings: readonly string[] | undefined
  while (headings === undefined && before.length < 10_000) {
    const { value, done } = await iterator.next()
    if (done) break
    before.push(value)
    if (value.kind === 'sheet' && wanted === undefined && !value.hidden) wanted = value.sheet
    if (value.kind === 'row' && value.sheet === wanted && value.row.number >= headingRow)
      headings = value.row.cells.map(({ text }) => text)
  }
  async function* replay(): AsyncGenerator<TableEvent> {
    try {
      yield* before
      for (;;) {
        const { value, done } = await iterator.next()
        if (done) return
        yield value
      }
    } finally {
      await iterator.return?.()
    }
  }
  const problems = before.flatMap((event) => (event.kind === 'problem' ? [event.problem] : []))
  return { headings, problems, events: replay() }
}
