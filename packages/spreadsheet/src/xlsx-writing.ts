import { strToU8, zipSync } from 'fflate'
import type { SheetContent } from './table.ts'
import { dataValidations, type Lists } from './xlsx-choices.ts'
import { sheetNames } from './xlsx-names.ts'
import { contentTypes, packageRelations, styles, workbook, workbookRelations } from './xlsx-parts.ts'
import { writtenSheet } from './xlsx-sheet-writing.ts'

// Read in the local time zone and written in it, so the bytes are the same everywhere.
const mtime = '2000-01-01T12:00:00'

/**
 * Writes sheets as a workbook. Every text stays a text, also when somebody edits the cell: nothing is ever a formula. The
 * first row is bold and stays in view. The same sheets give the same bytes.
 *
 * @param sheets - what to write; names are made valid, and where every sheet is hidden the first is shown. Spreadsheets
 *   show at most 1,048,576 rows, 16,384 columns and 32,767 characters in a cell: the caller keeps to that
 * @returns the bytes of an .xlsx file
 *
 * @example
 * ```ts
 * import { formatOf, writeXlsx } from '@cairn/spreadsheet'
 *
 * const bytes = writeXlsx([
 *   { name: 'Cases', rows: [['id', 'means'], ['c-1', 'threat']], choices: [{ column: 2, entries: ['threat', 'debt'] }] },
 * ])
 * formatOf(bytes) // => 'xlsx'
 * ```
 */
export function writeXlsx(sheets: readonly SheetContent[]): Uint8Array {
  const content = sheets.length > 0 ? sheets : [{ name: 'Sheet', rows: [] }]
  const names = sheetNames([...content.map(({ name }) => name), 'Lists'])
  const lists: Lists = { name: names.at(-1) ?? 'Lists', columns: [] }
  const shown = content.some(({ hidden }) => !hidden)
  const parts = content.map((sheet, at) => ({
    name: names[at] ?? '',
    hidden: Boolean(sheet.hidden) && (shown || at > 0),
    xml: writtenSheet(sheet, dataValidations(sheet, lists)),
  }))
  if (lists.columns.length > 0)
    parts.push({ name: lists.name, hidden: true, xml: writtenSheet(sheetOf(lists), '', false) })
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(parts.length)),
    '_rels/.rels': strToU8(packageRelations),
    'xl/workbook.xml': strToU8(workbook(parts)),
    'xl/_rels/workbook.xml.rels': strToU8(workbookRelations(parts.length)),
    'xl/styles.xml': strToU8(styles),
  }
  for (const [at, { xml }] of parts.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(xml)
  return zipSync(files, { mtime, level: 6 })
}

function sheetOf({ name, columns }: Lists): SheetContent {
  const longest = Math.max(...columns.map(({ length }) => length))
  const rows = Array.from({ length: longest }, (_, row) => columns.map((column) => column[row] ?? ''))
  return { name, rows, hidden: true }
}
