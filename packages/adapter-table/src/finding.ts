import { type ProblemCode, problems as schemaProblems } from '@cairn/schemas'
import { columnLetter, type TableProblemCode, problems as tableProblems } from '@cairn/spreadsheet'
import { type ColumnProblemCode, columnProblems } from './column-problems.ts'

/**
 * One finding about a table. It holds codes, positions and sentences of ours; a heading only where it is one of ours or
 * stands in the mapping; never a value, never an unknown heading, never the name of a sheet.
 */
export type Finding = {
  readonly code: ColumnProblemCode | ProblemCode | TableProblemCode
  /** From 1. */
  readonly sheet?: number
  /** As the spreadsheet shows it. */
  readonly row?: number
  /** From 1. */
  readonly column?: number
  readonly letter?: string
  /** Only a heading that we or the mapping know. */
  readonly heading?: string
  /** JSON pointer into the record. */
  readonly pointer?: string
  /** Which entry at that place, from 0, where its own name must not be printed. */
  readonly position?: number
  /** Codes that the place takes. */
  readonly expected?: readonly string[]
  /** Id of the cross-field rule that does not hold. */
  readonly rule?: string
  /** How many cells, where one finding stands for several. */
  readonly count?: number
  readonly says: string
  readonly next: string
}

/** Where a finding is. */
export type Where = Omit<Finding, 'code' | 'says' | 'next' | 'letter'>

const sentences: Readonly<Record<string, { readonly says: string; readonly next: string }>> = {
  ...columnProblems,
  ...schemaProblems,
  ...tableProblems,
}

/** Makes a finding from its code and place. */
export const finding = (code: Finding['code'], where: Where = {}): Finding => ({
  code,
  ...where,
  ...(where.column !== undefined && { letter: columnLetter(where.column) }),
  says: sentences[code]?.says ?? 'Something is wrong here.',
  next: sentences[code]?.next ?? 'Look at the place given.',
})
