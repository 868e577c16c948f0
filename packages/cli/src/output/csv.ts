import { writeCsv } from '@cairn/spreadsheet'
import { entryOf } from './entry.ts'
import type { Reporter } from './reporter.ts'
import type { Sink } from './sink.ts'

const COLUMNS = [
  'file',
  'sheet',
  'row',
  'letter',
  'heading',
  'record',
  'line',
  'pointer',
  'entry',
  'rule',
  'expected',
  'sameAs',
  'code',
  'severity',
  'says',
  'next',
  'page',
] as const

/** One finding a row, safe to open in a spreadsheet. */
export function csvReporter({ write }: Sink): Reporter {
  write(writeCsv([COLUMNS]))
  return {
    finding: (finding) => {
      const entry = entryOf(finding)
      const cells = COLUMNS.map((column) => {
        const value = entry[column]
        return typeof value === 'object' ? value.join(' ') : (value ?? '')
      })
      write(writeCsv([cells], { mark: false }))
    },
    file: () => {},
    end: () => {},
  }
}
