import { columnLetter, type TableEvent, type TableProblemCode, writeCsv } from '@cairn/spreadsheet'
import { whereOf } from '../finding.ts'
import { findings, placesOf } from '../findings.ts'
import { CannotRun } from '../problem.ts'
import { progress } from '../progress.ts'
import { bareId } from './bare-id.ts'
import { headless } from './headless.ts'
import { SHORTEST, sought } from './known-ids.ts'
import { lastColumn, movedCells } from './moved-cells.ts'
import { oneSheet, type Sheets } from './one-sheet.ts'
import type { Place, Work } from './work.ts'

/** What may be wrong with a table of which every cell was read all the same. */
const nothingLost = new Set<TableProblemCode>(['TAB-105', 'TAB-301'])
/** What is asked of each row here, by the headings that hold something. */
const askedHere = new Set<TableProblemCode>(['TAB-108', 'TAB-109'])
/** What is written for good though it was guessed, nobody may have seen it, or it is not what it looks like. */
const told = new Set<TableProblemCode>(['TAB-101', 'TAB-302', 'TAB-303', 'TAB-304', 'TAB-305', 'TAB-306', 'TAB-308'])

/**
 * Rows of a table: the columns named, by heading or by letter. What stands above the headings stays there.
 *
 * @returns which sheet it was, and how many there are
 */
export async function renameTable(
  events: AsyncIterable<TableEvent>,
  format: 'csv' | 'xlsx',
  work: Work,
): Promise<Sheets> {
  const { counts, keys, rename, write, headingRow, known, found, terminal } = work
  const shown = progress(terminal)
  const sheets: Sheets = { all: 0 }
  let columns: readonly number[] | undefined
  let width = 0
  let last = 0
  let taken = { row: 0, alike: headless([], []) }
  const beyond = findings(5)
  const look = (row: number, texts: readonly string[], own: ReadonlySet<string>, renamed: readonly number[]): void => {
    if (!known) return
    for (const [at, text] of texts.entries()) {
      if (renamed.includes(at) || keys.isPseudonym(text)) continue
      if (known.standIn(text, own)) found('CLI-113', { row, letter: columnLetter(at + 1) })
    }
  }
  for await (const event of oneSheet(events, work.sheet, sheets)) {
    if (event.kind === 'sheet') continue
    if (event.kind === 'problem') {
      const { code, row, column } = event.problem
      const letter = column === undefined ? undefined : columnLetter(column)
      const where = { ...(row !== undefined && { row }), ...(letter !== undefined && { letter }) }
      if (told.has(code)) found(code, where)
      else if (!nothingLost.has(code) && !askedHere.has(code)) throw unread(code, where)
      continue
    }
    const { number: row, cells } = event.row
    // With the zeros that are seen, as a CSV of the same sheet has them: it is the same person there.
    const texts = cells.map(({ text, padded }) => padded ?? text)
    if (columns) {
      counts.records += 1
      const moved = movedCells(texts, { columns, last, format })
      if (moved === 'TAB-109') beyond.add(moved, () => `${moved} at ${whereOf({ code: moved, row })}`)
      else if (moved) found(moved, { row })
      for (const at of taken.alike(texts)) found('CLI-115', { row: taken.row, letter: columnLetter(at + 1) })
      const own = new Set<string>()
      for (const at of columns) {
        const id = texts[at] ?? ''
        if (bareId(id) === '') continue
        const isNumber = cells[at]?.kind === 'number'
        const name = rename(id, { row, letter: columnLetter(at + 1) }, { isNumber })
        texts[at] = name
        if (name === id) continue
        counts.renamed += 1
        own.add(sought(id))
      }
      look(row, texts, own, columns)
      if (counts.records % 4096 === 0) shown.at(counts.records)
    } else {
      if (row >= headingRow) {
        columns = work.columns.map((one) => columnNamed(one, texts))
        width = texts.length
        last = lastColumn(texts, columns)
        taken = { row, alike: headless(texts, columns) }
        counts.renamed += renameHeadings(texts, keys.metBefore)
      }
      look(row, texts, new Set(), [])
    }
    // A workbook ends a row with its last cell that is filled.
    if (format === 'xlsx') while (texts.length < width) texts.push('')
    write(writeCsv([texts], { mark: false }))
  }
  shown.end()
  if (!columns) throw new CannotRun('CLI-033')
  const [moved] = beyond.list()
  if (moved) throw new CannotRun('CLI-031', placesOf(moved))
  return sheets
}

/** Why a table cannot be read to its end: by its place, or what is the matter with the whole file. */
function unread(code: TableProblemCode, where: Place): CannotRun {
  return Object.keys(where).length === 0
    ? new CannotRun(code)
    : new CannotRun('CLI-031', [`${code} at ${whereOf({ code, ...where })}`])
}

/** A heading that is somebody's id: a table with a column for each person, or one that has no headings. */
function renameHeadings(texts: string[], metBefore: (id: string) => string | undefined): number {
  let renamed = 0
  for (const [at, text] of texts.entries()) {
    const name = bareId(text).length < SHORTEST ? undefined : metBefore(text)
    if (name === undefined) continue
    texts[at] = name
    renamed += 1
  }
  return renamed
}

/** Which column a heading or a letter names; a heading goes first, since it was typed as it stands. */
function columnNamed(wanted: string, headings: readonly string[]): number {
  const at = headings.flatMap((text, i) => (text.trim() === wanted.trim() ? [i] : []))
  if (at.length === 1) return at[0] as number
  if (at.length > 1 || !/^[A-Z]{1,3}$/.test(wanted)) throw new CannotRun('CLI-028')
  const number = [...wanted].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1
  if (number >= headings.length) throw new CannotRun('CLI-028')
  return number
}
