import { type Consent, fieldsOf, type Needs, type RecordName, records } from '@cairn/schemas'
import { describe, expect, test } from 'vitest'
import {
  answerWords,
  columnProblems,
  columnsOf,
  duplicates,
  type ForRecipient,
  personalWords,
  proposeMapping,
  template,
  templateCsv,
  writeTable,
} from './index.ts'
import { normal } from './normal.ts'
import { personalCell, personalHeading } from './should-not-be-here.ts'

const name = 'k7q2-m9xd-4vht'
const recipient = { kind: 'ngo' as const, id: 'open-door' }
const person = { schema: 'person@1' as const, pseudonym: name, languages: ['prs'], gender: 'feminine' as const }
const yes: Consent = {
  schema: 'consent@1',
  id: '7dk2-wq4m-h8xz',
  pseudonym: name,
  purpose: 'referral',
  recipient,
  fields: ['person/languages', 'person/gender'],
  answer: 'yes',
  givenBy: { who: 'person' },
  on: '2026-03-01',
}
const asked: ForRecipient = {
  purpose: 'referral',
  recipient,
  necessary: ['person/languages', 'person/citizenships'],
  consents: [yes],
  asOf: '2026-03-02',
  adults: [name],
}
const rowsFor = (whom: ForRecipient) => writeTable([person], 'person@1', { for: whom }).sheet.rows

describe('S-22: a table for others', () => {
  test('holds what is necessary and was agreed to, and says what it leaves out', () => {
    const { sheet, left } = writeTable([person], 'person@1', { for: asked })
    expect(sheet.rows).toEqual([['languages'], ['prs']])
    expect(left).toEqual([
      { path: 'pseudonym', why: 'not-asked-for', count: 1 },
      { path: 'gender', why: 'not-asked-for', count: 1 },
    ])
  })

  test.each<[string, Partial<ForRecipient>]>([
    ['there is no consent', { consents: [] }],
    ['it is for another purpose', { purpose: 'research' as never }],
    ['it is for another recipient', { recipient: { kind: 'ngo', id: 'other' } }],
    ['it was taken back', { consents: [{ ...yes, withdrawn: '2026-03-02' }] }],
    ['it ended', { consents: [{ ...yes, until: '2026-03-01' }] }],
    ['it is not yet given', { asOf: '2026-02-28' }],
    ['a later no stands against it', { consents: [yes, { ...yes, answer: 'no' }] }],
    ['kin gave it', { consents: [{ ...yes, givenBy: { who: 'parent' } }] }],
    ['somebody who may be involved stood by', { consents: [{ ...yes, supportedBy: { who: 'family' } }] }],
    ['nobody knows whose it is', { consents: [{ ...yes, pseudonym: undefined } as never] }],
    ['age is in doubt', { adults: [] }],
  ])('is empty where %s', (_, change) => {
    expect(rowsFor({ ...asked, ...change })).toEqual([[]])
  })
})

describe('what should not be here', () => {
  test.each([
    'Client name',
    'Full Name',
    'Prénom',
    'TELEFONE',
    'E-mail',
    'IBAN',
    'Geburtsdatum',
    'Número de cuenta',
    'Cognome',
    'Passport No.',
    'ClientPhone',
    'Straße',
    'Home address',
  ])('a heading such as %s', (heading) => expect(personalHeading(heading)).toBe(true))
  test.each(['Gender', 'Languages', 'needs.1.need', 'Country', 'Year', 'typeOfLabourAgriculture', ''])(
    'not a heading such as %s',
    (heading) => expect(personalHeading(heading)).toBe(false),
  )
  test.each([
    '+351 912 345 678',
    '0044 20 7946 0958',
    'call me: a.b@example.org',
    'DE89 3704 0044 0532 0130 00',
    '020 7946 0958',
    '555-123-4567 '.replace('555', '212'),
    'AB1234567',
    '351912345678',
  ])('a cell such as %s', (text) => expect(personalCell({ kind: 'text', text })).toBe(true))
  test.each([
    name,
    '2026-03-01',
    '03/04/2026',
    'forced-labour',
    '1234567',
    'Talked for 20 minutes.',
    '38--47 (10 yrs)',
    '',
  ])('not a cell such as %s', (text) => expect(personalCell({ kind: 'text', text })).toBe(false))
  test('words are written as headings are compared, and no heading of ours has one but those that name a number or a birth', () => {
    for (const words of Object.values(personalWords)) for (const word of words) expect(normal(word)).toBe(word)
  })
})

