import { type ColumnProblemCode, columnProblems } from '@cairn/adapter-table'
import { type ProblemCode as SchemaCode, problems as schemas } from '@cairn/schemas'
import { type TableProblemCode, problems as tables } from '@cairn/spreadsheet'
import { own } from './own-problems.ts'

/** A code with its sentence. */
export type ProblemCode = SchemaCode | ColumnProblemCode | TableProblemCode | keyof typeof own

/** What a code says, and what to do next. */
export type Sentences = { readonly says: string; readonly next: string }

/** Everything that may be printed about a file: sentences by code. */
export const problems: Readonly<Record<string, Sentences>> = { ...schemas, ...columnProblems, ...tables, ...own }

/** The sentences of a code. */
export function sentencesOf(code: ProblemCode): Sentences {
  return problems[code] ?? { says: 'Something is wrong here.', next: 'Look at the place given.' }
}

/** What is told and is no finding: the exit code stays 0. */
export const notes: ReadonlySet<ProblemCode> = new Set(['CLI-102', 'CLI-103', 'CLI-111', 'CLI-112'])

/** The command cannot run: exit code 2. Its message is a code; nothing else of it is printed but positions. */
export class CannotRun extends Error {
  readonly code: ProblemCode
  readonly places: readonly string[]
  constructor(code: ProblemCode, places: readonly string[] = []) {
    super(code)
    this.name = 'CannotRun'
    this.code = code
    this.places = places
  }
}
