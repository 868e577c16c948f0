import { columnLetter, type TableEvent, writeCsv } from '@cairn/spreadsheet'
import { CannotRun } from '../problem.ts'
import { progress } from '../progress.ts'
import { SHORTEST, sought } from './known-ids.ts'
import type { Work } from './work.ts'

/** What may be wrong with a table of which every cell was read all the same. */
const nothingLost = new Set(['TAB-101', 'TAB-105', 'TAB-108', 'TAB-109'])

/** Rows of a table: the columns named, by heading or by letter. What stands above the headings stays there. */
export async function renameTable(events: AsyncIterable<TableEvent>, work: Work): Promise<void> {
  const { counts, keys, rename, write, headingRow, known, left, terminal } = work
  const shown = progress(terminal)
  let columns: readonly number[] | undefined
  const look = (row: number, texts: readonly string[], own: ReadonlySet<string>, renamed: readonly number[]): void => {
    if (!known) return
    for (const [at, text] of texts.entries()) {
      if (renamed.includes(at) || keys.isPseudonym(text)) continue
      if (known.standIn(text, own)) left({ row, letter: columnLetter(at + 1) })
    }
  }
  for await (const event of events) {
    if (event.kind === 'sheet') continue
    if (event.kind === 'problem') {
      const { code, row: at } = event.problem
      if (nothingLost.has(code)) continue
      throw new CannotRun('CLI-031', [`${code}${at === undefined ? '' : ` at row ${at}`}`])
    }
    const { number: row, cells } = event.row
    const texts = cells.map(({ text }) => text)
    if (columns) {
      counts.records += 1
      const own = new Set<string>()
      for (const at of columns) {
        const id = texts[at] ?? ''
        if (id.trim() === '') continue
        const name = rename(id, { row, letter: columnLetter(at + 1) })
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
        counts.renamed += renameHeadings(texts, keys.metBefore)
      }
      look(row, texts, new Set(), [])
    }
    write(writeCsv([texts], { mark: false }))
  }
  shown.end()
  if (!columns) throw new CannotRun('CLI-033')
}

/** A heading that is somebody's id: a table with a column for each person, or one that has no headings. */
function renameHeadings(texts: string[], metBefore: (id: string) => string | undefined): number {
  let renamed = 0
  for (const [at, text] of texts.entries()) {
    const name = text.trim().length < SHORTEST ? undefined : metBefore(text)
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
