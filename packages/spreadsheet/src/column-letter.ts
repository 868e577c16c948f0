/**
 * The letters a spreadsheet shows above a column.
 *
 * @param column - number of the column, from 1
 * @returns `A` for 1, `Z` for 26, `AA` for 27; an empty text for what is no number of a column
 *
 * @example
 * ```ts
 * import { columnLetter } from '@cairn/spreadsheet'
 *
 * [1, 26, 27, 703].map(columnLetter) // => ['A', 'Z', 'AA', 'AAA']
 * ```
 */
export function columnLetter(column: number): string {
  let letters = ''
  for (let rest = column; rest >= 1; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}
