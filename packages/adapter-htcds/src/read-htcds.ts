import type { Row } from '@cairn/spreadsheet'
import { type Loss, totals } from './loss.ts'
import { recordFromObject } from './object-reader.ts'
import type { HtcdsProblem } from './problem.ts'
import type { HtcdsReadOptions } from './read-options.ts'
import type { HtcdsRecord } from './record-from.ts'
import { tableReader } from './table-reader.ts'

/** A file of HTCDS, in our records. */
export type HtcdsRead = {
  readonly records: readonly HtcdsRecord[]
  /** All problems: of the headings and of each record, with their positions. */
  readonly problems: readonly HtcdsProblem[]
  /** What did not go into the records, by field and count. */
  readonly losses: readonly Loss[]
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  'cells' in value &&
  Array.isArray(value.cells) &&
  'number' in value &&
  typeof value.number === 'number'

const summed = (records: readonly HtcdsRecord[], problems: readonly HtcdsProblem[]): HtcdsRead => ({
  records,
  problems: [...problems, ...records.flatMap((record) => record.problems)],
  losses: totals(records.flatMap(({ losses }) => losses)),
})

/** A cell as it should be, whatever stands there. */
const rowOf = (row: Row): Row => ({
  number: row.number,
  cells: Array.from(row.cells, (cell) =>
    typeof cell?.text === 'string' ? cell : ({ kind: 'empty', text: '' } as const),
  ),
})

/**
 * Reads HTCDS: versions 0.2, 1.0 and 2.0, from rows of a table with machine names, with the labels of the toolkit, or
 * with both, from submissions of its form, or from objects with HTCDS names.
 *
 * @param input - rows of one table, one object, or a list of objects
 * @param options - where random names come from, and what a file does not say
 * @returns the records, what stays beside them, what was lost, and the problems by code and position. Never throws on data
 *
 * @example
 * ```ts
 * import { readHtcds } from '@cairn/adapter-htcds'
 *
 * const names = ['k7q2-m9xd-4vht', '7dk2-wq4m-h8xz']
 * const { records, losses } = readHtcds(
 *   { prs_FirstName: 'Sample', prs_Gender: 'Feminine', vic_TypeOfExploitation: 'Forced labour; Servitude' },
 *   { fresh: () => names.pop() ?? '' },
 * )
 * records[0]?.case?.person.gender // => 'feminine'
 * records[0]?.case?.experience?.[0]?.exploitation?.map(({ what }) => what) // => ['forced-labour', 'servitude']
 * losses // => [{ field: 'prs_FirstName', why: 'no-place', count: 1 }]
 * ```
 */
export const readHtcds = (input: Iterable<Row> | object, options: HtcdsReadOptions): HtcdsRead => {
  if (typeof input !== 'object' || input === null) return summed([], [{ code: 'HTC-101' }])
  const items: unknown[] = []
  try {
    items.push(...listed(input))
  } catch {
    return summed([], [{ code: 'HTC-101' }])
  }
  if (items.some(isRow)) {
    const reader = tableReader(options)
    const records = items.flatMap((row) => (isRow(row) ? reader.row(rowOf(row)) : []))
    reader.end()
    return summed(records, reader.found() ? reader.problems() : [{ code: 'HTC-102' }])
  }
  const several = Symbol.iterator in input
  const read = items.map((item, at) => {
    const position = several ? { item: at } : {}
    if (typeof item !== 'object' || item === null || Array.isArray(item))
      return { problems: [{ code: 'HTC-101', ...position } as const] }
    return recordFromObject(item, position, options)
  })
  return summed(
    read.flatMap((one) => ('record' in one ? [one.record] : [])),
    read.flatMap((one) => one.problems),
  )
}

const listed = (input: Iterable<unknown> | object): Iterable<unknown> => (Symbol.iterator in input ? input : [input])
