import { type DateOrder, factColumns } from '@cairn/adapter-table'
import type { RuleSet } from '@cairn/engine'
import type { RecordName } from '@cairn/schemas'
import { CannotRun } from '../problem.ts'
import { readMappingFile, type TableOptions } from '../tables/mapping-for.ts'
import { recordNames } from '../tables/record-names.ts'

/** What can be said on the command line about how a table is read. */
export type TableWords = {
  readonly schema?: string
  readonly mapping?: string
  readonly dates?: DateOrder
  readonly sheet?: number
  readonly headingRow?: number
}

/**
 * The record that a word names.
 *
 * @throws {@link CannotRun} where it names none
 */
export function recordNamed(word: string): RecordName {
  const name = recordNames.find((one) => one === word || one === `${word}@1`)
  if (!name) throw new CannotRun('CLI-016')
  return name
}

/**
 * What was said about tables, read and checked.
 *
 * @throws {@link CannotRun} where the record or the mapping is none
 */
export function tableOptions(words: TableWords, instruments: readonly RuleSet[], cwd: string): TableOptions {
  const { dates, sheet, headingRow } = words
  const schema = words.schema === undefined ? undefined : recordNamed(words.schema)
  const facts = factColumns(instruments)
  const mapping =
    words.mapping === undefined
      ? undefined
      : readMappingFile(words.mapping, cwd, { facts, ...(schema && { record: schema }) })
  return {
    facts,
    ...(schema && { schema }),
    ...(mapping && { mapping }),
    ...(dates && { dates }),
    ...(sheet !== undefined && { sheet }),
    ...(headingRow !== undefined && { headingRow }),
  }
}
