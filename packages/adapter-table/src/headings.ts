import type { Row } from '@cairn/spreadsheet'
import { type Bound, bind, bindOwn, byPlace, columnTo, sameHeading } from './bound.ts'
import type { FactColumn } from './column.ts'
import { type Finding, finding } from './finding.ts'
import type { LeaveOutWhy, Mapping } from './mapping.ts'
import { normal } from './normal.ts'
import { personalHeading } from './should-not-be-here.ts'

/** What the columns of a sheet are, after its row of headings was read. */
export type Headings = {
  readonly bound: readonly Bound[]
  /** The same by the number of the column. */
  readonly byColumn: ReadonlyMap<number, Bound>
  /** Columns that are not read, by their number from 1. */
  readonly leftOut: ReadonlyMap<number, LeaveOutWhy>
  /** Columns with a heading that nobody knows. */
  readonly unmapped: ReadonlySet<number>
  /** How many columns have a heading or are known by their letter. */
  readonly width: number
  readonly findings: readonly Finding[]
}

/** Finds the columns of the mapping in a row of headings. */
export const readHeadings = (
  row: Row,
  sheet: number,
  mapping: Mapping,
  facts: readonly FactColumn[] | undefined,
): Headings => {
  const texts = row.cells.map(({ text }) => text)
  const findings: Finding[] = row.hidden ? [finding('COL-103', { sheet, row: row.number })] : []
  const bound = new Map<number, Bound>()
  const leftOut = new Map<number, LeaveOutWhy>()

  /** Where a column of the mapping stands; its letter goes before its heading. */
  const find = (heading: string | undefined, letter: string | undefined): readonly number[] => {
    if (letter !== undefined) return [numberOf(letter)]
    const exact = texts.flatMap((text, at) => (text.trim() === heading?.trim() ? [at + 1] : []))
    return exact.length > 0 ? exact : texts.flatMap((text, at) => (sameHeading(heading, text) ? [at + 1] : []))
  }
  for (const how of mapping.columns) {
    const column = columnTo(how.to, mapping, facts)
    const known = { ...(how.heading !== undefined && { heading: how.heading }), pointer: how.to }
    if (!column) {
      findings.push(finding('COL-301', { sheet, ...known }))
      continue
    }
    const [at, again] = find(how.heading, how.letter)
    if (at === undefined) {
      if (!how.mayBeMissing) findings.push(finding('COL-102', { sheet, row: row.number, ...known }))
    } else if (again !== undefined) {
      for (const one of [at, again])
        findings.push(finding('COL-106', { sheet, row: row.number, column: one, ...known }))
    } else if (bound.has(at)) findings.push(finding('COL-106', { sheet, row: row.number, column: at, ...known }))
    else bound.set(at, bind(at, how, column, how.heading, mapping))
  }
  for (const { heading, letter, why } of mapping.leaveOut) {
    for (const at of find(heading, letter)) if (!bound.has(at)) leftOut.set(at, why)
  }
  const unmapped = new Set<number>()
  const own = new Set<string>([...bound.values()].map(({ column }) => column.pointer))
  for (const [position, text] of texts.entries()) {
    const at = position + 1
    if (bound.has(at) || leftOut.has(at) || text.trim() === '') continue
    const ours = mapping.own ? bindOwn(at, text, mapping, facts ?? []) : undefined
    const place = { sheet, row: row.number, column: at }
    if (ours && own.has(ours.column.pointer)) {
      findings.push(finding('COL-106', { ...place, heading: ours.column.heading, pointer: ours.column.pointer }))
      unmapped.add(at)
    } else if (ours) {
      own.add(ours.column.pointer)
      bound.set(at, ours)
    } else {
      unmapped.add(at)
      findings.push(finding(personalHeading(text) ? 'COL-121' : 'COL-101', place))
    }
  }
  const all = [...bound.values()].sort(byPlace)
  if (all.length === 0) findings.push(finding('COL-109', { sheet, row: row.number }))
  const last = texts.reduce((most, text, at) => (text.trim() === '' ? most : at + 1), 0)
  return {
    bound: all,
    byColumn: bound,
    leftOut,
    unmapped,
    width: Math.max(last, ...all.map(({ at }) => at), 0),
    findings,
  }
}

const numberOf = (letter: string): number => [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0)

/** True for a row below the headings that is a row of headings itself: labels over data, or machine names below labels. */
export const isSecondHeading = (row: Row, { bound }: Headings): boolean => {
  const known = new Set(
    bound.flatMap(({ column, heading = '' }) => {
      const titles = column.title.split(': ')
      return [column.title, titles.at(-1) ?? '', column.heading, heading].map(normal).filter((text) => text !== '')
    }),
  )
  const filled = row.cells.map(({ text }) => normal(text)).filter((text) => text !== '')
  const found = filled.filter((text) => known.has(text)).length
  return found >= 2 && found * 2 >= filled.length
}
