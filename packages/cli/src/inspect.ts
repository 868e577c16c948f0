import type { TableLoss } from '@cairn/adapter-table'
import type { RuleSet } from '@cairn/engine'
import type { AnyRecord, RecordName } from '@cairn/schemas'
import { check, wrongAnswers } from './check.ts'
import { type Counter, counter } from './counter.ts'
import type { Found } from './finding.ts'
import { openFile } from './input/opened.ts'
import { records } from './input/records.ts'
import type { TableOptions } from './tables/mapping-for.ts'
import { tableSteps } from './tables/rows.ts'
import type { Terminal } from './terminal.ts'

/** What {@link inspect} is told. */
export type Inspection = {
  readonly instruments: readonly RuleSet[]
  readonly terminal: Terminal
  /** The schema of every record; that of its own schema line unless told. */
  readonly schema?: RecordName | undefined
  readonly tables: TableOptions
  /** Whether to look for records that are there twice. */
  readonly twice: boolean
  /** Takes each finding, as it comes. */
  readonly find: (found: Found) => void
  /** What to do with each record that could be read; `position` counts every record of the file from 1. */
  readonly each?: (record: AnyRecord, position: number, find: (code: 'CLI-109') => void) => void
}

/** A file in counts. */
export type Inspected = {
  /** Records in the file, readable or not; rows of a table that are neither blank nor headings. */
  readonly records: number
  /** Records that are valid by their schema. */
  readonly valid: number
  /** Records with at least one finding. */
  readonly found: number
  /** Of a table: what became of every row, and what is no answer. */
  readonly loss?: TableLoss
}

/**
 * Reads a file from beginning to end and checks every record in it. Nothing is dropped: each record is either valid or
 * has a finding.
 *
 * @throws {@link CannotRun} when the file cannot be read
 */
export async function inspect(name: string, inspection: Inspection): Promise<Inspected> {
  const { headingRow, mapping } = inspection.tables
  const opened = await openFile(name, inspection.terminal, headingRow ?? mapping?.headingRow)
  const counted = counter(inspection)
  if (opened.kind === 'records') await inspectRecords(opened.chunks, name, inspection, counted)
  else await inspectTable(opened.events, inspection, counted)
  return counted.end()
}

async function inspectRecords(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  { instruments, schema, terminal }: Inspection,
  counted: Counter,
): Promise<void> {
  for await (const pieces of records(chunks, name)) {
    for (const piece of pieces) {
      if (piece.kind === 'finding') {
        counted.find({ code: piece.code, line: piece.line })
        continue
      }
      const record = counted.position() + 1
      const { record: read, wrong } = check(piece, instruments, schema)
      counted.record(
        read,
        wrong.map((one) => ({ ...one, record })),
        { record, line: piece.line },
      )
    }
    await terminal.drained?.()
  }
}

async function inspectTable(
  events: Parameters<typeof tableSteps>[0],
  { instruments, tables, terminal }: Inspection,
  counted: Counter,
): Promise<void> {
  for await (const step of tableSteps(events, tables)) {
    if (step.kind === 'found') counted.find(step.found)
    else if (step.kind === 'end') counted.loss(step.loss)
    else if (step.kind === 'unreadable') counted.record(undefined, step.found, {})
    else {
      const { sheet, row } = step
      const wrong = wrongAnswers(step.record, instruments).map((one) => ({ ...one, sheet, row }))
      counted.record(step.record, wrong, { sheet, row })
    }
    if (counted.position() % 1024 === 0) await terminal.drained?.()
  }
}
