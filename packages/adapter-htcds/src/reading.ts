import type { Cell } from '@cairn/spreadsheet'
import type { Beside } from './beside.ts'
import { ticked } from './checkbox.ts'
import type { Entry, HtcdsPosition } from './entry.ts'
import type { HtcdsField } from './fields.ts'
import { type Loss, type LossWhy, totals } from './loss.ts'
import type { HtcdsProblem, HtcdsProblemCode } from './problem.ts'
import type { HtcdsReadOptions } from './read-options.ts'

/** What is given for one field: its cells that hold something, with their columns. */
type Given = readonly { readonly cell: Cell; readonly column?: number }[]

/** One record while it is read: what was given, what was found to say, what stays beside. */
export type Reading = {
  readonly position: HtcdsPosition
  readonly options: HtcdsReadOptions
  readonly given: (field: HtcdsField) => Given
  /** The fields that were given at all. */
  readonly fields: () => Iterable<HtcdsField>
  /** The texts of a field, without those that are empty. */
  readonly texts: (field: HtcdsField) => readonly string[]
  readonly say: (code: HtcdsProblemCode, field?: HtcdsField, column?: number) => void
  readonly lose: (field: HtcdsField, why: LossWhy, count?: number) => void
  /** Keeps values beside the record. */
  readonly keep: (field: HtcdsField, values: readonly string[]) => void
  readonly beside: () => Beside
  readonly problems: () => readonly HtcdsProblem[]
  readonly losses: () => readonly Loss[]
}

/** Opens the reading of one record. Cells with an error of the spreadsheet are said and hold nothing. */
export const reading = (entries: readonly Entry[], position: HtcdsPosition, options: HtcdsReadOptions): Reading => {
  const problems: HtcdsProblem[] = []
  const losses: Loss[] = []
  const beside = new Map<HtcdsField, string[]>()
  const given = new Map<HtcdsField, { cell: Cell; column?: number }[]>()
  const say: Reading['say'] = (code, field, column) => {
    problems.push({ code, ...position, ...(column === undefined ? {} : { column }), ...(field ? { field } : {}) })
  }
  const lose: Reading['lose'] = (field, why, count = 1) => {
    losses.push({ field, why, count })
  }
  const keep: Reading['keep'] = (field, values) => {
    if (values.length > 0) beside.set(field, [...new Set([...(beside.get(field) ?? []), ...values])])
  }
  for (const entry of entries) {
    if (!('field' in entry)) continue
    const list = given.get(entry.field) ?? []
    given.set(entry.field, list)
    const at = entry.column === undefined ? {} : { column: entry.column }
    for (const cell of entry.cells) {
      if (cell.kind === 'error') say('HTC-210', entry.field, entry.column)
      if (cell.text.trim() === '') continue
      if (!('choice' in entry)) list.push({ cell, ...at })
      // A choice in a column of its own: ticked is the choice. Not ticked is no answer, and never a no.
      else if (ticked(cell.text) === true) list.push({ cell: { kind: 'text', text: entry.choice }, ...at })
      else if (ticked(cell.text) === undefined) {
        say('HTC-213', entry.field, entry.column)
        lose(entry.field, 'not-understood')
        keep(entry.field, [cell.text.trim()])
      }
    }
  }
  return {
    position,
    options,
    given: (field) => given.get(field) ?? [],
    fields: () => given.keys(),
    texts: (field) => (given.get(field) ?? []).map(({ cell }) => cell.text.trim()),
    say,
    lose,
    keep,
    beside: () => Object.fromEntries(beside),
    problems: () => problems,
    losses: () => totals(losses),
  }
}
