import { type AnyRecord, project, type RecordName, records } from '@cairn/schemas'
import type { Cell, SheetContent } from '@cairn/spreadsheet'
import { agreedFields, type ForRecipient } from './agreed-fields.ts'
import { type Bound, bind } from './bound.ts'
import { cellsOf, type NoCellWhy } from './cells-of.ts'
import { type Column, type FactColumn, NONE } from './column.ts'
import { byHeading } from './heading-order.ts'
import { ownMapping } from './own-mapping.ts'
import { readCell } from './read-cell.ts'
import { rootSpot } from './spot.ts'
import { textOfValue } from './text-of-value.ts'

/** For whom: everything for one's own backup, or for one recipient what is necessary and was agreed to. */
export type WriteFor = { readonly ownBackup: true } | ForRecipient

/** Why something is not in the table, or not as it was. */
export type NotWrittenWhy =
  | NoCellWhy
  | 'sensitivity'
  | 'not-asked-for'
  /** No consent opens this record at all. */
  | 'not-consented'
  /** The cell is there, but would be read as something else. */
  | 'reads-otherwise'
  | 'other-record'

/** What is not in the table, by field: names on the way, `*` for positions. */
export type NotWritten = { readonly path: string; readonly why: NotWrittenWhy; readonly count: number }

/** A table of records, and an account of what it leaves out. */
export type WrittenTable = {
  readonly sheet: SheetContent
  readonly left: readonly NotWritten[]
  /** Answers in the table that are open, which nobody must read as a no; and empty cells, which were not asked. */
  readonly open: { readonly declined: number; readonly unsure: number; readonly 'not-asked': number }
}

const stars = (heading: string): string => heading.replaceAll(/\.[0-9]+/g, '.*').replaceAll('.', '/')
const opens = new Set(['declined', 'unsure', 'not-asked'])

const same = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const keys = Object.keys(one)
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  )
}

/** A value as a cell. */
const shown = (value: unknown): string | number => {
  if (typeof value === 'number') return value
  return Array.isArray(value) && value.length === 0 ? NONE : textOfValue(value, '; ')
}

const asCell = (value: string | number): Cell =>
  typeof value === 'number' ? { kind: 'number', text: String(value) } : { kind: 'text', text: value }

/**
 * Writes records of one kind as a table with headings of ours, one row for each. For others, only what is necessary and
 * was agreed to by an adult who speaks for themselves; for a child or where age is in doubt, ask `@cairn/referral`.
 *
 * @param list - records of one kind; others are left out and counted
 * @param name - the word of their schema line
 * @param options - for whom, and questions of an instrument for `answers@1`
 * @returns one sheet, for `writeXlsx` or `writeCsv` of `@cairn/spreadsheet`; what was left out and why; and counts of
 *   what is open. Paths and counts, never a value
 *
 * @example
 * ```ts
 * import { writeTable } from '@cairn/adapter-table'
 *
 * const person = { schema: 'person@1' as const, pseudonym: 'k7q2-m9xd-4vht', languages: ['prs', 'en'] }
 * writeTable([person], 'person@1', { for: { ownBackup: true } }).sheet.rows // => [['pseudonym', 'languages'], ['k7q2-m9xd-4vht', 'prs; en']]
 * const recipient = { kind: 'ngo' as const, id: 'open-door' }
 * const asked = { purpose: 'referral' as const, recipient, necessary: ['person'], consents: [], asOf: '2026-03-02', adults: [] }
 * writeTable([person], 'person@1', { for: asked }).left // => [{ path: '', why: 'not-consented', count: 1 }]
 * ```
 */
export const writeTable = (
  list: readonly AnyRecord[],
  name: RecordName,
  options: { readonly for: WriteFor; readonly facts?: readonly FactColumn[] },
): WrittenTable => {
  const { facts = [] } = options
  const [root, mapping] = [rootSpot(records[name]), ownMapping(name)]
  const left = new Map<string, NotWritten>()
  const leave = (path: string, why: NotWrittenWhy, count = 1): void => {
    const key = `${path} ${why}`
    left.set(key, { path, why, count: (left.get(key)?.count ?? 0) + count })
  }
  const columns = new Map<string, Column>()
  const bounds = new Map<string, Bound>()
  const open = { declined: 0, unsure: 0, 'not-asked': 0 }
  const boundOf = (column: Column): Bound => {
    const known = bounds.get(column.heading) ?? bind(1, { to: column.pointer }, column, undefined, mapping)
    bounds.set(column.heading, known)
    return known
  }
  const rows = list.flatMap((record) => {
    const part = partOf(record, name, options.for, leave)
    if (!part) return []
    const row = new Map<string, string | number>()
    cellsOf(root, part, facts, {
      without: (heading, why) => leave(stars(heading), why),
      cell: ({ column, value }) => {
        const text = shown(value)
        const back = readCell(asCell(text), boundOf(column), mapping)
        const expected = column.kind === 'none' ? [] : value
        if (back.kind !== 'value' || !same(back.value, expected)) leave(stars(column.heading), 'reads-otherwise')
        const answer = typeof value === 'object' && value !== null && 'why' in value ? value.why : value
        if (opens.has(String(answer))) open[String(answer) as keyof typeof open] += 1
        columns.set(column.heading, column)
        row.set(column.heading, text)
      },
    })
    return [row]
  })
  const sorted = [...columns.values()].sort(byHeading(name, facts))
  for (const row of rows)
    for (const { heading, kind } of sorted) if (kind === 'answer' && !row.has(heading)) open['not-asked'] += 1
  return {
    sheet: {
      name: name.slice(0, name.indexOf('@')),
      rows: [
        sorted.map(({ heading }) => heading),
        ...rows.map((row) => sorted.map(({ heading }) => row.get(heading) ?? '')),
      ],
    },
    left: [...left.values()],
    open,
  }
}

/** What of a record may go. */
const partOf = (
  record: AnyRecord,
  name: RecordName,
  whom: WriteFor,
  leave: (path: string, why: NotWrittenWhy, count?: number) => void,
): object | undefined => {
  if (record.schema !== name) {
    leave('', 'other-record')
    return undefined
  }
  if ('ownBackup' in whom) return record
  const fields = agreedFields('pseudonym' in record ? record.pseudonym : undefined, whom)
  if (fields.length === 0) {
    leave('', 'not-consented')
    return undefined
  }
  const { part, left } = project(record, { fields })
  for (const { path, why, count } of left) leave(path.slice(1), why, count)
  return part
}
