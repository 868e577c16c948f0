import { bytesSource, readXlsx, writeXlsx } from '@cairn/spreadsheet'
import { expect, test } from 'vitest'
import { ownMapping, type RowEvent, readRows, template, writeTable } from './index.ts'

const rowsOf = async (bytes: Uint8Array): Promise<RowEvent[]> => {
  const events: RowEvent[] = []
  for await (const event of readRows(readXlsx(bytesSource(bytes)), ownMapping('person@1'))) events.push(event)
  return events
}

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
