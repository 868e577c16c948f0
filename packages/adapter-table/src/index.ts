/**
 * A table of an organisation's own to records of any schema, and back.
 *
 * @packageDocumentation
 */

export type { ForRecipient } from './agreed-fields.ts'
export { answerWords } from './answer-words.ts'
export type { NoCellWhy } from './cells-of.ts'
export type { Column, FactColumn } from './column.ts'
export { NONE } from './column.ts'
export type { ColumnProblemCode } from './column-problems.ts'
export { columnProblems } from './column-problems.ts'
export type { ColumnOptions } from './columns-of.ts'
export { columnsOf } from './columns-of.ts'
export type { Duplicates, RowPlace, SameWhy } from './duplicates.ts'
export { duplicates } from './duplicates.ts'
export type { AskingSet } from './fact-columns.ts'
export { factColumns } from './fact-columns.ts'
export { type FoundColumn, findColumns } from './find-columns.ts'
export type { Finding } from './finding.ts'
export { type Headings, headingsOf } from './headings-of.ts'
export { knownHeadings, recordOf } from './known-headings.ts'
export type { LeafKind } from './leaf-kind.ts'
export type { RowCounts, TableLoss } from './loss.ts'
export type {
  AnswerWords,
  DateOrder,
  Json,
  LeaveOutWhy,
  LeftOutColumn,
  MappedColumn,
  Mapping,
  MappingDefaults,
  MappingInput,
  MappingSaid,
} from './mapping.ts'
export { MappingFile } from './mapping-file.ts'
export { ownMapping } from './own-mapping.ts'
export { personalWords } from './personal-words.ts'
export type { Confidence, Proposal } from './propose-mapping.ts'
export { proposeMapping } from './propose-mapping.ts'
export type { MappingRead } from './read-mapping.ts'
export { readMapping } from './read-mapping.ts'
export type { ReadRowsOptions } from './read-rows.ts'
export { readRows } from './read-rows.ts'
export type { RowEvent } from './row-event.ts'
export { template, templateCsv } from './template.ts'
export type { NotWritten, NotWrittenWhy, WriteFor, WrittenTable } from './write-table.ts'
export { writeTable } from './write-table.ts'
