import { formatOf } from './format.ts'
import type { ByteSource, TableEvent, TableProblem, TableProblemCode } from './table.ts'
import { TableFault } from './table-fault.ts'
import { readSheet } from './xlsx-sheet.ts'
import { readStrings } from './xlsx-strings.ts'
import { readStyles } from './xlsx-styles.ts'
import { readRelations, readWorkbook } from './xlsx-workbook.ts'
import { type ZipDirectory, zipDirectory } from './zip-directory.ts'
import { type Budget, type Part, zipPart } from './zip-part.ts'

/** How a workbook is read, and how much of it at most. */
export type XlsxOptions = {
  /** Characters kept of one cell: 1,000,000 unless given. */
  readonly cellLimit?: number
  /** Characters kept of one row: 10,000,000 unless given. */
  readonly rowLimit?: number
  /** Characters kept of the texts that cells share, 16 more for each: 64 Mi unless given. They stay in memory while reading. */
  readonly stringLimit?: number
  /** Bytes that may come out of the whole file: 4 GiB unless given. */
  readonly sizeLimit?: number
  /** How many times its own size may come out of a file: 400 unless given; 16 MiB are always allowed. */
  readonly ratioLimit?: number
}

/**
 * Reads the sheets of a workbook row by row, in memory that does not grow with their rows. Nothing is computed, fetched or
 * executed: of a formula the stored result is read, and a document type or an entity is refused.
 *
 * @param source - the file. An error of its `read` passes through: it is none of the file
 * @param options - limits
 * @returns each sheet, then its rows that have something in them, with empty cells filled in before others so that each
 *   stands in its column; each row's problems stand before it. Merged cells come behind the rows, where the file has them. No
 *   bytes make it throw
 *
 * @example
 * ```ts
 * import { bytesSource, readXlsx, writeXlsx } from '@cairn/spreadsheet'
 *
 * const source = bytesSource(writeXlsx([{ name: 'Cases', rows: [['id', 'age'], ['c-1', 17]] }]))
 * const rows: string[][] = []
 * for await (const event of readXlsx(source)) {
 *   if (event.kind === 'row') rows.push(event.row.cells.map(({ kind, text }) => `${kind} ${text}`))
 * }
 * rows // => [['text id', 'text age'], ['text c-1', 'number 17']]
 * ```
 */
export async function* readXlsx(
  source: ByteSource,
  options: XlsxOptions = {},
): AsyncGenerator<TableEvent, void, undefined> {
  try {
    yield* workbookEvents(source, options)
  } catch (error) {
    if (!(error instanceof TableFault)) throw error
    yield problem(error.code)
  }
}

async function* workbookEvents(source: ByteSource, options: XlsxOptions): AsyncGenerator<TableEvent, void, undefined> {
  const {
    cellLimit = 1_000_000,
    rowLimit = 10_000_000,
    stringLimit = 67_108_864,
    sizeLimit = 4_294_967_296,
    ratioLimit = 400,
  } = options
  if (formatOf(await source.read(0, Math.min(8, source.size))) === 'ole') throw new TableFault('TAB-202')
  const budget: Budget = { sizeLimit, ratioLimit, used: 0 }
  const directory = await zipDirectory(source)
  const part = (path: string) => partOf(source, directory, path, budget)

  const top = await readRelations(needed(part('_rels/.rels')), '')
  if (top.fault) throw new TableFault(top.fault)
  const path = [...top.relations.values()].find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml'
  const folder = path.replace(/[^/]*$/, '')
  const workbook = await readWorkbook(needed(part(path)))
  if (workbook.fault) throw new TableFault(workbook.fault)
  const { relations, fault } = await readRelations(
    needed(part(`${folder}_rels/${path.slice(folder.length)}.rels`)),
    folder,
  )
  if (fault) throw new TableFault(fault)

  const of = (kind: string) => part([...relations.values()].find((one) => one.kind === kind)?.path ?? '')
  const stringPart = of('sharedStrings')
  const strings = stringPart ? await readStrings(stringPart, stringLimit) : { texts: [], fault: undefined }
  const stylePart = of('styles')
  const styles = stylePart ? await readStyles(stylePart) : { days: [], digits: [], fault: undefined }
  for (const { fault } of [strings, styles]) if (fault) yield problem(fault)

  const context = { strings: strings.texts, days: styles.days, digits: styles.digits, system: workbook.system }
  let sheet = 0
  for (const { name, hidden, relation } of workbook.sheets) {
    sheet++
    const target = relations.get(relation)
    if (target && target.kind !== 'worksheet') continue // a sheet that is a chart
    yield { kind: 'sheet', sheet, name, ...(hidden ? { hidden } : {}) }
    if (hidden) yield problem('TAB-301', { sheet })
    const content = part(target?.path ?? '')
    if (content) yield* readSheet(content, sheet, context, { cellLimit, rowLimit })
    else yield problem('TAB-204', { sheet })
  }
  if (sheet === 0) yield problem('TAB-001')
}

function partOf(source: ByteSource, directory: ZipDirectory, path: string, budget: Budget): Part | undefined {
  const entry = directory.get(path.toLowerCase())
  return entry && zipPart(source, entry, budget)
}

function needed(part: Part | undefined): Part {
  if (!part) throw new TableFault('TAB-204')
  return part
}

function problem(code: TableProblemCode, place: Omit<TableProblem, 'code'> = {}): TableEvent {
  return { kind: 'problem', problem: { code, ...place } }
}
