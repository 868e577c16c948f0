import type { TableLoss } from '@cairn/adapter-table'
import type { AnyRecord } from '@cairn/schemas'
import type { Found } from './finding.ts'
import type { Inspected, Inspection } from './inspect.ts'
import { CannotRun } from './problem.ts'
import { progress } from './progress.ts'
import { type Repeats, repeats } from './repeats.ts'

/** Counts records and findings, shows progress, and says at the end whether everything adds up. */
export type Counter = {
  readonly find: (found: Found) => void
  /** One record was read; or not, where it is not given. */
  readonly record: (record: AnyRecord | undefined, wrong: readonly Found[], where: Omit<Found, 'code'>) => void
  readonly position: () => number
  readonly loss: (loss: TableLoss) => void
  readonly end: () => Inspected
}

/** Begins to count a file. */
export function counter({ find, each, terminal, twice }: Inspection): Counter {
  const shown = progress(terminal)
  const seen: Repeats | undefined = twice ? repeats() : undefined
  let [position, valid, unreadable, found, findings] = [0, 0, 0, 0, 0]
  let loss: TableLoss | undefined
  const tell = (one: Found): void => {
    findings += 1
    find(one)
  }
  return {
    find: tell,
    position: () => position,
    loss: (told) => {
      loss = told
    },
    record: (record, wrong, where) => {
      position += 1
      for (const one of wrong) tell(one)
      let more = wrong.length > 0
      if (record) {
        valid += 1
        const repeated = seen?.look(record, where.row ?? position, where.sheet ?? 0)
        if (repeated) tell({ ...where, ...repeated })
        if (repeated?.code === 'CLI-110') more = true
        each?.(record, position, (code) => {
          tell({ ...where, code })
          more = true
        })
      } else unreadable += 1
      if (more) found += 1
      if (position % 4096 === 0) shown.at(position)
    },
    end: () => {
      shown.end()
      if (seen && !seen.complete()) tell({ code: 'CLI-112' })
      const { rows } = loss ?? {}
      if (position === 0 && findings === 0) {
        if (rows && rows.headings > 0) tell({ code: 'CLI-114' })
        else tell({ code: 'CLI-101', ...(!loss && { line: 1 }) })
      }
      const rest = rows && rows.records + rows.withProblems + rows.blank + rows.headings + rows.notRead !== rows.read
      if (position !== valid + unreadable || (unreadable > 0 && findings === 0) || rest) throw new CannotRun('CLI-010')
      return { records: position, valid, found, ...(loss && { loss }) }
    },
  }
}
