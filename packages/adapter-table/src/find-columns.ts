import { columnLetter } from '@cairn/spreadsheet'
import type { FactColumn } from './column.ts'
import { readHeadings } from './headings.ts'
import type { Mapping } from './mapping.ts'

/** A column that is read: where it stands, and where in the record its cells go. */
export type FoundColumn = {
  /** From 1. */
  readonly column: number
  readonly letter: string
  /** JSON pointer into the record. */
  readonly pointer: string
}

/**
 * Where the columns stand that {@link readRows} will read: by letter or heading, without regard to case, accents and spaces.
 * For whoever has to look at a column before the rows are read, or to know that one is missing. A column that is not in the
 * row of headings, or whose heading stands there twice, is not among them.
 *
 * @param headings - the row of headings, as {@link headingsOf} gives it
 * @param mapping - as {@link readMapping} gives it
 * @param options - questions of an instrument
 * @returns the columns in the order of the table
 *
 * @example
 * ```ts
 * import { findColumns, readMapping } from '@cairn/adapter-table'
 *
 * const columns = [{ heading: 'Case no.', to: '/pseudonym' }, { letter: 'D', to: '/languages' }]
 * const found = readMapping({ schema: 'mapping@1', record: 'person@1', columns })
 * const headings = ['Remarks', 'CASE NO', 'Langue']
 * found.ok && findColumns(headings, found.mapping).map(({ letter, pointer }) => `${letter} ${pointer}`) // => ['B /pseudonym']
 * ```
 */
export const findColumns = (
  headings: readonly string[],
  mapping: Mapping,
  options: { readonly facts?: readonly FactColumn[] } = {},
): readonly FoundColumn[] => {
  const row = { number: mapping.headingRow, cells: headings.map((text) => ({ kind: 'text' as const, text })) }
  return readHeadings(row, 1, mapping, options.facts)
    .bound.flatMap(({ at, column: { pointer } }) =>
      at <= headings.length ? [{ column: at, letter: columnLetter(at), pointer }] : [],
    )
    .sort((one, other) => one.column - other.column)
}
