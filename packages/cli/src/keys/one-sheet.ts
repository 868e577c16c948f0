import type { TableEvent } from '@cairn/spreadsheet'

/** Which sheet of a table was read, and how many there are. */
export type Sheets = { read?: number; all: number }

/**
 * One sheet of a table: the one wanted, or the first that is not hidden. What is wrong with another sheet is left out.
 *
 * @param sheets - is filled in while the table is read
 */
export async function* oneSheet(
  events: AsyncIterable<TableEvent>,
  wanted: number | undefined,
  sheets: Sheets,
): AsyncGenerator<TableEvent> {
  for await (const event of events) {
    if (event.kind === 'sheet') {
      sheets.all += 1
      if (wanted === undefined ? sheets.read === undefined && !event.hidden : event.sheet === wanted)
        sheets.read = event.sheet
    } else {
      const sheet = event.kind === 'row' ? event.sheet : event.problem.sheet
      if (sheet === undefined || sheet === sheets.read) yield event
    }
  }
}
