import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { columnsOf, headingsOf, type Mapping, type Proposal, proposeMapping } from '@cairn/adapter-table'
import type { RecordName } from '@cairn/schemas'
import type { Ask } from '../ask.ts'
import { openFile } from '../input/opened.ts'
import { instrumentsNamed } from '../instruments.ts'
import { outputPaths } from '../output/sink.ts'
import { CannotRun } from '../problem.ts'
import { row } from '../report.ts'
import { writeWhole } from '../sheets/whole.ts'
import { askMapping, askRecord, isHeadingRow } from '../tables/ask-mapping.ts'
import type { Terminal } from '../terminal.ts'
import { type TableWords, tableOptions } from './table-options.ts'

/** Options of `cairn map`. */
export type MapOptions = Omit<TableWords, 'mapping'> & {
  readonly output: string
  readonly acceptProposals: boolean
  readonly showHeadings: boolean
  readonly instrument: readonly string[]
}

/**
 * Writes a mapping for a table: which column is what. Cells are never looked at. Of the user's own headings the file holds
 * those of columns that are mapped; all others are named by their letter.
 *
 * @returns 0 where every column has its place, 1 where some were left without one
 * @throws {@link CannotRun} where the table has no headings, or nobody is there to answer
 */
export async function mapColumns(name: string, options: MapOptions, terminal: Terminal): Promise<0 | 1> {
  const [output = ''] = outputPaths([options.output], [name], terminal.cwd)
  if (existsSync(resolve(output))) throw new CannotRun('CLI-023')
  const tables = tableOptions(options, instrumentsNamed(options.instrument), terminal.cwd)
  const ask = options.acceptProposals ? undefined : terminal.ask
  if (!ask && !options.acceptProposals) throw new CannotRun('CLI-022')
  const opened = await openFile(name, terminal)
  if (opened.kind !== 'table') throw new CannotRun('CLI-033')
  const { headings, events } = await headingsOf(opened.events, tables)
  for await (const _ of events) break // nothing below the headings is looked at
  if (!headings || headings.every((one) => one.trim() === '')) throw new CannotRun('CLI-033')
  const record = tables.schema ?? (ask && (await askRecord(ask)))
  if (!record) throw new CannotRun('CLI-018')
  const { dates, sheet, headingRow } = tables
  // The first row of a table without headings is somebody's: nothing of it is shown before a person has looked (S-20).
  if (ask && options.showHeadings && !(await isHeadingRow(ask, headingRow ?? 1))) throw new CannotRun('CLI-033')
  const proposed = proposeMapping(record, headings, columnsOf(record, { facts: tables.facts }))
  const told = {
    ...proposed.mapping,
    ...(dates && { dates }),
    ...(sheet !== undefined && { sheet }),
    ...(headingRow !== undefined && { headingRow }),
  }
  const mapping = ask ? await asked(ask, record, headings, { ...proposed, mapping: told }, options, tables) : told
  const written = withoutDefaults(mapping)
  try {
    writeWhole(output, `${JSON.stringify(written, undefined, 2)}\n`)
  } catch {
    throw new CannotRun('CLI-021')
  }
  const filled = headings.filter((one) => one.trim() !== '').length
  const open = filled - mapping.columns.length - mapping.leaveOut.length
  const report = [
    row('columns', filled),
    row('mapped', mapping.columns.length),
    row('left out', mapping.leaveOut.length),
  ]
  terminal.out(`${[...report, row('without a place', open)].join('\n')}\n`)
  return open > 0 ? 1 : 0
}

async function asked(
  ask: Ask,
  record: RecordName,
  headings: readonly string[],
  proposed: { readonly proposals: readonly Proposal[]; readonly mapping: Mapping },
  { showHeadings }: MapOptions,
  { facts }: { readonly facts: Parameters<typeof askMapping>[1]['facts'] },
): Promise<Mapping> {
  const mapping = await askMapping(ask, { record, headings, facts, showHeadings, ...proposed })
  if (!mapping) throw new CannotRun('CLI-032')
  return mapping
}

/** A file that people read need not say what is so anyway. */
function withoutDefaults({ constants, leaveOut, own, ...rest }: Mapping): object {
  return {
    ...rest,
    ...(own && { own }),
    ...(constants.length > 0 && { constants }),
    ...(leaveOut.length > 0 && { leaveOut }),
  }
}
