import type { Cell, TableEvent, TableProblem, TableProblemCode } from './table.ts'
import { TableFault } from './table-fault.ts'
import { type CellContext, cellOf, emptyCell, type WrittenCell } from './xlsx-cell.ts'
import { columnOf, lastColumn, lastRow, rangeOf, rowOf } from './xlsx-place.ts'
import { type XmlAttributes, xmlWalk } from './xml-walk.ts'
import type { Part } from './zip-part.ts'

/** A row with its cells by column; where the file has none there is nothing yet. */
type SparseRow = {
  readonly number: number
  readonly hidden: boolean
  readonly cells: Map<number, WrittenCell>
  readonly flaws: TableProblem[]
}

/** Characters kept of one cell and of one row. */
export type SheetLimits = { readonly cellLimit: number; readonly rowLimit: number }

/** Empty cells that are filled in between others, in one sheet. */
const mostFilled = 50_000_000

/** As many flaws of one row are reported. */
const flawLimit = 1000

/**
 * Reads the rows of one sheet as they come.
 *
 * @param part - the sheet
 * @param sheet - its number
 * @param context - what cells are read with
 * @param limits - how much of a cell and a row is kept
 * @returns rows with something in them, each behind its problems; a code at the end when the part is damaged
 */
export async function* readSheet(
  part: Part,
  sheet: number,
  context: CellContext,
  limits: SheetLimits,
): AsyncGenerator<TableEvent, void, undefined> {
  const state = sheetState(sheet, limits)
  let first: number | undefined
  let last = 0
  let filled = 0
  for await (const code of xmlWalk(part, state.handlers)) {
    for (const ready of state.taken(code !== undefined)) {
      if ('code' in ready) {
        const heading = ready.code === 'TAB-304' && ready.row !== undefined && ready.row <= (first ?? 0)
        yield { kind: 'problem', problem: heading ? { ...ready, code: 'TAB-305' } : ready }
        continue
      }
      last = ready.number
      for (const flaw of ready.flaws) yield { kind: 'problem', problem: flaw }
      const cells: Cell[] = []
      for (const [column, written] of ready.cells) {
        const { cell, code } = cellOf(written, context)
        const at = { sheet, row: ready.number, column }
        if (code) yield { kind: 'problem', problem: { code, ...at } }
        if (cell.text.includes('\ufffd')) yield { kind: 'problem', problem: { code: 'TAB-102', ...at } }
        if (cell.kind === 'empty' && !cell.formula) continue
        filled += column - 1 - cells.length
        // A few bytes far to the right of each row would otherwise become billions of empty cells.
        if (filled > mostFilled) throw new TableFault('TAB-205')
        while (cells.length < column - 1) cells.push(emptyCell)
        cells[column - 1] = cell
      }
      if (cells.length === 0) continue
      first ??= ready.number
      yield { kind: 'row', sheet, row: { number: ready.number, cells, ...(ready.hidden ? { hidden: true } : {}) } }
    }
    if (code) yield { kind: 'problem', problem: { code, sheet, ...(last > 0 ? { row: last } : {}) } }
  }
}

function sheetState(sheet: number, { cellLimit, rowLimit }: SheetLimits) {
  let ready: (SparseRow | TableProblem)[] = []
  let inData = false
  let hiddenSeen = false
  let number = 0
  let row: SparseRow | undefined
  let column = 0
  let size = 0
  let cell: { type: string; style: number; value: string; formula: boolean } | undefined
  let taking = false
  let inline = false
  let aside = false
  const flaw = (code: TableProblemCode, at: Partial<TableProblem> = {}) => {
    const problem = { code, sheet, ...(row ? { row: row.number } : {}), ...at }
    const list = row?.flaws ?? ready
    // One of each for a cell, or a row.
    const before = list.at(-1)
    if (before && 'code' in before && before.code === code && before.column === at.column && row) return
    if (!row || list.length < flawLimit) list.push(problem)
  }
  const openRow = (attributes: XmlAttributes) => {
    const given = attributes['r'] === undefined ? Math.min(number + 1, lastRow) : rowOf(attributes['r'])
    const wrong = given === undefined || given <= number
    number = given ?? Math.min(number + 1, lastRow)
    row = { number, hidden: isOn(attributes['hidden']), cells: new Map(), flaws: [] }
    column = 0
    size = 0
    if (wrong) flaw('TAB-311')
    if (row.hidden && !hiddenSeen) flaw('TAB-302')
    hiddenSeen ||= row.hidden
  }
  const openCell = (attributes: XmlAttributes) => {
    const given = attributes['r'] === undefined ? Math.min(column + 1, lastColumn) : columnOf(attributes['r'])
    const wrong = given === undefined || given <= column
    column = given ?? Math.min(column + 1, lastColumn)
    if (wrong) flaw('TAB-311', { column })
    cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '', formula: false }
    inline = false
    aside = false
  }
  const beside = (name: string, attributes: XmlAttributes) => {
    if (name === 'col' && isOn(attributes['hidden'])) {
      const [from, to] = [Number(attributes['min']), Number(attributes['max'])]
      if (from >= 1 && to >= from) flaw('TAB-303', { column: from, lastColumn: Math.min(to, lastColumn) })
    } else if (name === 'mergeCell') {
      const range = rangeOf(attributes['ref'] ?? '')
      if (range) flaw('TAB-304', range)
    }
  }
  return {
    /** What is ready; at a bad end also the row that was begun. */
    taken: (all: boolean) => {
      if (all && row && cell) row.cells.set(column, cell)
      if (all && row) ready.push(row)
      const list = ready
      ready = []
      return list
    },
    handlers: {
      open(name: string, attributes: XmlAttributes) {
        if (name === 'sheetData') inData = true
        else if (!inData) beside(name, attributes)
        else if (name === 'row') openRow(attributes)
        else if (name === 'c' && row) openCell(attributes)
        else if (!cell) return
        else if (name === 'v') taking = !inline
        else if (name === 'f') cell.formula = true
        else if (name === 'is') inline = true
        else if (name === 'rPh') aside = true
        else if (name === 't') taking = inline && !aside
      },
      text(text: string) {
        if (!taking || !cell) return
        const ofCell = cellLimit - cell.value.length
        const room = Math.max(Math.min(ofCell, rowLimit - size), 0)
        if (text.length > room) flaw(ofCell <= room ? 'TAB-106' : 'TAB-107', { column })
        const kept = text.slice(0, room)
        cell.value += kept
        size += kept.length
      },
      close(name: string) {
        if (name === 'v' || name === 't') taking = false
        else if (name === 'rPh') aside = false
        else if (name === 'c' && cell && row) {
          // A place given twice: what has something in it stays.
          if (cell.value !== '' || cell.formula || !row.cells.has(column)) row.cells.set(column, cell)
          cell = undefined
        } else if (name === 'row' && row) {
          ready.push(row)
          row = undefined
        } else if (name === 'sheetData') inData = false
      },
      flaw() {
        flaw('TAB-102', cell ? { column } : {})
      },
    },
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
