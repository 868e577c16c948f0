/**
 * Whether the cells of a row may have moved, as where a text has lost its quotation marks: then what is renamed may be no id,
 * and the id stands elsewhere in the row.
 *
 * @param columns - which are renamed, from 0
 * @param last - the last column that has a heading, from 0
 * @returns the code that says so
 */
export function movedCells(
  texts: readonly string[],
  { columns, last, format }: { readonly columns: readonly number[]; readonly last: number; readonly format: string },
): 'TAB-108' | 'TAB-109' | undefined {
  if (texts.some((text, at) => at > last && text.trim() !== '')) return 'TAB-109'
  // A workbook ends a row with its last cell that is filled, and no cell of it moves.
  const ends = format === 'csv' && columns.some((at) => at >= texts.length)
  return ends && texts.some((text) => text.trim() !== '') ? 'TAB-108' : undefined
}

/** The last column that has a heading or is renamed, from 0. */
export function lastColumn(headings: readonly string[], columns: readonly number[]): number {
  return Math.max(
    ...columns,
    headings.findLastIndex((text) => text.trim() !== ''),
  )
}
