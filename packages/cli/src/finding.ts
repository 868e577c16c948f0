import { notes, type ProblemCode } from './problem.ts'

/**
 * One finding: a code and where it is. Everything in it is a code, a position or a word of ours; never a value, a heading
 * of the user's own, or the name of a sheet.
 */
export type Finding = {
  readonly code: ProblemCode
  /** Which file of those named, from 1. */
  readonly file: number
  /** Which record of a file of JSON, from 1. */
  readonly record?: number
  /** Line of a file of JSON, from 1. */
  readonly line?: number
  /** Which sheet, from 1. */
  readonly sheet?: number
  /** The row as the spreadsheet shows it. */
  readonly row?: number
  /** Which column, from 1. */
  readonly column?: number
  /** The letter of the column. */
  readonly letter?: string
  /** The heading of the column where it is one of ours. */
  readonly heading?: string
  /** JSON pointer into the record; it ends at the last key that is known. */
  readonly pointer?: string
  /** Which entry at that place, from 0, where its own name must not be printed. */
  readonly entry?: number
  /** The cross-field rule that does not hold. */
  readonly rule?: string
  /** What the place takes: codes of the schema. */
  readonly expected?: readonly string[]
  /** The record, or the row, that this one may repeat. */
  readonly sameAs?: number
}

/** A finding whose file is still to be said. */
export type Found = Omit<Finding, 'file'>

/** How much a finding matters: `note` is told and is none. */
export type Severity = 'finding' | 'note'

/** Whether a code is a finding or only a note. */
export function severityOf(code: ProblemCode): Severity {
  return notes.has(code) ? 'note' : 'finding'
}

/** Where a finding is, in words. */
export function whereOf(found: Found): string {
  const { record, line, sheet, row, letter, heading, pointer, entry, rule, sameAs } = found
  const place = [
    sheet !== undefined && `sheet ${sheet}`,
    row !== undefined && `row ${row}`,
    letter !== undefined && `column ${letter}${heading === undefined ? '' : ` (${heading})`}`,
    record !== undefined && `record ${record}`,
    line !== undefined && `line ${line}`,
  ]
    .filter(Boolean)
    .join(', ')
  const inside = [pointer, entry === undefined ? '' : `entry ${entry}`, rule].filter(Boolean).join(' ')
  const same = sameAs === undefined ? '' : `, as ${row === undefined ? 'record' : 'row'} ${sameAs}`
  return `${place || (inside ? '' : 'the whole file')}${inside && `${place && ' '}at ${inside}`}${same}`
}

/** The page that explains a code, from the root of the documentation. */
export function pageOf(code: ProblemCode): string {
  return `docs/reference/problems.md#${code.toLowerCase()}`
}
