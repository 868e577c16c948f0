import type { Row } from '@cairn/spreadsheet'
import { type Finding, finding } from './finding.ts'
import type { Headings } from './headings.ts'
import type { TableLoss } from './loss.ts'
import type { LeaveOutWhy } from './mapping.ts'
import { isBlank } from './read-cell.ts'
import { personalCell } from './should-not-be-here.ts'
import { type Tally, tally } from './tally.ts'

/** Looks at cells that are not read, and at free text, for what should not be there, and counts them. */
export type Passengers = {
  readonly look: (row: Row, sheet: number, headings: Headings) => Iterable<Finding>
  readonly account: () => Pick<TableLoss, 'unmapped' | 'leftOut' | 'shouldNotBeHere'>
}

const bare = (counts: Tally) => counts.all().map(({ sheet, column, cells }) => ({ sheet, column, cells }))

/** Begins to look. Each column is told once, and its cells are counted. */
export const passengers = (): Passengers => {
  const [unmapped, leftOut, personal, nameless] = [tally(), tally(), tally(), tally()]
  return {
    *look(row, sheet, headings) {
      for (const [position, cell] of row.cells.entries()) {
        if (isBlank(cell)) continue
        const column = position + 1
        const bound = headings.byColumn.get(column)
        if (bound && bound.column.kind !== 'text') continue
        const place = { sheet, row: row.number, column }
        const why = headings.leftOut.get(column)
        if (why !== undefined) leftOut.add(sheet, column, why)
        else if (!bound) {
          unmapped.add(sheet, column)
          const code = column > headings.width ? 'COL-110' : 'COL-105'
          if (!headings.unmapped.has(column) && nameless.add(sheet, column) === 1) yield finding(code, place)
        }
        if (why === 'identity' || !personalCell(cell)) continue
        const known = bound?.heading === undefined ? {} : { heading: bound.heading }
        if (personal.add(sheet, column) === 1) yield finding('COL-122', { ...place, ...known })
      }
    },
    account: () => ({
      unmapped: bare(unmapped),
      leftOut: leftOut.all().map(({ word, ...rest }) => ({ ...rest, why: word as LeaveOutWhy })),
      shouldNotBeHere: bare(personal),
    }),
  }
}
