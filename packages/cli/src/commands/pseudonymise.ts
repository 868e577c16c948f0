import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { whereOf } from '../finding.ts'
import { findings } from '../findings.ts'
import { openFile } from '../input/opened.ts'
import { keyStore } from '../keys/key-store.ts'
import { type Counts, renameRecords, renameTable, type Work } from '../keys/rename-file.ts'
import { outputPaths } from '../output/sink.ts'
import { CannotRun } from '../problem.ts'
import { foundReport, row } from '../report.ts'
import { wholeFile } from '../sheets/whole.ts'
import type { Terminal } from '../terminal.ts'

/** Options of `cairn pseudonymise`. */
export type PseudonymiseOptions = {
  readonly column: readonly string[]
  readonly pointer: readonly string[]
  readonly keys: string
  readonly output: string
}

/**
 * Writes a file again with random pseudonyms in place of ids. The same id has the same pseudonym in the whole file, and in
 * every file that is renamed with the same keys.
 *
 * @returns 0, or 1 where an id still stands inside a text
 * @throws {@link CannotRun} where the keys would not lie apart, or the file cannot be read to its end: nothing is written
 */
export async function pseudonymise(name: string, options: PseudonymiseOptions, terminal: Terminal): Promise<0 | 1> {
  const [output = '', keyFile = ''] = outputPaths([options.output, options.keys], [name], terminal.cwd)
  if (existsSync(resolve(output))) throw new CannotRun('CLI-023')
  const keys = keyStore(keyFile, output)
  const opened = await openFile(name, terminal)
  const isTable = opened.kind === 'table'
  if (isTable && opened.format !== 'csv') throw new CannotRun('CLI-034')
  if (isTable && (options.column.length === 0 || options.pointer.length > 0)) throw new CannotRun('CLI-030')
  if (!isTable && options.column.length > 0) throw new CannotRun('CLI-030')
  const all = findings(5)
  const counts: Counts = { records: 0, renamed: 0 }
  const file = attempt(() => wholeFile(output))
  const left: Work['left'] = (where) => all.add('CLI-113', () => whereOf({ code: 'CLI-113', ...where }))
  const write = (text: string): void => attempt(() => file.write(text))
  const work: Work = { columns: options.column, pointers: options.pointer, keys, write, counts, left, terminal }
  try {
    if (isTable) await renameTable(opened.events, work)
    else await renameRecords(opened.chunks, name, work)
    keys.save()
    attempt(file.close)
  } catch (error) {
    file.abort()
    throw error
  }
  const report = [
    row('records', counts.records),
    row('ids replaced', counts.renamed),
    row('new pseudonyms', keys.added()),
    // What was not looked for is said each time: a clean run is no proof that nobody is named elsewhere.
    row('looked for', 'ids of 4 letters or more, each in its own record; not in headings'),
    ...all.list().map(foundReport),
  ]
  terminal.out(`${report.join('\n')}\n`)
  return all.any() ? 1 : 0
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun('CLI-021')
  }
}
