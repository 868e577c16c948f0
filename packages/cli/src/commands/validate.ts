import { inspect } from '../inspect.ts'
import { instrumentsNamed } from '../instruments.ts'
import { fileReport } from '../report.ts'
import type { Terminal } from '../terminal.ts'

/** Options of `cairn validate`. */
export type ValidateOptions = { readonly limit: number; readonly quiet: boolean }

/**
 * Checks files against the schemas, and answers against the questions they are to.
 *
 * @returns 0 where nothing was found, 1 otherwise
 * @throws {@link CannotRun} when a file cannot be read
 */
export async function validate(files: readonly string[], options: ValidateOptions, terminal: Terminal): Promise<0 | 1> {
  const instruments = instrumentsNamed([])
  let clean = true
  for (const name of files) {
    const inspected = await inspect(name, { ...options, instruments, terminal })
    if (inspected.findings.any()) clean = false
    if (!options.quiet || inspected.findings.any()) terminal.out(`${fileReport(name, inspected)}\n`)
  }
  return clean ? 0 : 1
}
