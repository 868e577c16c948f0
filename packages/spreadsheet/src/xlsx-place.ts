/** As many rows and columns as a spreadsheet has. */
export const lastRow = 1_048_576
export const lastColumn = 16_384

/**
 * The number of a column from the letters of a place such as `AB12`.
 *
 * @param place - letters, then perhaps digits
 * @returns from 1; nothing when it is no place of a spreadsheet
 */
export function columnOf(place: string): number | undefined {
  let column = 0
  let letters = 0
  for (; letters < place.length && letters < 4; letters++) {
    const code = place.charCodeAt(letters) & ~32
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column >= 1 && column <= lastColumn ? column : undefined
}

/** The number of a row from its digits. */
export function rowOf(digits: string): number | undefined {
  const row = /^\d{1,7}$/.test(digits) ? Number(digits) : 0
  return row >= 1 && row <= lastRow ? row : undefined
}

/** Where a range begins and ends, both included. */
export type Place = {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

/**
 * A range such as `A1:C2`, or one place alone.
 *
 * @param text - the range as written
 * @returns its corners; nothing when it is no range of a spreadsheet
 */
export function rangeOf(text: string): Place | undefined {
  const corners = text.split(':').map((corner) => {
    const bare = corner.replaceAll('$', '')
    return { row: rowOf(bare.replace(/^\D+/, '')), column: columnOf(bare) }
  })
  const [from, to = from] = corners
  if (!from?.row || !from.column || !to?.row || !to.column) return undefined
  return { row: from.row, column: from.column, lastRow: to.row, lastColumn: to.column }
}
