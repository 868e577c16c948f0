import {
  type Column,
  columnsOf,
  type DateOrder,
  type FactColumn,
  type LeaveOutWhy,
  type Mapping,
  type Proposal,
} from '@cairn/adapter-table'
import type { RecordName } from '@cairn/schemas'
import type { Ask, Option } from '../ask.ts'
import { recordNames } from './record-names.ts'

/** What the questions are about. */
export type Asked = {
  readonly record: RecordName
  readonly headings: readonly string[]
  readonly facts: readonly FactColumn[]
  readonly proposals: readonly Proposal[]
  readonly mapping: Mapping
  /** Whether the user's own headings may be shown on the terminal. */
  readonly showHeadings: boolean
}

/** Asks what a row is; nothing where the user stops. */
export async function askRecord(ask: Ask): Promise<RecordName | undefined> {
  const word = await ask.select(
    'What is one row of the table?',
    recordNames.map((value) => ({ value, label: value })),
  )
  return recordNames.find((one) => one === word)
}

const LEAVE: readonly Option[] = [
  { value: 'leave:identity', label: 'Leave it out: it says who somebody is' },
  { value: 'leave:no-field', label: 'Leave it out: the record has no place for it' },
  { value: 'leave:not-needed', label: 'Leave it out: it is not needed' },
  { value: 'leave:computed', label: 'Leave it out: it is computed from others' },
]

const DATES: readonly Option[] = [
  { value: 'none', label: 'As YYYY-MM-DD, or as dates of the spreadsheet' },
  { value: 'day-first', label: 'Day first: 31/12/2026' },
  { value: 'month-first', label: 'Month first: 12/31/2026' },
]

/** A cell with several digits or an address is data, whatever row it stands in; it is never shown. */
const isData = (text: string): boolean => /\d{3}|\d\D\d|@/.test(text)

/**
 * Asks whether the row that would be shown is one of headings: only somebody who has the table before them knows that it
 * holds nobody.
 */
export async function isHeadingRow(ask: Ask, row: number): Promise<boolean> {
  const word = await ask.select(`Look at row ${row} of the table. Does it hold headings, and nothing about anybody?`, [
    { value: 'no', label: 'No, or I do not know' },
    { value: 'yes', label: 'Yes, it may be shown here' },
  ])
  return word === 'yes'
}

/** Asks about one column after the other; nothing where the user stops. */
export async function askMapping(ask: Ask, asked: Asked): Promise<Mapping | undefined> {
  const { record, headings, facts, proposals, showHeadings, mapping } = asked
  const all = columnsOf(record, { facts })
  const byPointer = new Map(all.map((column) => [column.pointer, column]))
  const taken = new Set<string>()
  const columns: Mapping['columns'][number][] = []
  const leaveOut: Mapping['leaveOut'][number][] = []
  for (const [at, { letter, pointer, shouldNotBeHere }] of proposals.entries()) {
    const heading = headings[at]?.trim() ?? ''
    if (heading === '') continue
    const what =
      showHeadings && !isData(heading)
        ? `Column ${letter}, “${heading.replaceAll(/\p{C}/gu, '?')}”`
        : `Column ${letter}`
    const proposed = pointer === undefined ? undefined : byPointer.get(pointer)
    const word = await askColumn(ask, what, proposed, shouldNotBeHere, all, taken)
    if (word === undefined) return undefined
    if (word.startsWith('leave:')) leaveOut.push({ letter, why: word.slice(6) as LeaveOutWhy })
    else {
      taken.add(word)
      const alone = headings.filter((one) => one.trim() === heading).length === 1
      columns.push(heading.length > 1000 || !alone ? { letter, to: word } : { heading, to: word })
    }
  }
  const hasDates = columns.some(({ to }) => ['date', 'moment'].includes(byPointer.get(to)?.kind ?? ''))
  const dates = hasDates && mapping.dates === undefined ? await ask.select('How are dates written?', DATES) : 'none'
  if (dates === undefined) return undefined
  return { ...mapping, columns, leaveOut, ...(dates !== 'none' && { dates: dates as DateOrder }) }
}

const labelOf = ({ pointer, heading, title }: Column): Option => ({ value: pointer, label: heading, hint: title })

async function askColumn(
  ask: Ask,
  what: string,
  proposed: Column | undefined,
  shouldNotBeHere: boolean,
  all: readonly Column[],
  taken: ReadonlySet<string>,
): Promise<string | undefined> {
  const free = proposed && !taken.has(proposed.pointer) ? proposed : undefined
  const first = free ? free.pointer : shouldNotBeHere ? 'leave:identity' : 'other'
  const options: readonly Option[] = [
    ...(free ? [labelOf(free)] : []),
    { value: 'other', label: 'Find a place in the record' },
    ...LEAVE,
  ]
  const word = await ask.select(`${what}: what is it?`, options, first)
  if (word !== 'other') return word
  return ask.search(
    `${what}: type a few letters of the field`,
    all.filter(({ pointer }) => !taken.has(pointer)).map(labelOf),
  )
}
