import type { SheetContent } from '@cairn/spreadsheet'
import { formNames } from './aliases.ts'
import { severalInTheForm } from './claim-fields.ts'
import { fields, type HtcdsField } from './fields.ts'
import { type PicklistField, picklists } from './picklists.ts'
import type { HtcdsObject } from './write-htcds.ts'

/** What bodies decided is not picked from a list: it comes from a decision. */
const isStatus = (field: HtcdsField): boolean => field.startsWith('vic_TraffickingStatus')

/** How a sheet is laid out. */
export type HtcdsSheetOptions = {
  /** Names of the standard, or the three other ones that the toolkit's form has. */
  readonly names?: 'standard' | 'form'
  /** Only fields that some record fills, or all 84. */
  readonly columns?: 'used' | 'all'
}

/**
 * Lays objects out as one sheet: a row of machine names, then one row for each, with drop-downs for fields that take one
 * value of a list. Give it to a writer of CSV or XLSX, which makes it safe to open.
 *
 * @param records - objects that {@link writeHtcds} made
 * @param options - names and columns, where the defaults do not do
 * @returns the content of a sheet
 *
 * @example
 * ```ts
 * import { htcdsSheet } from '@cairn/adapter-htcds'
 *
 * const { rows } = htcdsSheet([{ prs_Gender: 'Feminine', prs_Citizenship: 'NA;PT' }])
 * rows // => [['prs_Gender', 'prs_Citizenship'], ['Feminine', 'NA;PT']]
 * ```
 */
export const htcdsSheet = (records: readonly HtcdsObject[], options: HtcdsSheetOptions = {}): SheetContent => {
  const used = (Object.keys(fields) as HtcdsField[]).filter(
    (field) => options.columns === 'all' || records.some((record) => record[field] !== undefined),
  )
  const heading = used.map((field) => (options.names === 'form' ? (formNames[field] ?? field) : field))
  const choices = used.flatMap((field, at) =>
    Object.hasOwn(picklists, field) && !isStatus(field) && !fields[field].several && !severalInTheForm.has(field)
      ? [{ column: at + 1, entries: Object.keys(picklists[field as PicklistField].values) }]
      : [],
  )
  return {
    name: 'HTCDS 2.0',
    rows: [heading, ...records.map((record) => used.map((field) => record[field] ?? ''))],
    choices,
  }
}
