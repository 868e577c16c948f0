import type { Cell } from '@cairn/spreadsheet'
import type { Bound, Open } from './bound.ts'
import { NONE } from './column.ts'
import type { ColumnProblemCode } from './column-problems.ts'
import { readDate } from './dates.ts'
import type { Json, Mapping } from './mapping.ts'
import { plainly } from './normal.ts'

/** What one cell says. */
export type CellRead =
  | { readonly kind: 'value'; readonly value: Json }
  /** Nothing, or the words for not asked. */
  | { readonly kind: 'empty' }
  /** Unsure or declined, which the field has no word for; to be counted. */
  | { readonly kind: 'open'; readonly open: Open }
  | { readonly kind: 'wrong'; readonly code: ColumnProblemCode }

const value = (one: Json): CellRead => ({ kind: 'value', value: one })
const wrong = (code: ColumnProblemCode): CellRead => ({ kind: 'wrong', code })
const numeric = /^-?[0-9]{1,15}(\.[0-9]{1,15})?$/
const longest = 40_000

/** Whether there is nothing in a cell. */
export const isBlank = ({ kind, text }: Cell): boolean => kind === 'empty' || (kind !== 'error' && text.trim() === '')

const end = (text: string): string | number => (numeric.test(text) ? Number(text) : text)

/** What is still possible: `a|b unsure`, `15..19 unsure`. */
const stillOpen = (text: string, { column, meanings }: Bound): Json | undefined => {
  const parts = /^([^ ]{1,9000}) ([a-z-]{1,40})$/.exec(text)
  if (!parts) return undefined
  const [, what = '', why = ''] = parts
  const ends = /^([0-9.-]*?)\.\.([0-9.-]*)$/.exec(what)
  if (ends && column.takes !== 'yes-no' && column.takes !== 'choice') {
    const [, from = '', to = ''] = ends
    return { ...(from !== '' && { from: end(from) }), ...(to !== '' && { to: end(to) }), why }
  }
  const codes = what.split('|')
  return codes.length > 1 && codes.every((code) => meanings.has(plainly(code))) ? { oneOf: codes, why } : undefined
}

const answerOf = (cell: Cell, text: string, bound: Bound, mapping: Mapping): CellRead => {
  const { takes } = bound.column
  const possible = stillOpen(text, bound)
  if (possible !== undefined) return value(possible)
  if ((takes === 'number' || takes === 'any' || takes === undefined) && numeric.test(text)) return value(Number(text))
  if (takes === 'date' || (takes !== 'number' && takes !== 'choice' && takes !== 'yes-no' && /^[0-9]/.test(text))) {
    const day = readDate(cell, 'date', bound.how.dates ?? mapping.dates)
    return day.ok ? value(day.value) : wrong(day.code)
  }
  if (takes === undefined && /^[a-z][a-z0-9-]*$/.test(text)) return value(text)
  return wrong(takes === 'number' ? 'COL-207' : 'COL-201')
}

const simple = (cell: Cell, text: string, bound: Bound, mapping: Mapping): CellRead => {
  const { column, how } = bound
  switch (column.kind) {
    case 'date':
    case 'moment':
    case 'instant': {
      const day = readDate({ ...cell, text }, column.kind, how.dates ?? mapping.dates)
      return day.ok ? value(day.value) : wrong(day.code)
    }
    case 'number':
      return numeric.test(text) ? value(Number(text)) : wrong('COL-207')
    case 'boolean': {
      const yes = mapping.words?.yes?.some((word) => plainly(word) === plainly(text))
      const no = mapping.words?.no?.some((word) => plainly(word) === plainly(text))
      if (yes || no) return value(Boolean(yes))
      return /^(true|false)$/i.test(text) ? value(text.toLowerCase() === 'true') : wrong('COL-208')
    }
    case 'answer':
      return answerOf(cell, text, bound, mapping)
    case 'id':
    case 'word':
      return value(text)
    case 'text':
      return value(cell.text)
    default:
      return wrong('COL-201')
  }
}

const openIn = (text: string, bound: Bound): CellRead | undefined => {
  const open = bound.column.kind === 'text' ? undefined : bound.open.get(plainly(text))
  if (open === undefined) return undefined
  if (open === 'not-asked') return { kind: 'empty' }
  return bound.how.open === 'count' ? { kind: 'open', open } : wrong('COL-211')
}

const one = (cell: Cell, text: string, bound: Bound, mapping: Mapping): CellRead => {
  const known = bound.meanings.get(plainly(text))
  if (known !== undefined) return value(known)
  return openIn(text, bound) ?? (bound.how.onlyValues ? wrong('COL-201') : simple(cell, text, bound, mapping))
}

/** Takes several values apart, the longest known text first: labels may hold the separator themselves. */
const several = (cell: Cell, separator: string, bound: Bound, mapping: Mapping): CellRead => {
  const parts = cell.text.split(separator, 301)
  if (parts.length > 300) return wrong('COL-213')
  const found: Json[] = []
  for (let from = 0; from < parts.length; ) {
    let to = bound.meanings.size > 0 ? parts.length : from + 1
    while (to > from + 1 && !bound.meanings.has(plainly(parts.slice(from, to).join(separator)))) to -= 1
    const text = parts.slice(from, to).join(separator).trim()
    if (text !== '') {
      const read = one({ ...cell, text }, text, bound, mapping)
      if (read.kind !== 'value') return read
      found.push(read.value)
    }
    from = to
  }
  return value(found)
}

/** What a cell says in its column. Nothing is guessed, and an empty cell says nothing. */
export const readCell = (cell: Cell, bound: Bound, mapping: Mapping): CellRead => {
  if (cell.formula && mapping.formulas !== 'use-stored') return wrong('COL-209')
  if (cell.kind === 'error') return wrong('COL-210')
  if (isBlank(cell)) return { kind: 'empty' }
  if (cell.text.length > longest) return wrong('COL-213')
  const { column, how } = bound
  const text = cell.text.trim()
  if (column.kind === 'none') return text === NONE ? value([]) : wrong('COL-201')
  if (!column.list && !how.split) return one(cell, text, bound, mapping)
  if (column.list && text === NONE) return value([])
  if (column.alone?.includes(text)) return value(text)
  const whole = bound.meanings.get(plainly(text))
  if (whole !== undefined && !how.split) return value(Array.isArray(whole) ? whole : [whole])
  return several(cell, how.separator ?? mapping.separator, bound, mapping)
}