describe('columns', () => {
  test.each(Object.keys(records) as RecordName[])(
    '%s: every field has one, but lists of whole records and schema lines',
    (record) => {
      const pointers = new Set(
        columnsOf(record, { repeat: 1 }).map(({ pointer }) => pointer.replaceAll(/\/[0-9]+(?=\/|$)/g, '/*')),
      )
      const fields = fieldsOf(records[record])
      const lists = new Set(
        fields.filter(({ path }) => fields.some((one) => one.path === `${path}/*/schema`)).map(({ path }) => path),
      )
      const without = fields
        .map(({ path }) => path)
        .filter((path) => !fields.some((one) => one.path.startsWith(`${path}/`)))
        .filter((path) => ![...lists].some((list) => path.startsWith(`${list}/`)))
        .filter((path) => !path.endsWith('/schema') && !/\/answers(\/\*.*)?$/.test(path))
      expect(without.filter((path) => !pointers.has(path))).toEqual([])
      expect(without.length).toBeGreaterThan(2)
    },
  )
})

describe('templates', () => {
  test('have one row of headings, drop-downs of codes, and a page about each column', () => {
    const facts = [{ id: 'threats', says: 'Threats were made.' }]
    const [sheet, about] = template('answers@1', { facts })
    const at = sheet?.rows[0]?.indexOf('answers.threats') ?? -1
    expect(sheet?.rows).toHaveLength(1)
    expect(sheet?.choices?.find(({ column }) => column === at + 1)?.entries).toEqual([
      'yes',
      'no',
      'unsure',
      'declined',
      'not-asked',
    ])
    expect(about?.rows).toHaveLength(columnsOf('answers@1', { facts }).length + 1)
    expect(templateCsv('answers@1', { facts })).toBe(`${sheet?.rows[0]?.join(',')}\r\n`)
  })

  test('say of every column what belongs in it', () => {
    for (const record of ['case@1', 'event@1', 'service@1', 'society@1'] as const) {
      for (const column of columnsOf(record)) {
        expect(column.title, column.heading).not.toBe('')
        expect(column.description, column.heading).not.toBe('')
        expect(column.heading).toMatch(/^[A-Za-z0-9.-]+$/)
      }
    }
  })
})

test('rows that may be there twice are found by position only', () => {
  const { seen, complete } = duplicates(new Uint32Array([1, 2, 3, 4]), { most: 2, least: 2 })
  const needs = (pseudonym: string, need: 'legal' | 'accommodation'): Needs => ({
    schema: 'needs@1',
    pseudonym,
    on: '2026-03-01',
    needs: [{ need, answer: 'yes', saidBy: 'person' }],
  })
  expect(seen(needs(name, 'legal'), { sheet: 1, row: 2 })).toBeUndefined()
  expect(seen(needs('m9xd-k7q2-4vht', 'accommodation'), { sheet: 1, row: 3 })).toBeUndefined()
  expect(seen(needs('4vht-k7q2-m9xd', 'legal'), { sheet: 2, row: 4 })).toEqual({
    as: { sheet: 1, row: 2 },
    why: 'same-codes',
  })
  expect(complete()).toBe(true)
  seen({ ...needs(name, 'legal'), on: '2026-03-02' }, { sheet: 2, row: 5 })
  expect(complete()).toBe(false)
})

test('proposals: our headings, titles, something near; nothing twice; nothing for a column that says who somebody is', () => {
  const { proposals, mapping } = proposeMapping(
    'person@1',
    ['pseudonym', 'Languages', 'SEX', 'languages', 'Birth date', 'Phone', 'x'],
    columnsOf('person@1'),
  )
  expect(proposals.map(({ confidence }) => confidence)).toEqual([
    'exact',
    'title',
    'title',
    'none',
    'none',
    'none',
    'none',
  ])
  expect(mapping.leaveOut).toEqual([
    { letter: 'E', why: 'identity' },
    { letter: 'F', why: 'identity' },
  ])
})

test('S-02: no word for unsure, declined or not asked is a word for no', () => {
  for (const { no, unsure, declined, 'not-asked': notAsked } of Object.values(answerWords)) {
    const open = new Set<string>([...unsure, ...declined, ...notAsked])
    expect(no.filter((word) => open.has(word))).toEqual([])
  }
})

test('every problem says what is wrong and what to do', () => {
  for (const { says, next } of Object.values(columnProblems)) expect(says.length * next.length).toBeGreaterThan(0)
})
