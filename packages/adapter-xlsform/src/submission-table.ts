import type { Row } from '@cairn/spreadsheet'
import { columnsOf } from './columns.ts'
import { finding } from './finding.ts'
import type { FormModel } from './form.ts'
import { readRows, type SubmissionOptions, type Submissions } from './submissions.ts'

/**
 * Reads an export of submissions, CSV or XLSX, once its rows were read with `@cairn/spreadsheet`: the first row is the
 * heading, names or labels. See {@link readSubmissions}. A row with cells to the right of the last heading makes no record,
 * and a table makes none where no heading is a question of the form.
 *
 * @param rows - rows of one sheet
 * @param model - the form
 * @param options - renamed questions, and the instrument to compare outcomes with
 * @returns records, findings and counts; positions count rows below the heading from 0
 *
 * @example
 * ```ts
 * import { english, formModel, readSubmissionTable } from '@cairn/adapter-xlsform'
 * import { raft2021 } from '@cairn/rulebook/raft-2021'
 *
 * const made = formModel(raft2021, [english], { halt: 'asked-before', unencrypted: 'invented-data-only' })
 * const row = (number: number, ...texts: string[]) =>
 *   ({ number, cells: texts.map((text) => ({ kind: 'text' as const, text })) })
 * const told = made.ok ? readSubmissionTable([row(1, 'item_one', 'item_two'), row(2, 'Not sure', '')], made.model) : undefined
 * told?.records[0]?.answers.answers // => { 'item-one': 'unsure' }
 * ```
 */
export function readSubmissionTable(
  rows: readonly Row[],
  model: FormModel,
  options: SubmissionOptions = {},
): Submissions {
  const [heading, ...rest] = rows
  const shown = (heading?.cells ?? []).map(({ text }) => text)
  const width = shown.findLastIndex((text) => text.trim() !== '') + 1
  // One more key for a heading that stands there twice, so that neither hides the other.
  const seen = new Map<string, number>()
  const heads = shown.slice(0, width).map((text) => {
    const times = seen.get(text) ?? 0
    seen.set(text, times + 1)
    return times === 0 ? text : `${'/'.repeat(times)}${text}`
  })
  const columns = columnsOf(model, options.renamed ?? {})
  const kinds = heads.map((head) => {
    const target = columns(head)
    const worked = target.kind === 'question' && 'result' in (model.meanings[target.name] ?? {})
    return worked ? 'result' : target.kind
  })
  if (!kinds.some((kind) => kind === 'question' || kind === 'tick' || kind === 'encrypted')) {
    const unknownColumns = kinds.filter((kind) => kind === 'unknown').length
    const counts = { rows: rest.length, answered: 0, unsure: 0, declined: 0, notAsked: 0, unknownColumns }
    return { records: [], findings: [finding('XLF-315', {})], counts }
  }
  const surplus = new Map<number, number>()
  for (const [position, { cells }] of rest.entries()) {
    const column = cells.findIndex(({ text }, at) => at >= width && text.trim() !== '')
    if (column >= 0) surplus.set(position, column)
  }
  const table = rest.map(({ cells }) =>
    Object.fromEntries(heads.map((head, at): [string, string] => [head, cells[at]?.text ?? ''])),
  )
  return readRows(table, model, options, surplus)
}
