import { knownHeadings, readRows, type Finding as TableFinding, type TableLoss } from '@cairn/adapter-table'
import type { AnyRecord, RecordName } from '@cairn/schemas'
import type { TableEvent } from '@cairn/spreadsheet'
import type { Found } from '../finding.ts'
import { mappingFor, type TableOptions } from './mapping-for.ts'

/** One thing in a table, as it comes. */
export type TableStep =
  | { readonly kind: 'record'; readonly record: AnyRecord; readonly sheet: number; readonly row: number }
  | { readonly kind: 'unreadable'; readonly found: readonly Found[] }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'end'; readonly loss: TableLoss }

/**
 * The rows of a table as records, in their order, and at the end what became of all of them.
 *
 * @throws {@link CannotRun} when it cannot be told what a row is
 */
export async function* tableSteps(table: AsyncIterable<TableEvent>, options: TableOptions): AsyncGenerator<TableStep> {
  const { mapping, events } = await mappingFor(table, options)
  const found = printable(mapping.record, options)
  for await (const event of readRows(events, mapping, { facts: options.facts })) {
    if (event.kind === 'record') yield event
    else if (event.kind === 'problems') yield { kind: 'unreadable', found: event.problems.map(found) }
    else if (event.kind === 'finding') yield { kind: 'found', found: found(event.finding) }
    else yield { kind: 'end', loss: event.loss }
  }
}

/** Keeps of a finding what may be printed: a heading only where it is one of ours, whatever a mapping calls it. */
function printable(name: RecordName, { facts }: TableOptions): (finding: TableFinding) => Found {
  const isOurs = knownHeadings(name, { facts })
  return ({ code, sheet, row, column, letter, heading, pointer, position, expected, rule }) => ({
    code,
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(letter !== undefined && { letter }),
    ...(heading !== undefined && isOurs(heading) && { heading }),
    ...(pointer !== undefined && { pointer }),
    ...(position !== undefined && { entry: position }),
    ...(expected && { expected }),
    ...(rule !== undefined && { rule }),
  })
}
