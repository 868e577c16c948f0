import type { RuleSet } from '@cairn/engine'
import { read } from '@cairn/schemas'
import { Answers } from '@cairn/schemas/answers'
import { screen, toFacts } from '@cairn/screening'
import { columnsOf, type Target } from './columns.ts'
import { type Finding, finding } from './finding.ts'
import type { FormModel } from './form.ts'
import { answersIn } from './row-answers.ts'

/** What reading submissions is told besides. */
export type SubmissionOptions = {
  /** Old names of questions and their new ones, for rows of an older version. */
  readonly renamed?: Readonly<Record<string, string>>
  /** The instrument: what the form worked out is compared with what `screen` says. */
  readonly instrument?: RuleSet<string, string, string>
}

/** How often what was answered how, over all rows. */
export type SubmissionCounts = {
  readonly rows: number
  readonly answered: number
  readonly unsure: number
  readonly declined: number
  readonly notAsked: number
  /** Columns that were not of the form. */
  readonly unknownColumns: number
}

/** Records out of submissions, and all that was not understood. */
export type Submissions = {
  /** One record a row, with its position from 0; a row that could not be read has none. */
  readonly records: readonly { readonly position: number; readonly answers: Answers }[]
  /** By code and position; never a value, never the name of a column. */
  readonly findings: readonly Finding[]
  readonly counts: SubmissionCounts
}

/**
 * Reads submissions of a form as records `answers@1`: rows of Kobo's JSON API (a list, or an object with `results`), with
 * or without group prefixes, names or labels as headings, a list to tick as one column, as 0/1 columns, or both.
 *
 * A blank or a missing column was not asked; a tick that is not there was not asked; neither is ever a no. What the form
 * worked out never becomes part of a record.
 *
 * @param input - rows; whatever it is, nothing is thrown
 * @param model - the form
 * @param options - renamed questions, and the instrument to compare outcomes with
 * @returns records, findings and counts
 *
 * @example
 * ```ts
 * import { english, formModel, readSubmissions } from '@cairn/adapter-xlsform'
 * import { raft2021 } from '@cairn/rulebook/raft-2021'
 *
 * const made = formModel(raft2021, [english], { halt: 'asked-before', unencrypted: 'invented-data-only' })
 * const rows = [{ 'section__items/item_one': 'declined', 'section__items/item_two': 'no', deviceid: 'x' }]
 * const told = made.ok ? readSubmissions(rows, made.model) : undefined
 * told?.records[0]?.answers.answers // => { 'item-one': 'declined', 'item-two': 'no' }
 * told?.findings.map(({ code, column }) => [code, column]) // => [['XLF-304', 2]]
 * told?.counts.notAsked // => 2
 * ```
 */
export function readSubmissions(input: unknown, model: FormModel, options: SubmissionOptions = {}): Submissions {
  const rows = Array.isArray(input) ? input : own(input, 'results')
  if (Array.isArray(rows)) return readRows(rows, model, options)
  return { records: [], findings: [finding('XLF-301', {})], counts: none }
}

const none: SubmissionCounts = { rows: 0, answered: 0, unsure: 0, declined: 0, notAsked: 0, unknownColumns: 0 }

/**
 * Reads rows of named values.
 *
 * @param surplus - first column to the right of the last heading that holds something, by position of the row
 */
export function readRows(
  rows: readonly unknown[],
  model: FormModel,
  options: SubmissionOptions,
  surplus: ReadonlyMap<number, number> = new Map(),
): Submissions {
  const findings: Finding[] = []
  const records: { position: number; answers: Answers }[] = []
  const counts = { ...none }
  const columns = columnsOf(model, options.renamed ?? {})
  const told = new Map<string, Target>()
  const facts = new Set(
    Object.values(model.meanings).flatMap((one) =>
      'fact' in one ? [one.fact] : 'ticks' in one ? Object.values(one.ticks) : [],
    ),
  )
  rows.forEach((row: unknown, position) => {
    counts.rows++
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      findings.push(finding('XLF-302', { position }))
      return
    }
    const entries = Object.entries(row).map(([heading, value], column) => {
      const known = told.get(heading)
      const target = known ?? columns(heading)
      if (!known) {
        told.set(heading, target)
        if (target.kind === 'personal') findings.push(finding('XLF-304', { position, column }))
        if (target.kind === 'unknown') {
          counts.unknownColumns++
          findings.push(finding('XLF-303', { position, column }))
        }
      }
      return { target, value, column }
    })
    const beyond = surplus.get(position)
    if (beyond !== undefined) {
      findings.push(finding('XLF-314', { position, column: beyond }))
      return
    }
    if (entries.some(({ target }) => target.kind === 'encrypted')) {
      findings.push(finding('XLF-313', { position }))
      return
    }
    const { answers, outcome, version } = answersIn(entries, model, position, findings)
    if (version !== undefined && version !== model.version && !options.renamed)
      findings.push(finding('XLF-310', { position }))
    const made = read(Answers, {
      schema: 'answers@1',
      instrument: model.by.id,
      version: model.by.version,
      answers,
    })
    if (!made.ok) {
      findings.push(finding('XLF-311', { position }))
      return
    }
    records.push({ position, answers: made.value })
    for (const fact of facts) {
      const answer = Object.hasOwn(answers, fact) ? answers[fact] : undefined
      if (answer === undefined) counts.notAsked++
      else if (answer === 'unsure' || answer === 'declined') counts[answer]++
      else counts.answered++
    }
    if (
      options.instrument &&
      outcome !== undefined &&
      outcome !== screen(toFacts(made.value), options.instrument).outcome
    )
      findings.push(finding('XLF-308', { position }))
  })
  return { records, findings, counts }
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
