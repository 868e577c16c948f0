import { existsSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { factColumns, template, templateCsv } from '@cairn/adapter-table'
import { writeXlsx } from '@cairn/spreadsheet'
import { instrumentsNamed } from '../instruments.ts'
import { CannotRun } from '../problem.ts'
import { writeWhole } from '../sheets/whole.ts'
import type { Terminal } from '../terminal.ts'
import { recordNamed } from './table-options.ts'

/** Options of `cairn template`. */
export type TemplateOptions = {
  readonly output: string
  readonly instrument: readonly string[]
  readonly repeat: number
}

/**
 * Writes a blank table for a record: as .xlsx with drop-downs and a second sheet that says what belongs where, or as .csv.
 *
 * @returns 0
 * @throws {@link CannotRun} when there is no such record, or the file cannot be written
 */
export function writeTemplate(word: string, options: TemplateOptions, terminal: Terminal): 0 {
  const name = recordNamed(word)
  const path = resolve(terminal.cwd, options.output)
  const ending = extname(path).toLowerCase()
  if (ending !== '.xlsx' && ending !== '.csv') throw new CannotRun('CLI-029')
  if (existsSync(path)) throw new CannotRun('CLI-023')
  const columns = { facts: factColumns(instrumentsNamed(options.instrument)), repeat: options.repeat }
  const bytes = ending === '.csv' ? Buffer.from(templateCsv(name, columns)) : writeXlsx(template(name, columns))
  try {
    writeWhole(path, bytes)
  } catch {
    throw new CannotRun('CLI-021')
  }
  return 0
}
