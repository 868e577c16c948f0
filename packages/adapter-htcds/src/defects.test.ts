import type { Case } from '@cairn/schemas'
import type { Cell, Row } from '@cairn/spreadsheet'
import { describe, expect, test } from 'vitest'
import { exampleNames } from './example-names.ts'
import { fields, type HtcdsObject, type HtcdsReadOptions, htcdsSheet, readHtcds, writeHtcds } from './index.ts'

const cell = (text: string | number): Cell =>
  typeof text === 'number' ? { kind: 'number', text: String(text) } : { kind: text === '' ? 'empty' : 'text', text }
const row = (number: number, ...cells: readonly (string | number)[]): Row => ({ number, cells: cells.map(cell) })
const table = (...rows: readonly Row[]) => readHtcds(rows, { fresh: exampleNames() })
const read = (object: object, more: Partial<HtcdsReadOptions> = {}) => {
  const all = readHtcds(object, { fresh: exampleNames(), ...more })
  return { ...all, record: all.records[0], case: all.records[0]?.case, codes: all.problems.map(({ code }) => code) }
}
const told = (object: object) => read(object).case?.experience?.[0]
const whats = (claims: readonly { readonly what?: unknown }[] | undefined) => claims?.map(({ what }) => what)
const back = (object: object): HtcdsObject => {
  const { record } = read(object)
  return writeHtcds(record?.case as Case, { ownBackup: true, beside: record?.beside ?? {} }).record
}

