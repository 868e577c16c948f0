import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { whereOf } from '../finding.ts'
import { findings, placesOf } from '../findings.ts'
import { readTwice } from '../input/twice.ts'
import { keyStore } from '../keys/key-store.ts'
import { knownIds } from '../keys/known-ids.ts'
import type { Sheets } from '../keys/one-sheet.ts'
import { renameRecords } from '../keys/rename-records.ts'
import { renameTable } from '../keys/rename-table.ts'
import { isShortened } from '../keys/shortened.ts'
import type { Counts, Work } from '../keys/work.ts'
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
  readonly headingRow?: number
  readonly sheet?: number
  /** Long ids that end with zeros were compared with where they come from. */
  readonly wholeIds: boolean
}

/** How the name of a workbook ends. */
const WORKBOOK = /\.(xls[xmb]?|ods)$/i

/**
 * Writes a file again with random pseudonyms in place of ids. The same id has the same pseudonym in the whole file, and in
 * every file that is renamed with the same keys. Of a workbook one sheet is written, as CSV.
 *
 * @returns 0, or 1 where an id still stands inside a text
 * @throws {@link CannotRun} where the keys would not lie apart, an id was shortened, or the file cannot be read to its end:
 *   nothing is written
 */
export async function pseudonymise(name: string, options: PseudonymiseOptions, terminal: Terminal): Promise<0 | 1> {
  const [output = '', keyFile = ''] = outputPaths([options.output, options.keys], [name], terminal.cwd)
  if (WORKBOOK.test(output)) throw new CannotRun('CLI-034')
  if (existsSync(resolve(output))) throw new CannotRun('CLI-023')
  const keys = keyStore(keyFile, output)
  const input = readTwice(name, terminal, options.headingRow)
  const isCalledWorkbook = WORKBOOK.test(name)
  const through = async (work: Work): Promise<Sheets | undefined> => {
    const opened = await input.open()
    const isTable = opened.kind === 'table'
    // Its name says what it should be, so a part of it may be all that is there.
    if (isCalledWorkbook && !(isTable && opened.format === 'xlsx')) throw new CannotRun('TAB-201')
    if (isTable && (options.column.length === 0 || options.pointer.length > 0)) throw new CannotRun('CLI-030')
    if (!isTable && options.column.length > 0) throw new CannotRun('CLI-030')
    if (isTable) return renameTable(opened.events, opened.format, work)
    await renameRecords(opened.chunks, name, work)
  }
  const { column: columns, pointer: pointers, headingRow = 1, sheet } = options
  const what = { columns, pointers, headingRow, sheet, keys, terminal }
  await gather(what, options.wholeIds, through)

  const all = findings(5)
  const counts: Counts = { records: 0, renamed: 0 }
  const found: Work['found'] = (code, where) => all.add(code, () => whereOf({ code, ...where }))
  let sheets: Sheets | undefined
  const file = attempt(() => wholeFile(output))
  const write = (text: string): void => attempt(() => file.write(text))
  try {
    sheets = await through({ ...what, counts, rename: keys.pseudonymOf, write, known: knownIds(keys.ids()), found })
    input.mustBeSame()
    keys.save()
    attempt(file.close)
  } catch (error) {
    file.abort()
    throw error
  }
  const report = [
    ...(sheets && sheets.all > 1 ? [row('sheet', `${sheets.read} of ${sheets.all}: the others were not written`)] : []),
    row('records', counts.records),
    row('ids replaced', counts.renamed),
    row('new pseudonyms', keys.added()),
    // What was not looked for is said each time: a clean run is no proof that nobody is named elsewhere.
    row('looked for', 'ids of 4 letters or more, of this file and of the keys, in all texts'),
    ...all.list().map(foundReport),
  ]
  terminal.out(`${report.join('\n')}\n`)
  return all.any() ? 1 : 0
}

/**
 * Goes through a file for its ids, so that all of them are known before the first record is written.
 *
 * @throws {@link CannotRun} where an id was shortened by a spreadsheet
 */
async function gather(
  what: Omit<Work, 'counts' | 'rename' | 'write' | 'found'>,
  wholeIds: boolean,
  through: (work: Work) => Promise<unknown>,
): Promise<void> {
  const all = findings(5)
  const rename: Work['rename'] = (id, where, how) => {
    if (!isShortened(id, { ...how, wholeIds })) return what.keys.pseudonymOf(id)
    all.add('CLI-039', () => whereOf({ code: 'CLI-039', ...where }))
    return id
  }
  await through({ ...what, rename, counts: { records: 0, renamed: 0 }, write: () => {}, found: () => {} })
  const [shortened] = all.list()
  if (shortened) throw new CannotRun('CLI-039', placesOf(shortened))
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun('CLI-021')
  }
}
