import type { Row } from '@cairn/spreadsheet'
import { type Heading, headerKind, headingOf } from './heading.ts'
import type { HtcdsProblem } from './problem.ts'
import type { HtcdsReadOptions } from './read-options.ts'
import { type HtcdsRecord, recordFrom } from './record-from.ts'

/** Reads one table row by row. */
export type TableReader = {
  /** The records that are complete once this row is known: none for a header or an empty row. */
  readonly row: (row: Row) => readonly HtcdsRecord[]
  /** What is left at the end. */
  readonly end: () => readonly HtcdsRecord[]
  readonly found: () => boolean
  /** What there is to say about the headings. */
  readonly problems: () => readonly HtcdsProblem[]
}

/** Whether a row heads the questions of an XLSForm: the names of the standard stand below it, one a row. */
function isForm({ cells }: Row): boolean {
  const texts = new Set(cells.map(({ text }) => text.trim().toLowerCase()))
  return texts.has('type') && texts.has('name')
}

/** How far down a heading is looked for: titles and notes stand above it. */
const deepest = 20

/** A reader that finds the header rows by itself: one row of names or labels, or both one under the other. */
export const tableReader = (options: HtcdsReadOptions, sheet?: number): TableReader => {
  let held: Row | undefined
  let heading: Heading | undefined
  /** The last column that has a heading. */
  let width = 0
  let form: HtcdsProblem | undefined
  let looked = 0
  const at = sheet === undefined ? {} : { sheet }

  const record = (row: Row, { columns, others, version }: Heading): readonly HtcdsRecord[] => {
    const filled = row.cells.map((cell, index) => ({ cell, column: index + 1 }))
    const entries = filled.flatMap(({ cell, column }) => {
      const subject = columns.get(column)
      return subject ? [{ ...subject, cells: [cell], column }] : []
    })
    // Rows that the template numbered in advance hold nothing under a heading.
    if (entries.every(({ cells }) => cells.every(({ text, kind }) => text.trim() === '' && kind !== 'error'))) return []
    const place = { ...at, row: row.number }
    const texts = filled.filter(({ cell }) => cell.text.trim() !== '')
    const nameless = texts.filter(({ column }) => column > width)
    const unread = texts.flatMap(({ cell, column }) =>
      others.has(column) || column > width ? [{ at: column, text: cell.text }] : [],
    )
    const made = recordFrom(entries, unread, place, options, version)
    // A separator too many moves every cell behind it, and nothing else shows that it did.
    const moved = nameless.map(({ column }): HtcdsProblem => ({ code: 'HTC-108', ...place, column }))
    return [{ ...made, problems: [...moved, ...made.problems] }]
  }

  const settle = (second: Row | undefined): Heading => {
    const first = held
    const rows = [first, second].filter((row): row is Row => row !== undefined)
    width = Math.max(0, ...rows.map(({ cells }) => cells.findLastIndex(({ text }) => text.trim() !== '') + 1))
    heading = headingOf(
      rows.find((row) => headerKind(row) === 'names'),
      rows.find((row) => headerKind(row) === 'labels'),
      sheet,
    )
    return heading
  }

  return {
    row: (row) => {
      if (heading) return record(row, heading)
      if (form) return []
      const kind = headerKind(row)
      if (!held) {
        looked += 1
        if (isForm(row)) form = { code: 'HTC-109', ...at, row: row.number }
        else if (kind !== undefined && looked <= deepest) held = row
        return []
      }
      if (kind !== undefined && kind !== headerKind(held)) {
        settle(row)
        return []
      }
      return record(row, settle(undefined))
    },
    end: () => {
      if (held && !heading) settle(undefined)
      return []
    },
    found: () => held !== undefined || form !== undefined,
    problems: () => (form ? [form] : (heading?.problems ?? [])),
  }
}
