import type { Row } from '@cairn/spreadsheet'
import type { FormModel } from './form.ts'
import { readSubmissions, type SubmissionOptions, type Submissions } from './submissions.ts'

/**
 * Reads an export of submissions, CSV or XLSX, once its rows were read with `@cairn/spreadsheet`: the first row is the
 * heading, names or labels. See {@link readSubmissions}.
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
  // One more key for a heading that stands there twice, so that neither hides the other.
  const seen = new Map<string, number>()
  const heads = (heading?.cells ?? []).map(({ text }) => {
    const times = seen.get(text) ?? 0
    seen.set(text, times + 1)
    return times === 0 ? text : `${'/'.repeat(times)}${text}`
  })
  const table = rest.map(({ cells }) =>
    Object.fromEntries(heads.map((head, at): [string, string] => [head, cells[at]?.text ?? ''])),
  )
  return readSubmissions(table, model, options)
}
