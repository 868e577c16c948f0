import type { RuleSet } from '@cairn/engine'
import type { AnyRecord } from '@cairn/schemas'
import { check } from './check.ts'
import { type Findings, findings } from './findings.ts'
import { records } from './input/records.ts'
import { bytesOf } from './input/source.ts'
import { CannotRun } from './problem.ts'
import { progress } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** What {@link inspect} is told. */
export type Inspection = {
  readonly instruments: readonly RuleSet[]
  /** How many positions to keep for each code. */
  readonly limit: number
  readonly terminal: Terminal
  /** What to do with each record that could be read; `position` counts every record of the file from 1. */
  readonly each?: (record: AnyRecord, position: number, find: (code: 'CLI-109') => void) => void
}

/** A file in counts. */
export type Inspected = {
  /** Records in the file, readable or not. */
  readonly records: number
  /** Records that are valid by their schema. */
  readonly valid: number
  /** Records with at least one finding. */
  readonly found: number
  readonly findings: Findings
}

/**
 * Reads a file from beginning to end and checks every record in it. Nothing is dropped: each record is either valid or
 * has a finding.
 *
 * @throws {@link CannotRun} when the file cannot be read
 */
export async function inspect(name: string, { instruments, limit, terminal, each }: Inspection): Promise<Inspected> {
  const all = findings(limit)
  const shown = progress(terminal)
  let [position, valid, unreadable, found] = [0, 0, 0, 0]
  for await (const pieces of records(bytesOf(name, terminal), name)) {
    for (const piece of pieces) {
      if (piece.kind === 'finding') {
        all.add(piece.code, `line ${piece.line}`)
        continue
      }
      position += 1
      const { record, wrong } = check(piece, instruments)
      for (const { code, line, at } of wrong) all.add(code, `record ${position}, line ${line}${at && ` at ${at}`}`)
      let more = wrong.length > 0
      if (record) {
        valid += 1
        each?.(record, position, (code) => {
          all.add(code, `record ${position}, line ${piece.line}`)
          more = true
        })
      } else unreadable += 1
      if (more) found += 1
      if (position % 4096 === 0) shown.at(position)
    }
  }
  shown.end()
  if (position === 0 && !all.any()) all.add('CLI-101', 'line 1')
  const silent = unreadable > 0 && !all.any()
  if (position !== valid + unreadable || silent) throw new CannotRun('CLI-010')
  return { records: position, valid, found, findings: all }
}
