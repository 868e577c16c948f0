import { type Severity, severityOf } from '../finding.ts'
import { whichFile } from '../input/which-file.ts'
import { type Inspection, inspect } from '../inspect.ts'
import { instrumentsNamed } from '../instruments.ts'
import { type ReportWanted, reports } from '../output/reports.ts'
import type { Terminal } from '../terminal.ts'
import { type TableWords, tableOptions } from './table-options.ts'

/** From what on the exit code is 1. */
type FailOn = Severity | 'never'

/** Options of `cairn validate`. */
export type ValidateOptions = TableWords & {
  readonly instrument: readonly string[]
  readonly limit: number
  readonly quiet: boolean
  readonly failOn: FailOn
}

/**
 * Checks files against the schemas, and answers against the questions they are to.
 *
 * @param wanted - the reports that were asked for
 * @returns 0 where nothing was found, 1 otherwise
 * @throws {@link CannotRun} when a file cannot be read
 */
export async function validate(
  files: readonly string[],
  options: ValidateOptions,
  wanted: readonly ReportWanted[],
  terminal: Terminal,
): Promise<0 | 1> {
  const instruments = instrumentsNamed(options.instrument)
  const tables = tableOptions(options, instruments, terminal.cwd)
  const written = reports(wanted, files, options, terminal)
  const worst = new Set<Severity>()
  try {
    for (const [at, name] of files.entries()) {
      const file = at + 1
      const inspection: Inspection = {
        instruments,
        terminal,
        tables,
        schema: tables.schema,
        twice: true,
        find: (found) => {
          worst.add(severityOf(found.code))
          written.finding({ ...found, file })
        },
      }
      const inspected = await whichFile(file, files.length, () => inspect(name, inspection))
      written.file(file, name, inspected)
    }
    written.end()
  } catch (error) {
    written.abort()
    throw error
  }
  return fails(worst, options.failOn) ? 1 : 0
}

function fails(worst: ReadonlySet<Severity>, from: FailOn): boolean {
  if (from === 'never') return false
  return worst.has('finding') || (from === 'note' && worst.has('note'))
}
