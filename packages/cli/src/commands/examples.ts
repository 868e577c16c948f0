import { assess, type Instruments, sheet, sheetText } from '@cairn/casework'
import { inventedCases } from '@cairn/testing'
import { check } from '../check.ts'
import { row } from '../report.ts'
import type { SheetWriter } from '../sheets/writer.ts'
import type { Terminal } from '../terminal.ts'

/** Puts the invented people through the questions and prints their sheets: nobody in them exists. */
export function assessExamples(
  options: Instruments,
  quiet: boolean,
  terminal: Terminal,
  write: SheetWriter | undefined,
): 0 | 1 {
  const checked = inventedCases.map(({ record }) => {
    const bytes = new TextEncoder().encode(JSON.stringify(record))
    return check({ kind: 'record', line: 1, bytes }, options.instruments)
  })
  for (const [i, { id, shows, record }] of inventedCases.entries()) {
    const written = sheet(assess(record, options))
    if (!quiet)
      terminal.out(`\nInvented case: ${id}\n${shows}\n\n${sheetText(written, Math.min(terminal.columns, 100))}`)
    write?.(written, i + 1)
  }
  const valid = checked.filter(({ wrong }) => wrong.length === 0).length
  terminal.out(
    `\n${[row('invented cases', inventedCases.length), row('valid', valid), row('your own', 'give a file of JSON or NDJSON')].join('\n')}\n`,
  )
  return valid === inventedCases.length ? 0 : 1
}
