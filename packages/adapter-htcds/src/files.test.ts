import type { Case } from '@cairn/schemas'
import { bytesSource, readCsv, readXlsx, type TableEvent, writeCsv, writeXlsx } from '@cairn/spreadsheet'
import { describe, expect, test } from 'vitest'
import { exampleNames } from './example-names.ts'
import {
  type HtcdsObject,
  type HtcdsProblem,
  type HtcdsRecord,
  htcdsSheet,
  readHtcdsTable,
  writeHtcds,
} from './index.ts'

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
const read = async (text: string) => readAll(readCsv(chunks(text)))
const readAll = async (events: AsyncIterable<TableEvent>) => {
  const records: HtcdsRecord[] = []
  const problems: HtcdsProblem[] = []
  for await (const event of readHtcdsTable(events, { fresh: exampleNames() })) {
    if (event.kind === 'record') records.push(event.record)
    else if (event.kind === 'problem') problems.push(event.problem)
  }
  return { records, problems }
}
const back = ({ case: made, beside }: HtcdsRecord) => writeHtcds(made as Case, { ownBackup: true, beside }).record

describe('a CSV', () => {
  test('a form is no table of records, though the names of the standard stand in it', async () => {
    const form = 'type,name,label\ntext,prs_FirstName,First Name\nselect_one yes,con_Consent,Consent\n'
    expect(await read(form)).toEqual({ records: [], problems: [{ code: 'HTC-109', sheet: 1, row: 1 }] })
  })

  test('a separator too many is told by the reader of the file and by its cells, and no cell is lost', async () => {
    const told: unknown[] = []
    const text = 'prs_Citizenship;vic_TraffickingStatus\nNA;;Zorro;\n'
    for await (const event of readHtcdsTable(readCsv(chunks(text)), { fresh: exampleNames() }))
      told.push(event.kind === 'record' ? event.record.unread : [event.problem.code, event.problem.row])
    expect(told).toEqual([['TAB-109', 2], ['HTC-108', 2], [{ at: 3, text: 'Zorro' }]])
  })

  test('18: what is written comes back: NA, semicolons, a telephone number that looks like a sum, several lines', async () => {
    const all: readonly HtcdsObject[] = [
      { prs_Citizenship: 'NA', prs_MobilePhone: '+351 555 0100', cco_CaseComment: 'One line.\nAnother; with "signs".' },
      { prs_Citizenship: 'NA;PT', vic_ForcedLabourIndustry: 'E_WaterSupplySewerageWasteManagement;F_Construction' },
      { prs_FirstName: '=1+1', prs_Birthdate: '1999-03-01' },
    ]
    const { records, problems } = await read(writeCsv(htcdsSheet(all).rows))
    expect(records.map(back)).toEqual(all)
    expect(problems).toEqual([])
    expect(records.map(({ position }) => position)).toEqual([2, 3, 4].map((row) => ({ sheet: 1, row })))
  })
  test('with both header rows, semicolons between cells, and the marks of the toolkit', async () => {
    const lines = [
      ';prs_FirstName;prs_MailingCity;prs_Gender;vic_TraffickinStatusDecisionMakingOrg;vic_MethodsOfControl',
      ';First Name;Mailing Street;Gender;Trafficking Status Decision Making Organization;Methods of Control',
      '1;Sample;1 Long Lane;Non-Conforming\u00a0;Court or prosecution;"Debt bondage ;Threats of law enforcement"',
      '2;;;;;',
    ]
    const { records, problems } = await read(`\ufeff${lines.join('\r\n')}\r\n`)
    expect(records).toHaveLength(1)
    expect(records[0]?.case?.person.gender).toBe('non-conforming')
    expect(records[0]?.case?.experience?.[0]?.control?.map(({ what }) => what)).toEqual([
      'debt-bondage',
      'threatens-law-enforcement',
    ])
    expect(records[0]?.beside).toEqual({
      prs_FirstName: ['Sample'],
      prs_MailingStreet: ['1 Long Lane'],
      vic_TraffickingStatusDecisionMakingOrg: ['CourtOrProsecution'],
    })
    expect(problems).toEqual([{ code: 'HTC-103', sheet: 1, row: 2, column: 3, field: 'prs_MailingStreet' }])
  })
  test('submissions of the form: groups, choices in columns of their own, what the server adds', async () => {
    const { records, problems } = await read(
      [
        'start,case/prs_First_Name,case/vic_Methods_of_Control,case/vic_Methods_of_Control/DebtBondage,case/vic_Methods_of_Control/Other,_id,my own',
        '2026-03-01T10:00:00Z,Sample,TakesEarnings DebtBondage,1,0,17,kept',
      ].join('\n'),
    )
    expect(records[0]?.case?.experience?.[0]?.control?.map(({ what }) => what)).toEqual([
      'takes-earnings',
      'debt-bondage',
    ])
    expect(records[0]?.unread.map(({ at }) => at)).toEqual([1, 6, 7])
    expect(problems).toEqual([{ code: 'HTC-104', sheet: 1, row: 1, column: 7 }])
  })
  test('another table is said, and nothing is read from it', async () => {
    expect(await read('name,age\nx,3\n')).toEqual({ records: [], problems: [{ code: 'HTC-102' }] })
  })
})

describe('a workbook', () => {
  const all: readonly HtcdsObject[] = [
    { prs_Citizenship: 'NA', prs_Birthdate: '1999-03-01', vic_MethodsOfControl: 'DebtBondage;Other' },
    { cas_Status: 'FollowUp', prs_FirstName: '=1+1' },
  ]
  test('with drop-downs comes back; its further sheets and hidden ones are said', async () => {
    const sheet = htcdsSheet(all, { columns: 'all' })
    const more = { name: 'more', rows: [['cas_Status'], ['Active']] }
    const bytes = writeXlsx([{ ...more, hidden: true }, sheet, more])
    const { records, problems } = await readAll(readXlsx(bytesSource(bytes)))
    expect(records.map(back)).toEqual(all)
    expect(records.map(({ position }) => position)).toEqual([2, 3].map((row) => ({ sheet: 2, row })))
    expect(problems.filter(({ sheet: at }) => at !== 2)).toEqual([1, 3].map((at) => ({ code: 'HTC-106', sheet: at })))
  })
  test('what a body decided is not picked from a list', () => {
    const { rows, choices = [] } = htcdsSheet([], { columns: 'all' })
    const picked = choices.map(({ column }) => rows[0]?.[column - 1])
    expect(picked).toContain('cas_Status')
    expect(picked.filter((name) => String(name).startsWith('vic_TraffickingStatus'))).toEqual([])
  })
})
