import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  aliases,
  countries,
  earlierFields,
  fieldNamed,
  fields,
  type HtcdsField,
  type PicklistField,
  picklists,
  readHtcds,
  readHtcdsTable,
  since,
  writeHtcds,
} from '@cairn/adapter-htcds'
import { pseudonymFrom } from '@cairn/schemas'
import * as spreadsheet from '@cairn/spreadsheet'
import { describe, expect, test } from 'vitest'

// The files of the standard are not ours to pass on: they are read where REFERENCE_DIR says.
const folder = join(process.env['REFERENCE_DIR'] ?? '', 'htcds')
const there = process.env['REFERENCE_DIR'] !== undefined && existsSync(folder)
const how = there ? '' : ' (skipped: set REFERENCE_DIR to a folder with htcds/ from github.com/UNMigration/HTCDS)'

type Table = readonly Readonly<Record<string, string>>[]

/** Rows of a CSV by their headings. */
const csv = async (name: string): Promise<Table> => {
  const rows: string[][] = []
  const chunks = async function* () {
    yield readFileSync(join(folder, name))
  }
  for await (const event of spreadsheet.readCsv(chunks()))
    if (event.kind === 'row') rows.push(event.row.cells.map(({ text }) => text))
  const [heading = [], ...rest] = rows
  return rest.map((row) => Object.fromEntries(heading.map((key, at) => [key, row[at] ?? ''])))
}
const listed = (text = ''): readonly string[] => text.split(' | ').map((one) => one.trim())
const tidy = (text = ''): string => text.replaceAll(/\s+/g, ' ').trim()
const names = () => {
  let count = 0
  return () => {
    count += 1
    return pseudonymFrom(new Uint8Array(64).map((_, at) => (at < 4 ? (count >> (4 * at)) & 15 : at))) ?? ''
  }
}
const read = (object: object) => readHtcds(object, { fresh: names() })

