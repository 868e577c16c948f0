import type { Row, TableProblem } from '@cairn/spreadsheet'
import type { FactColumn } from './column.ts'
import { finding } from './finding.ts'
import { type Headings, isSecondHeading, readHeadings } from './headings.ts'
import type { TableLoss } from './loss.ts'
import type { Mapping } from './mapping.ts'
import { passengers } from './passengers.ts'
import { isBlank } from './read-cell.ts'
import { readRow } from './read-row.ts'
import type { RowEvent } from './row-event.ts'
import { tally } from './tally.ts'

/** Reads the rows of the sheets of one file. */
export type RowReader = {
  readonly sheet: (sheet: number, hidden: boolean) => void
  readonly row: (row: Row, sheet: number) => Iterable<RowEvent>
  /** What the reader of the file found. */
  readonly problem: (problem: TableProblem) => Iterable<RowEvent>
  /** `saidEmpty`: the reader of the file has said that it holds no rows, so nobody has to look for headings. */
  readonly end: (saidEmpty: boolean) => Iterable<RowEvent>
}

/** Begins to read a file. It keeps counts, and nothing of any row. */
export const rowReader = (mapping: Mapping, facts: readonly FactColumn[] | undefined): RowReader => {
  const rows = { read: 0, records: 0, withProblems: 0, blank: 0, headings: 0, notRead: 0 }
  const counts = { merged: 0, unsure: 0, declined: 0, 'not-asked': 0 }
  const [notUnderstood, unread] = [tally(), passengers()]
  let hiddenRows = 0
  let reading: number | undefined
  let last = 0
  let headings: Headings | undefined
  let headingRow = 0
  let widest = 0
  /** A row of a text that is longer than its headings: with a separator too many nobody knows which cell is which. */
  let shifted: number | undefined

  function* data(row: Row, sheet: number, known: Headings): Generator<RowEvent> {
    if (row.hidden) hiddenRows += 1
    for (const one of unread.look(row, sheet, known)) yield { kind: 'finding', finding: one }
    if (known.bound.length === 0) {
      rows.notRead += 1
      return
    }
    if (row.number === shifted && row.cells.slice(known.width).some((cell) => !isBlank(cell))) {
      rows.withProblems += 1
      notUnderstood.add(sheet, 0, 'TAB-109')
      yield { kind: 'problems', sheet, row: row.number, problems: [finding('TAB-109', { sheet, row: row.number })] }
      return
    }
    const found = readRow(row, sheet, known, mapping)
    for (const word of ['merged', 'unsure', 'declined', 'not-asked'] as const) counts[word] += found.counts[word]
    if (found.record) {
      rows.records += 1
      yield { kind: 'record', sheet, row: row.number, record: found.record }
      return
    }
    rows.withProblems += 1
    for (const { column, code } of found.problems) notUnderstood.add(sheet, column ?? 0, code)
    yield { kind: 'problems', sheet, row: row.number, problems: found.problems }
  }

  return {
    sheet: (sheet, hidden) => {
      const wanted = mapping.sheet ?? (hidden ? undefined : (reading ?? sheet))
      if (wanted === sheet) reading = sheet
      last = 0
    },
    *row(row, sheet) {
      // No reader hands out rows without cells: the numbers tell how many were between two others.
      const between = Math.max(0, row.number - last - 1)
      last = Math.max(last, row.number)
      rows.read += between + 1
      rows[sheet === reading ? 'blank' : 'notRead'] += between
      if (sheet === reading) widest = Math.max(widest, row.cells.length)
      if (sheet !== reading) rows.notRead += 1
      else if (!headings) {
        // A row without cells need not be in the file, so the first at or below the number is the row of headings.
        rows.headings += 1
        if (row.number < mapping.headingRow) return
        headingRow = row.number
        headings = readHeadings(row, sheet, mapping, facts)
        for (const one of headings.findings) yield { kind: 'finding', finding: one }
      } else if (row.cells.every(isBlank)) rows.blank += 1
      else if (row.number === headingRow + 1 && isSecondHeading(row, headings)) {
        rows.headings += 1
        yield { kind: 'finding', finding: finding('COL-104', { sheet, row: row.number }) }
      } else yield* data(row, sheet, headings)
    },
    *problem({ code, ...where }) {
      if (code === 'TAB-109' && headings && where.sheet === reading) {
        shifted = where.row
        return
      }
      const merged = code === 'TAB-304' || code === 'TAB-305'
      const { row: from = 0, lastRow: to = from } = where
      if (!merged || !headings || where.sheet !== reading) yield { kind: 'finding', finding: finding(code, where) }
      // The reader of a file cannot know where the headings are; a title above them takes nothing from any column.
      else if (to >= headingRow) {
        yield { kind: 'finding', finding: finding(from <= headingRow ? 'TAB-305' : 'TAB-304', where) }
      }
    },
    *end(saidEmpty) {
      if (reading === undefined && mapping.sheet !== undefined) {
        yield { kind: 'finding', finding: finding('COL-108', { sheet: mapping.sheet }) }
      } else if (!headings && !saidEmpty) {
        yield { kind: 'finding', finding: finding('COL-107', reading === undefined ? {} : { sheet: reading }) }
      }
      // A column named by its letter may have no heading: that it is not there shows when no row reaches it.
      for (const { at, column, how } of headings?.bound ?? []) {
        if (at <= widest || how.mayBeMissing) continue
        const place = { row: headingRow, column: at, pointer: column.pointer }
        yield {
          kind: 'finding',
          finding: finding('COL-102', { ...(reading !== undefined && { sheet: reading }), ...place }),
        }
      }
      const { merged, unsure, declined, 'not-asked': notAsked } = counts
      const loss: TableLoss = {
        rows: { ...rows },
        hiddenRows,
        ...unread.account(),
        notUnderstood: notUnderstood.all().map(({ word, ...rest }) => ({ ...rest, code: word })),
        merged,
        unsure,
        declined,
        notAsked,
      }
      yield { kind: 'summary', loss }
    },
  }
}