describe('the defects of the standard and its toolkit, by their number in our study of it', () => {
  test('1: two header rows disagree: the label wins, with a warning', () => {
    const { records, problems } = table(
      row(
        1,
        '',
        'prs_MailingCity',
        'prs_MailingCountry',
        'prs_MailingState',
        'prs_MailingStreet',
        'prs_MailingPostalCode',
      ),
      row(
        2,
        '',
        'Mailing Street',
        'Mailing City',
        'Mailing State/Province',
        'Mailing Zip/Postal Code',
        'Mailing Country',
      ),
      row(3, 1, '1 Long Lane', 'Invented Town', 'North', '0000', 'PT'),
    )
    expect(records[0]?.beside).toEqual({
      prs_MailingStreet: ['1 Long Lane'],
      prs_MailingCity: ['Invented Town'],
      prs_MailingState: ['North'],
      prs_MailingPostalCode: ['0000'],
      prs_MailingCountry: ['PT'],
    })
    expect(problems.map(({ code, row: at, column }) => [code, at, column])).toEqual(
      [2, 3, 5, 6].map((column) => ['HTC-103', 2, column]),
    )
  })
  test('2: a label without a machine name is enough', () => {
    const { records } = table(
      row(1, 'cas_Status', '', 'cas_OutgoingReferralDate'),
      row(2, 'Status', 'Reason for Outgoing Referral', 'Outgoing Referral Date'),
      row(3, 'Active', 'Other', '2026-03-01'),
    )
    expect(records[0]?.beside.cas_ReasonForOutgoingReferral).toEqual(['Other'])
  })
  test('3 and 4: other spellings of names are known, and the way back to the form', () => {
    const { record } = read({
      vic_TraffickinStatusDecisionMakingOrg: 'Police',
      'group/prs_First_Name': 'Sample',
      prs_Second_Name: 'Name',
      vic_Methods_of_Control: 'TakesEarnings',
    })
    expect(record?.beside).toEqual({
      vic_TraffickingStatusDecisionMakingOrg: ['Police'],
      prs_FirstName: ['Sample'],
      prs_SecondName: ['Name'],
    })
    const written = writeHtcds(record?.case as Case, { ownBackup: true, beside: record?.beside ?? {} }).record
    expect(htcdsSheet([written], { names: 'form' }).rows[0]).toEqual([
      'prs_First_Name',
      'prs_Second_Name',
      'vic_Methods_of_Control',
    ])
  })
  test('5: the form labels the title as a second name: there the name wins, and of labels alone neither is read', () => {
    const both = table(
      row(1, 'prs_First_Name', 'prs_Second_Name', 'prs_Title'),
      row(2, 'First Name', 'Second Name', 'Second Name'),
      row(3, 'A', 'B', 'C'),
    )
    expect(both.records[0]?.beside).toEqual({ prs_FirstName: ['A'], prs_SecondName: ['B'], prs_Title: ['C'] })
    const labels = table(row(1, 'First Name', 'Second Name', 'Second Name'), row(2, 'A', 'B', 'C'))
    expect(labels.records[0]?.beside).toEqual({ prs_FirstName: ['A'] })
    expect(labels.records[0]?.unread.map(({ at }) => at)).toEqual([2, 3])
    expect(labels.problems.map(({ code, column }) => [code, column])).toEqual([
      ['HTC-105', 2],
      ['HTC-105', 3],
    ])
  })
  test('6: a space at the end is cut on the way in, and not written', () => {
    expect(whats(told({ vic_MethodsOfControl: 'DebtBondage ' })?.control)).toEqual(['debt-bondage'])
    expect(back({ vic_MethodsOfControl: ['DebtBondage ', 'Debt bondage '] })).toEqual({
      vic_MethodsOfControl: 'DebtBondage',
    })
  })
  test('7: a no-break space is a space', () => {
    expect(read({ prs_Gender: 'Transgender\u00a0Feminine\u00a0' }).case?.person.gender).toBe('transgender-feminine')
    const { records } = table(row(1, 'First\u00a0Name', 'Gender\u00a0'), row(2, 'A', 'Masculine\u00a0'))
    expect(records[0]?.case?.person.gender).toBe('masculine')
  })
  test('8: codes and labels are taken in every field, and names of countries', () => {
    expect(whats(told({ vic_TypeOfExploitation: ['ForcedBegging', 'Organ removal'] })?.exploitation)).toEqual([
      'forced-begging',
      'organ-removal',
    ])
    expect(read({ prs_Citizenship: 'Congo, Democratic Republic of the' }).case?.person.citizenships).toEqual(['CD'])
    expect(read({ prs_Citizenship: 'Guinea-Bissau; Niger;Côte d\u2019Ivoire' }).codes).toEqual(['HTC-201'])
    expect(read({ prs_Citizenship: "Guinea-Bissau; Niger;Côte d'Ivoire" }).case?.person.citizenships).toEqual([
      'GW',
      'NE',
      'CI',
    ])
  })
  test('9: labels that hold the sign between values are taken whole', () => {
    const joined =
      'Education;Water supply; sewerage, waste management and remediation;Public administration and defence; compulsory social security'
    expect(whats(told({ vic_ForcedLabourIndustry: joined })?.industries)).toEqual([
      'education',
      'water-waste',
      'public-administration',
    ])
    expect(whats(told({ vic_MethodsOfControl: 'PhysicalThreats DebtBondage SexualAbuse' })?.control)).toHaveLength(3)
    expect(whats(told({ vic_MethodsOfControl: '[PhysicalThreats, DebtBondage]' })?.control)).toHaveLength(2)
  })
  test('10: capitals do not matter', () => {
    expect(read({ cas_Status: 'Follow up' }).case?.state).toBe('follow-up')
    expect(read({ cas_ReasonForIncomingReferral: 'Migration Or Change Of Location' }).record?.beside).toEqual({
      cas_ReasonForIncomingReferral: ['MigrationOrChangeOfLocation'],
    })
  })
  test.each([
    ['2026-03-01', '2026-03-01', []],
    ['2026-03-01T10:30:00', '2026-03-01', []],
    ['25/03/1999', '1999-03-25', []],
    ['3/25/1999', '1999-03-25', []],
    ['05.05.1999', '1999-05-05', []],
    ['1 March 1999', '1999-03-01', []],
    [36220, '1999-03-01', ['HTC-204']],
    [61, '1900-03-01', ['HTC-204']],
    ['03/04/1999', undefined, ['HTC-202']],
    ['29.02.1999', undefined, ['HTC-203']],
    ['03/04/99', undefined, ['HTC-203']],
    ['soon', undefined, ['HTC-203']],
  ])('11: a day was never checked: %s', (text, day, codes) => {
    const { case: made, codes: said, record } = read({ prs_Birthdate: text })
    expect(made?.person.age).toEqual(day === undefined ? undefined : { is: 'birth-date', date: day })
    expect(said).toEqual(codes)
    expect(record?.beside).toEqual(day === undefined ? { prs_Birthdate: [text] } : {})
  })
  test('11: whoever knows which comes first says so', () => {
    expect(read({ prs_Birthdate: '03/04/1999' }, { dates: 'day-first' }).case?.person.age).toEqual({
      is: 'birth-date',
      date: '1999-04-03',
    })
    expect(read({ prs_Birthdate: '03/04/1999' }, { dates: 'month-first' }).case?.person.age).toEqual({
      is: 'birth-date',
      date: '1999-03-04',
    })
  })
  test('12: rows behind the drop-downs are read like any other, and words of one’s own are said', () => {
    const { records, problems } = table(
      row(1, 'cas_Status'),
      row(2, 'Status'),
      row(501, 'Active'),
      row(700, 'Sleeping'),
      row(701, 'Closed'),
      row(702, ''),
    )
    expect(records.map(({ position }) => position.row)).toEqual([501, 700, 701])
    expect(problems).toEqual([{ code: 'HTC-201', row: 700, column: 1, field: 'cas_Status' }])
    expect(records[1]?.beside).toEqual({ cas_Status: ['Sleeping'] })
  })
  test('13: where parts of the toolkit take one and others several, the record holds several', () => {
    expect(read({ prs_Citizenship: 'PT;NA' }).case?.person.citizenships).toEqual(['PT', 'NA'])
    expect(whats(told({ vic_ForcedLabourIndustry: 'F_Construction C_Manufacturing' })?.industries)).toHaveLength(2)
    const { record } = read({ vic_ForcedLabourIndustry: 'F_Construction C_Manufacturing' })
    const written = writeHtcds(record?.case as Case, { ownBackup: true })
    expect(written.problems).toEqual([{ code: 'HTC-205', field: 'vic_ForcedLabourIndustry' }])
    const text = read({ cas_ReasonForIncomingReferral: 'Because of work' })
    expect([text.codes, text.record?.beside]).toEqual([
      ['HTC-201'],
      { cas_ReasonForIncomingReferral: ['Because of work'] },
    ])
  })
  test('14: a file with some of the fields is a whole file', () => {
    const { records, problems } = table(row(1, 'prs_Gender'), row(2, 'Feminine'))
    expect([records.length, problems]).toEqual([1, []])
  })
  test('15: movement kept short has no value: the record keeps it, and the way out says it', () => {
    expect(whats(told({ vic_MethodsOfControl: 'RestrictsMovement;UsesChildren;Threats' })?.control)).toEqual([
      'restricts-movement',
      'uses-children',
      'threats',
    ])
    const there = back({ vic_MethodsOfControl: 'RestrictsMovement;PhysicalThreats' })
    expect(there).toEqual({
      vic_MethodsOfControl: 'PhysicalThreats;Other',
      cco_CaseComment: 'Other in vic_MethodsOfControl: restricts-movement.',
    })
    expect(whats(told(there)?.control)).toEqual(['physical-threats', 'restricts-movement'])
  })
  test('16: one box is not seven answers, and seven are one box only when all are yes', () => {
    const { record, codes } = read({ con_Consent: true })
    expect([record?.consent, record?.case?.consents, record?.beside.con_Consent, codes]).toEqual([
      {},
      undefined,
      ['TRUE'],
      ['HTC-206'],
    ])
    const yes = {
      interview: 'yes',
      purpose: 'yes',
      use: 'yes',
      research: 'yes',
      access: 'yes',
      storage: 'yes',
    } as const
    const boxOf = (consent: object) => writeHtcds(record?.case as Case, { ownBackup: true, consent }).record.con_Consent
    expect(boxOf({ ...yes, withdrawal: 'yes' })).toBe('TRUE')
    expect(boxOf(yes)).toBeUndefined()
    expect(boxOf({ ...yes, withdrawal: 'unsure' })).toBeUndefined()
    expect(boxOf({ ...yes, withdrawal: 'declined' })).toBeUndefined()
    expect(boxOf({ ...yes, withdrawal: 'no' })).toBe('FALSE')
  })
  test('17: languages in two or three letters, of either kind; three are written', () => {
    expect(read({ prs_PrimaryLanguage: 'GER', prs_SecondaryLanguage: 'fr' }).case?.person.languages).toEqual([
      'de',
      'fr',
    ])
    expect(back({ prs_PrimaryLanguage: 'ger', prs_SecondaryLanguage: 'fr' })).toEqual({
      prs_PrimaryLanguage: 'deu',
      prs_SecondaryLanguage: 'fra',
    })
    expect(read({ prs_PrimaryLanguage: 'Dari' }).codes).toEqual(['HTC-211'])
  })
  test('18: NA is Namibia, and an unknown is not', () => {
    expect(read({ prs_Citizenship: 'NA' }).case?.person.citizenships).toEqual(['NA'])
    expect(back({ prs_Citizenship: 'NA' })).toEqual({ prs_Citizenship: 'NA' })
    expect(read({ prs_Citizenship: 'n/a' }).case?.person.citizenships).toBeUndefined()
    // Norway and India are written in capitals; these are words.
    expect(read({ prs_Citizenship: 'no' }).case?.person.citizenships).toBeUndefined()
  })
  test('19: a list of chosen values cannot say no: the record can, and the loss is counted', () => {
    expect(
      told({ 'vic_MethodsOfControl/DebtBondage': '0', 'vic_MethodsOfControl/TakesEarnings': '1' })?.control,
    ).toEqual([{ what: 'takes-earnings', answer: 'yes', saidBy: 'unknown' }])
    const { case: made } = read({ vic_MethodsOfControl: 'TakesEarnings' })
    const control = (['no', 'unsure', 'declined'] as const).map((answer) => ({
      what: 'threats' as const,
      answer,
      saidBy: 'person' as const,
    }))
    const record = { ...made, experience: [{ schema: 'experience@1', control }] } as Case
    const written = writeHtcds(record, { ownBackup: true })
    expect(written.record).toEqual({})
    expect(written.silent).toEqual({ no: 1, unsure: 1, declined: 1, notAsked: 13 })
  })
  test('no field is wanted', () => {
    expect(Object.keys(fields).length).toBe(84)
    expect(read({}).records).toHaveLength(1)
  })
})

describe('languages', () => {
  const told = (code: string) => {
    const { records, losses, problems } = readHtcds({ prs_PrimaryLanguage: code }, { fresh: () => 'k7q2-m9xd-4vht' })
    return [records[0]?.case?.person.languages, losses.map(({ why }) => why), problems.map((one) => one.code)]
  }
  test.each([
    ['of two letters is looked up', 'de', [['de'], [], []]],
    ['of three letters with two is looked up', 'GER', [['de'], [], []]],
    ['of three letters alone is taken by its form, and counted', 'prs', [['prs'], ['not-checked'], []]],
    ['of two letters that nobody has is none', 'xx', [undefined, ['not-understood'], ['HTC-211']]],
  ])('one %s', (_, code, expected) => {
    expect(told(code)).toEqual(expected)
  })
})