describe.skipIf(!there)(`HTCDS as published${how}`, () => {
  const live = Object.keys(fields) as HtcdsField[]

  test('field-standards-2.0.csv: 84 fields, 3 deprecated, 40 core, and the same types and labels', async () => {
    // One row of the standard has a prefix and a name, and nothing else.
    const nameOf = (row: Table[number]) => `${tidy(row['Field Name Prefix'])}${tidy(row['Field Name'])}`
    const rows = (await csv('field-standards-2.0.csv')).filter((row) => fieldNamed(nameOf(row)) !== undefined)
    expect(rows.map(nameOf)).toEqual(live)
    expect(rows.filter(({ Status }) => Status?.trim() === 'DEPRECATED')).toHaveLength(3)
    expect(rows.filter(({ Core }) => Core?.trim() === 'Core')).toHaveLength(40)
    for (const row of rows) {
      const field = fields[nameOf(row) as HtcdsField]
      expect(field.label).toBe(tidy(row['Field Label']))
      expect(field.several ?? false).toBe(tidy(row['Field Type']).startsWith('Multiselect'))
      expect(field.withdrawn ?? false).toBe(row['Status']?.trim() === 'DEPRECATED')
      expect(field.core ?? false).toBe(row['Core']?.trim() === 'Core')
    }
  })

  test('htcds-values.csv: 182 values in 21 lists, each with its label', async () => {
    const rows = await csv('htcds-values.csv')
    expect(rows).toHaveLength(182)
    expect(new Set(rows.map(({ field }) => field)).size).toBe(21)
    const ours = (Object.keys(picklists) as PicklistField[]).flatMap((field) =>
      Object.entries(picklists[field].values).map(([value, { label }]) => [field, value, label]),
    )
    expect(rows.map(({ field, value, label }) => [field, value, tidy(label)])).toEqual(ours)
    // Defect 6, as published.
    expect(rows.filter(({ value, value_as_published: raw }) => value !== raw).map(({ value }) => value)).toEqual([
      'DebtBondage',
    ])
  })

  test('htcds-history.csv: 74, 86 and 84 fields, and each name and value of every version is known', async () => {
    const rows = await csv('htcds-history.csv')
    const versions = ['0.2', '1.0', '2.0'] as const
    expect(versions.map((version) => rows.filter((row) => row[`in_${version}`] === 'yes').length)).toEqual([74, 86, 84])
    for (const row of rows) {
      const name = row['field'] ?? ''
      const field = fieldNamed(name)
      const earlier = Object.hasOwn(earlierFields, name) ? earlierFields[name] : undefined
      expect(field ?? earlier, name).toBeDefined()
      expect(earlier !== undefined, name).toBe(row['in_2.0'] !== 'yes')
      if (field && !earlier)
        expect(since[field] ?? '0.2', name).toBe(versions.find((one) => row[`in_${one}`] === 'yes'))
      if (!field || !Object.hasOwn(picklists, field)) continue
      for (const version of versions)
        for (const value of listed(row[`values_${version}`])) {
          if (value === '') continue
          const { records, problems } = read({ [name]: value })
          const [record] = records
          expect(
            problems.filter(({ code }) => code === 'HTC-201'),
            `${name} ${version}`,
          ).toEqual([])
          // A target in the record, or a loss with its name.
          const held = [record?.case?.experience, record?.case?.person.gender, record?.case?.state]
          expect(held.some((one) => one !== undefined) || (record?.losses.length ?? 0) > 0, `${name} ${version}`).toBe(
            true,
          )
          const { values } = picklists[field as PicklistField]
          if (!Object.hasOwn(values, value)) expect(record?.version).toBe(version)
        }
    }
  })

  test('the form: 31 of 38 live core fields, other spellings of three, and every choice by code and label', async () => {
    const survey = (await csv('xlsform-survey.csv')).filter(({ name }) => name?.includes('_') && !name.startsWith('_'))
    const asked = survey.map(({ name }) => fieldNamed(name ?? ''))
    expect(asked).not.toContain(undefined)
    const core = live.filter((field) => fields[field].core && !fields[field].withdrawn)
    expect([core.length, core.filter((field) => asked.includes(field)).length]).toEqual([38, 31])
    expect(survey.filter(({ name }) => Object.hasOwn(aliases, name ?? '')).map(({ name }) => name)).toEqual([
      'prs_First_Name',
      'prs_Second_Name',
      'vic_Methods_of_Control',
    ])
    // Defect 5, as published.
    expect(survey.filter(({ label }) => label === 'Second Name').map(({ name }) => name)).toEqual([
      'prs_Second_Name',
      'prs_Title',
    ])
    const choices = await csv('xlsform-choices.csv')
    expect(choices).toHaveLength(331)
    for (const { type = '', name = '' } of survey) {
      const list = type.split(' ')[1]
      for (const choice of choices.filter((one) => list !== undefined && one['list_name'] === list))
        for (const text of [choice['name'], choice['label']]) {
          const { problems, records } = read({ [name]: text })
          const codes = problems.map(({ code }) => code).filter((code) => !['HTC-206', 'HTC-207'].includes(code))
          expect(codes, `${name} ${choice['name']}`).toEqual([])
          expect(records).toHaveLength(1)
        }
    }
  })

  test('countries: 249 by code and English name, Namibia among them', async () => {
    const choices = (await csv('xlsform-choices.csv')).filter(({ list_name }) => list_name === 'citizenship')
    expect(choices).toHaveLength(249)
    expect([...countries]).toEqual(choices.map(({ name, label }) => [name, tidy(label)]))
    for (const { name, label } of choices)
      expect(read({ prs_Citizenship: `${label};PT` }).records[0]?.case?.person.citizenships?.[0]).toBe(name)
  })

  test.each(['history/htcds_xform 0.2.xml', 'history/htcds_xlsform 1.0.xml', 'Toolkit/Survey/htcds_xlsform.xml'])(
    '%s: every question and every choice is known',
    (file) => {
      const xml = readFileSync(join(folder, file), 'utf8')
      const asked = [...xml.matchAll(/nodeset="\/data\/(\w+)"/g)]
        .map(([, name = '']) => name)
        .filter((name) => /^[a-z]{3}_/.test(name))
      expect(asked.length).toBeGreaterThan(29)
      const object = Object.fromEntries(asked.map((name) => [name, '']))
      expect(read(object).problems).toEqual([])
      const blocks = [...xml.matchAll(/<select1? [^>]*?ref="\/data\/(\w+)">(.*?)<\/select1?>/gs)]
      expect(blocks.length).toBeGreaterThan(6)
      for (const [, name = '', inside = ''] of blocks)
        for (const [, value = ''] of inside.matchAll(/<value>([^<]*)<\/value>/g)) {
          const codes = read({ [name]: value }).problems.map(({ code }) => code)
          expect(
            codes.filter((code) => code === 'HTC-201' || code === 'HTC-104' || code === 'HTC-213'),
            `${name} ${value}`,
          ).toEqual([])
        }
    },
  )

  describe('the workbook', () => {
    const file = 'Toolkit/Excel/HTCDS Excel Spreadsheet single select with validation v2.0.xlsx'
    const sheets = async () => {
      const rows = new Map<number, spreadsheet.Row[]>()
      const source = spreadsheet.bytesSource(new Uint8Array(readFileSync(join(folder, file))))
      for await (const event of spreadsheet.readXlsx(source)) {
        if (event.kind === 'row') rows.set(event.sheet, [...(rows.get(event.sheet) ?? []), event.row])
      }
      return rows
    }
    const cell = (text: string): spreadsheet.Cell => ({ kind: text === '' ? 'empty' : 'text', text })

    test('its two header rows disagree in four address columns, and the outgoing reason has a label only', async () => {
      const rows = [...((await sheets()).get(1) ?? [])].slice(0, 2)
      const [, labels] = rows
      // A row in which each cell says the label over it.
      const filled = { number: 3, cells: (labels?.cells ?? []).map(({ text }) => cell(text)) }
      const { records, problems } = readHtcds([...rows, filled], { fresh: names() })
      expect(
        problems.filter(({ code }) => code === 'HTC-103').map(({ column }) => spreadsheet.columnLetter(column ?? 0)),
      ).toEqual(['N', 'O', 'Q', 'R'])
      expect(problems.filter(({ code }) => code === 'HTC-104')).toEqual([])
      const beside = records[0]?.beside ?? {}
      for (const field of [
        'prs_MailingStreet',
        'prs_MailingCity',
        'prs_MailingState',
        'prs_MailingPostalCode',
        'prs_MailingCountry',
        'cas_ReasonForOutgoingReferral',
      ] as const)
        expect(beside[field]).toEqual([fields[field].label])
    })

    test('read as it is, no numbered empty row becomes a record, and its lists are no records either', async () => {
      const source = spreadsheet.bytesSource(new Uint8Array(readFileSync(join(folder, file))))
      const events: string[] = []
      for await (const event of readHtcdsTable(spreadsheet.readXlsx(source), { fresh: names() }))
        events.push(event.kind === 'record' ? event.kind : event.problem.code)
      // Its row of machine names is hidden, which its reader tells.
      expect(events).toEqual(['TAB-302', 'HTC-103', 'HTC-103', 'HTC-103', 'HTC-103', 'HTC-106', 'HTC-106'])
    })

    test('every entry of its drop-downs is known', async () => {
      const all = [...(await sheets()).values()].find((rows) =>
        rows.some(({ cells }) => cells.some(({ text }) => text === 'Country Code')),
      )
      const lists: Readonly<Record<string, HtcdsField>> = {
        Gender: 'prs_Gender',
        Country: 'prs_Citizenship',
        'Method of Recruitment': 'vic_MethodOfRecruitment',
        'Methods of Control': 'vic_MethodsOfControl',
        'Type of Exploitation': 'vic_TypeOfExploitation',
        'Forced Labour Industry': 'vic_ForcedLabourIndustry',
        'Type of Sex Exploitation': 'vic_TypeOfSexExploitation',
        Vulnerabilities: 'vic_Vulnerabilities',
        Status: 'cas_Status',
        'Reason for Incoming Referral': 'cas_ReasonForIncomingReferral',
        'Reason for Outgoing Referral': 'cas_ReasonForOutgoingReferral',
        'Trafficking Status': 'vic_TraffickingStatus',
        'Trafficking Status Decision Making Organization': 'vic_TraffickingStatusDecisionMakingOrg',
      }
      const at = all?.findIndex(({ cells }) => cells.some(({ text }) => text === 'Country Code')) ?? 0
      let seen = 0
      for (const row of all?.slice(at + 1) ?? [])
        for (const [column, { text }] of row.cells.entries()) {
          const field = lists[all?.[at]?.cells[column]?.text ?? '']
          if (!field || text.trim() === '') continue
          seen += 1
          expect(
            read({ [field]: text }).problems.filter(({ code }) => code === 'HTC-201'),
            text,
          ).toEqual([])
        }
      expect(seen).toBe(6 + 249 + 10 + 16 + 11 + 21 + 4 + 12 + 4 + 3 + 3 + 3 + 5)
    })
  })

  test('what is written has no space at its ends, and only values of 2.0', async () => {
    const object = Object.fromEntries(
      (await csv('htcds-values.csv')).map(({ field = '', value_as_published: raw = '' }) => [field, raw]),
    )
    const { records } = read(object)
    const [one] = records
    const written = one?.case ? writeHtcds(one.case, { ownBackup: true, beside: one.beside }).record : {}
    for (const [field, text] of Object.entries(written)) {
      expect(text).toBe(text.trim())
      expect(Object.hasOwn(picklists[field as PicklistField].values, text)).toBe(true)
    }
    expect(Object.keys(written)).toHaveLength(19)
  })
})
