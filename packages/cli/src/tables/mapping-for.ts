import {
  type DateOrder,
  type FactColumn,
  headingsOf,
  type Mapping,
  ownMapping,
  readMapping,
  recordOf,
} from '@cairn/adapter-table'
import type { RecordName } from '@cairn/schemas'
import type { TableEvent } from '@cairn/spreadsheet'
import { besideFile } from '../input/beside.ts'
import { CannotRun } from '../problem.ts'

/** What the user says about tables. */
export type TableOptions = {
  readonly schema?: RecordName
  readonly mapping?: Mapping
  readonly facts: readonly FactColumn[]
  readonly dates?: DateOrder
  readonly sheet?: number
  readonly headingRow?: number
}

/** How a table is read, and the table as if nobody had looked. */
export type Readable = { readonly mapping: Mapping; readonly events: AsyncIterable<TableEvent> }

/**
 * The mapping of a table: the one given, or that of the record named, or of the one whose machine headings the table has.
 *
 * @throws {@link CannotRun} when none is given and none can be told
 */
export async function mappingFor(events: AsyncIterable<TableEvent>, options: TableOptions): Promise<Readable> {
  const { schema, dates, sheet, headingRow, facts } = options
  const told = {
    ...(dates && { dates }),
    ...(sheet !== undefined && { sheet }),
    ...(headingRow !== undefined && { headingRow }),
  }
  if (options.mapping) return { mapping: { ...options.mapping, ...told }, events }
  if (schema) return { mapping: { ...ownMapping(schema), ...told }, events }
  const seen = await headingsOf(events, { sheet, headingRow })
  const record = seen.headings && recordOf(seen.headings, { facts })
  if (record) return { mapping: { ...ownMapping(record), ...told }, events: seen.events }
  for await (const _ of seen.events) break // closes the file
  const [broken] = seen.headings ? [] : seen.problems
  throw new CannotRun(broken?.code ?? 'CLI-018')
}

/**
 * Reads a file that holds a mapping.
 *
 * @throws {@link CannotRun} when it cannot be read, is none, or is for another record; with the places that are wrong
 */
export function readMappingFile(
  name: string,
  cwd: string,
  options: { readonly record?: RecordName; readonly facts: readonly FactColumn[] },
): Mapping {
  const bytes = besideFile(name, cwd, '--mapping')
  const { record, facts } = options
  const read = readMapping(bytes, { facts, ...(record && { record }) })
  if (read.ok) return read.mapping
  throw new CannotRun(
    'CLI-017',
    read.problems.map(({ code, pointer, position }) =>
      [code, pointer && `at ${pointer}`, position !== undefined && `entry ${position}`].filter(Boolean).join(' '),
    ),
  )
}
