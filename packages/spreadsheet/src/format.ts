/** What kind of file the first bytes belong to; `ole` is an old .xls, or a workbook with a password. */
export type TableFormat = 'xlsx' | 'csv' | 'ole' | 'pdf' | 'empty'

const signs: readonly (readonly [TableFormat, readonly number[]])[] = [
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xlsx', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
]

/**
 * What kind of file it is, by its first bytes and not by its name.
 *
 * @param head - at least eight bytes from the beginning, or the whole file when it is shorter
 * @returns `csv` for everything that is nothing else: any text can be a table
 *
 * @example
 * ```ts
 * import { formatOf } from '@cairn/spreadsheet'
 *
 * formatOf(new Uint8Array([0x50, 0x4b, 0x03, 0x04])) // => 'xlsx'
 * ```
 */
export function formatOf(head: Uint8Array): TableFormat {
  if (head.length === 0) return 'empty'
  return signs.find(([, sign]) => sign.every((byte, at) => head[at] === byte))?.[0] ?? 'csv'
}
