import { bytesSource, readCsv, readXlsx, type TableEvent, writeXlsx } from '@cairn/spreadsheet'
import { describe, expect, test } from 'vitest'
import { ownMapping, type RowEvent, readRows, template, writeTable } from './index.ts'

const readAs = async (table: AsyncIterable<TableEvent>, headingRow = 1): Promise<RowEvent[]> => {
  const events: RowEvent[] = []
  for await (const event of readRows(table, { ...ownMapping('person@1'), headingRow })) events.push(event)
  return events
}
const rowsOf = (bytes: Uint8Array): Promise<RowEvent[]> => readAs(readXlsx(bytesSource(bytes)))

test('records go into a workbook and come back', async () => {
  const people = [
    { schema: 'person@1' as const, pseudonym: 'k7q2-m9xd-4vht', age: { is: 'years' as const, years: 31 }, reads: [] },
    { schema: 'person@1' as const, pseudonym: '4vht-m9xd-k7q2', citizenships: ['NA'], languages: ['prs', 'en'] },
  ]
  const { sheet, left } = writeTable(people, 'person@1', { for: { ownBackup: true } })
  const events = await rowsOf(writeXlsx([sheet]))
  expect(left).toEqual([])
  expect(events.flatMap((event) => (event.kind === 'record' ? [event.record] : []))).toEqual(people)
  expect(events.filter(({ kind }) => kind === 'problems' || kind === 'finding')).toEqual([])
})

test('a blank template has nothing to complain of, and its page about columns is not read as data', async () => {
  const events = await rowsOf(writeXlsx(template('person@1')))
  expect(events.map(({ kind }) => kind)).toEqual(['summary'])
  const [summary] = events
  expect(summary?.kind === 'summary' && summary.loss.rows.records).toBe(0)
})

describe('blank rows are counted, in a CSV and in a workbook alike, and rows keep their numbers', () => {
  const rows = [
    [],
    ['A list'],
    [],
    ['pseudonym', 'languages'],
    ['k7q2-m9xd-4vht', 'prs'],
    [],
    [],
    ['', ' '],
    ['', 'nonsense'],
    [],
  ]
  async function* bytes() {
    yield new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n'))
  }
  test.each([
    ['CSV', () => readCsv(bytes())],
    ['XLSX', () => readXlsx(bytesSource(writeXlsx([{ name: 'x', rows }])))],
  ])('%s', async (_, table) => {
    const events = await readAs(table(), 4)
    const summary = events.at(-1)
    // Rows 1, 3, 6, 7 hold nothing and row 8 a space; after row 9 the table has ended.
    expect(summary?.kind === 'summary' && summary.loss.rows).toEqual({
      read: 9,
      records: 1,
      withProblems: 1,
      blank: 5,
      headings: 2,
      notRead: 0,
    })
    const numbered = events.flatMap((event) => ('row' in event ? [event.row] : []))
    expect(numbered).toEqual([5, 9])
  })
})

test('a row of a text with a separator too many is no record: a yes would stand under another heading', async () => {
  async function* bytes() {
    yield new TextEncoder().encode(
      'pseudonym,languages,\nk7q2-m9xd-4vht,,prs\nk7q2-m9xd-4vht,,prs,en\nk7q2-m9xd-4vht,en\n',
    )
  }
  const events = await readAs(readCsv(bytes()), 1)
  const rows = events.flatMap((event) =>
    event.kind === 'problems' ? [[event.row, event.problems.map(({ code }) => code)]] : [],
  )
  expect(rows).toEqual([[3, ['TAB-109']]])
  // What stands under a column without a heading is told; nothing is moved by it.
  const read = events.flatMap((event) => (event.kind === 'record' ? [event.row] : []))
  expect(read).toEqual([2, 4])
})
