import type { Cell, TableProblemCode } from './table.ts'
import { dayOfSerial } from './xlsx-dates.ts'
import { unescapeCode } from './xlsx-text.ts'

/** A cell as it stands in the sheet. */
export type WrittenCell = {
  readonly type: string
  readonly style: number
  readonly value: string
  readonly formula: boolean
}

/** What cells are read with. */
export type CellContext = {
  readonly strings: readonly string[]
  readonly days: readonly boolean[]
  readonly digits: readonly number[]
  readonly system: 1900 | 1904
}

/** The cell that stands where the file has none. */
export const emptyCell: Cell = Object.freeze({ kind: 'empty', text: '' })

/**
 * Reads one cell. A formula is never computed: what was stored is its text.
 *
 * @param written - the cell as it stands
 * @param context - shared texts, styles and calendar
 * @returns the cell, and a code when something about it could not be read
 */
export function cellOf(
  written: WrittenCell,
  context: CellContext,
): { readonly cell: Cell; readonly code?: TableProblemCode } {
  const { cell, code } = readValue(written, context)
  const whole: Cell = written.formula ? { ...cell, formula: true } : cell
  return code ? { cell: whole, code } : { cell: whole }
}

function readValue(
  { type, style, value }: WrittenCell,
  context: CellContext,
): { readonly cell: Cell; readonly code?: TableProblemCode } {
  if (type === 'inlineStr') return { cell: textCell(unescapeCode(value)) }
  if (type === 'str') return { cell: textCell(unescapeCode(value)) }
  if (type === 'e') return { cell: { kind: 'error', text: '' } }
  const bare = value.trim()
  if (bare === '') return { cell: emptyCell }
  if (type === 'b') return { cell: { kind: 'boolean', text: bare === '1' || bare === 'true' ? 'true' : 'false' } }
  if (type === 's') {
    const text = /^\d+$/.test(bare) ? context.strings[Number(bare)] : undefined
    return text === undefined ? { cell: { kind: 'error', text: '' }, code: 'TAB-309' } : { cell: textCell(text) }
  }
  if (type === 'd') {
    const day = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(bare)
    if (!day?.[1]) return { cell: textCell(bare), code: 'TAB-306' }
    const time = day[2] ? `T${day[2]}:${day[3] ?? '00'}` : ''
    return { cell: { kind: 'date', text: day[1] + (time === 'T00:00:00' ? '' : time) } }
  }
  const number = Number(bare)
  if (!Number.isFinite(number)) return { cell: textCell(bare), code: 'TAB-306' }
  // As a program writes it: 17.1 is often stored as 17.100000000000001, which is the same number.
  const plain = numberCell(String(number), context.digits[style] ?? 0)
  if (!context.days[style]) return { cell: plain }
  const day = dayOfSerial(number, context.system)
  return day === undefined ? { cell: plain, code: 'TAB-308' } : { cell: { kind: 'date', text: day } }
}

function numberCell(text: string, digits: number): Cell {
  const padded = /^\d+$/.test(text) ? text.padStart(digits, '0') : text
  return padded === text ? { kind: 'number', text } : { kind: 'number', text, padded }
}

function textCell(text: string): Cell {
  return text === '' ? emptyCell : { kind: 'text', text }
}
