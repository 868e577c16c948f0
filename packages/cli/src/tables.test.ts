import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from '@cairn/spreadsheet'
import { inventedPerson } from '@cairn/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { session } from './session.ts'

const cwd = mkdtempSync(join(tmpdir(), 'session-'))
afterAll(() => rmSync(cwd, { recursive: true }))
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(cwd, name), content)
  return name
}
const names = [1, 2, 3, 4].map((n) => inventedPerson(n).pseudonym)
const people = [['pseudonym', 'languages', 'gender'], ...names.slice(0, 3).map((name) => [name, 'prs; en', 'feminine'])]
const csv = (rows: readonly (readonly string[])[], by = ',') =>
  rows.map((row) => `${row.map((cell) => (cell.includes(by) ? `"${cell}"` : cell)).join(by)}\r\n`).join('')
const validate = (...args: string[]) => session(['validate', ...args], { cwd })

describe('a table is read as records', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['CSV', 'a.csv', csv(people)],
    ['CSV with semicolons', 'b.csv', csv(people, ';')],
    ['CSV with a mark', 'c.csv', `\ufeff${csv(people)}`],
    ['UTF-16', 'd.csv', Buffer.from(`\ufeff${csv(people)}`, 'utf16le')],
    ['CSV under no name', 'e', csv(people)],
    ['XLSX', 'f.xlsx', writeXlsx([{ name: 'Sheet', rows: people }])],
    ['XLSX under the name of a CSV', 'g.csv', writeXlsx([{ name: 'Sheet', rows: people }])],
  ])('%s, without being told what a row is', async (_, name, content) => {
    const { code, out, err } = await validate(file(name, content))
    expect(err).toBe('')
    expect(out).toMatch(/records +3\n {2}valid +3\n {2}with findings +0\n {2}rows +4: 1 of headings, 0 blank/)
    expect(code).toBe(0)
  })

  test('standard input', async () => {
    for (const input of [csv(people), writeXlsx([{ name: 'x', rows: people }])])
      expect(await session(['validate', '-'], { input })).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^standard input\n {2}records +3\n/),
      })
  })

  test('Windows-1252 is told, once', async () => {
    const bytes = Buffer.from(csv([...people, [names[3] ?? '', 'prs', 'wom\u00e4n']]), 'latin1')
    const { out, code } = await validate('--schema', 'person@1', file('latin.csv', bytes))
    expect(out).toContain('  TAB-101  1 ×  ')
    expect(code).toBe(1)
  })

  test('answers by their questions, through the questions', async () => {
    const rows = [
      ['instrument', 'answers.threats', 'answers.misled-about-work'],
      ['bali-2015', 'yes', 'declined'],
      ['bali-2015', 'unsure', ''],
    ]
    const { out, code } = await session([file('answers.csv', csv(rows))], { cwd })
    expect(out).toMatch(/assessed +2\n/)
    expect(out).toContain('1 unsure, 1 declined, 1 not asked: none is a no')
    expect(code).toBe(0)
    expect(
      (await validate('--schema', 'answers@1', file('other.csv', csv([rows[0] ?? [], ['nobody', 'yes']])))).out,
    ).toMatch(/CLI-107 {2}1 × .*\n {4}sheet 1, row 2 at \/instrument\n/)
  })
})

describe('what a row is, by the headings', () => {
  test('with columns of their own beside ours, which are told by letter', async () => {
    const rows = people.map((row, i) => [...row, i === 0 ? 'Colour' : 'blue', i === 0 ? 'First name' : 'Ann'])
    const { code, out, err } = await validate(file('beside.csv', csv(rows)))
    expect(err).toBe('')
    expect(out).toMatch(/valid +3\n/)
    expect(out).toMatch(/COL-101 {2}1 × .*\n {4}sheet 1, row 1, column D\n/)
    expect(out).toMatch(/COL-121 {2}1 × .*\n {4}sheet 1, row 1, column E\n/)
    expect(out).not.toMatch(/Colour|blue|Ann/)
    expect(code).toBe(1)
  })

  test('not by one heading alone, nor where most are not ours', async () => {
    for (const headings of [
      ['pseudonym', 'Colour'],
      ['pseudonym', 'gender', 'Colour', 'Size', 'Shape'],
    ])
      expect((await validate(file('few.csv', csv([headings, headings])))).err).toMatch(/^CLI-018 /)
  })

  test.each(['csv', 'json', 'jsonl', 'sarif', 'text'])('a run that is refused prints nothing as %s', async (format) => {
    const name = file('foreign.csv', 'a,b\n1,2\n')
    const refused = await validate('--format', format, name)
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^CLI-018 /) })
  })

  test('an empty file is told once', async () => {
    const { out, code } = await validate('--schema', 'person@1', file('none.csv', ''))
    expect(out.match(/(TAB|COL|CLI)-\d+/g)).toEqual(['TAB-001'])
    expect(code).toBe(1)
  })

  test('headings without rows are no file that was cut off', async () => {
    const { out, code } = await validate(file('headings.csv', csv(people.slice(0, 1))))
    expect(out.match(/(TAB|COL|CLI)-\d+/g)).toEqual(['CLI-114'])
    expect(code).toBe(1)
  })
})

describe('what is wrong is found where the spreadsheet shows it', () => {
  const found = async (rows: readonly (readonly string[])[], ...args: string[]) =>
    validate('--schema', 'person@1', ...args, file('wrong.csv', csv(rows)))

  test('row, column, heading and pointer', async () => {
    const { out, code } = await found([...people, [names[3] ?? '', 'prs', 'princess']])
    expect(out).toMatch(/COL-201 {2}1 × .*\n {4}sheet 1, row 5, column C \(gender\) at \/gender\n/)
    expect(code).toBe(1)
  })

  test('a date that can be read in two ways', async () => {
    const dated = [
      ['pseudonym', 'age.is', 'age.years', 'age.on'],
      [names[0] ?? '', 'years', '31', '03/04/2026'],
    ]
    expect((await found(dated)).out).toContain('  COL-203  1 ×  ')
    expect((await found(dated, '--dates', 'day-first')).out).not.toContain('COL-203')
  })

  test('names and telephones, by column and never by word', async () => {
    const rows = people.map((row, i) => [...row, i === 0 ? 'Phone' : '+44 7700 900123', i === 0 ? 'Full name' : 'Ann'])
    const { out } = await found(rows)
    expect(out).toMatch(/COL-121 {2}2 × .*\n {4}sheet 1, row 1, column D\n {4}sheet 1, row 1, column E\n/)
    for (const kept of ['Phone', 'Full name', '7700', 'Ann']) expect(out).not.toContain(`${kept}\n`)
  })

  test('the same pseudonym twice is a finding, the same answers only a note', async () => {
    const { out } = await found([...people, people[1] ?? []])
    expect(out).toMatch(/CLI-110 {2}1 × .*\n {4}sheet 1, row 5, as row 2\n/)
  })

  test('a workbook that is cut off', async () => {
    const whole = writeXlsx([{ name: 'Sheet', rows: people }])
    const { code, out, err } = await validate('--schema', 'person@1', file('cut.xlsx', whole.subarray(0, 700)))
    expect(`${out}${err}`).toContain('TAB-')
    expect(code).toBeGreaterThan(0)
  })

  test('a quotation mark that never closes', async () => {
    const { out, code } = await validate('--schema', 'person@1', file('quote.csv', `${csv(people)}"${names[3]},en`))
    expect(out).toContain('TAB-104')
    expect(code).toBe(1)
  })
})

describe('a hostile file', () => {
  const bomb = () => {
    const rows = [['pseudonym'], ...Array.from({ length: 1 }, () => ['x'.repeat(17_500_000)])]
    return writeXlsx([{ name: 'x', rows }])
  }
  test('what comes out of it is bounded', async () => {
    const { out, code } = await validate('--schema', 'person@1', file('bomb.xlsx', bomb()))
    expect(out).toMatch(/TAB-(205|106|107|208)/)
    expect(code).toBe(1)
  })

  test.each<[string, string, Uint8Array, string]>([
    ['an old workbook, or one with a password', 'old.xlsx', ole(), 'TAB-202'],
    ['a text under the name of a workbook', 'text.xlsx', Buffer.from('pseudonym,languages\n'), 'TAB-201'],
    ['no bytes under the name of a workbook', 'empty.XLSX', new Uint8Array(), 'TAB-201'],
    ['a ZIP that is none', 'none.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'TAB-201'],
    ['a PDF under another name', 'a.csv', Buffer.from('%PDF-1.7 ...'), 'CLI-003'],
    ['no bytes', 'empty.csv', new Uint8Array(), 'TAB-001'],
  ])('%s', async (_, name, content, reason) => {
    expect(await validate(file(name, content))).toMatchObject({ code: 2, err: expect.stringMatching(`^${reason} `) })
  })

  test('a formula is never computed, and is told', async () => {
    const { out } = await validate(
      '--schema',
      'person@1',
      file('formula.csv', `pseudonym,languages\n${names[0]},=1+1\n`),
    )
    expect(out).toMatch(/(SCH|COL)-\d+ {2}1 ×/)
    expect(out).not.toContain('1+1')
  })
})

function ole(): Uint8Array {
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
}

describe('what is said about a table', () => {
  const own = [
    ['Sprache', 'Wer'],
    ['prs', names[0] ?? ''],
  ]
  const mapping = (columns: unknown, record = 'person@1') =>
    file('mapping.json', JSON.stringify({ schema: 'mapping@1', record, columns }))
  const columns = [
    { heading: 'Sprache', to: '/languages' },
    { heading: 'Wer', to: '/pseudonym' },
  ]

  test('a mapping, whose headings are not printed either', async () => {
    const name = file('own.csv', csv([...own, ['qq-qq-qq', names[1] ?? '']]))
    const { out, code } = await validate('--mapping', mapping(columns), name)
    expect(out).toMatch(/valid +1\n/)
    expect(out).toContain('row 3, column A at /languages')
    expect(out).not.toContain('Sprache')
    expect(code).toBe(1)
  })

  test('a mapping that is none says where, and runs nothing', async () => {
    const name = file('own2.csv', csv(own))
    const wrong = await validate('--mapping', mapping([{ heading: 'Sprache', to: '/tongue' }]), name)
    expect(wrong).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^CLI-017 .*\n {2}COL-301 at \/columns\/0\/to\n$/),
    })
    expect((await validate('--mapping', mapping(columns), '--schema', 'case@1', name)).err).toContain('COL-303')
    expect((await validate('--mapping', 'nowhere.json', name)).err).toMatch(/^CLI-001 /)
  })

  test('the row of headings and the sheet', async () => {
    const rows = [['A title', '', ''], ...people]
    expect((await validate('--heading-row', '2', file('title.csv', csv(rows)))).code).toBe(0)
    const title = `A title\n\n${csv(people)}`
    expect((await validate('--heading-row', '3', file('short.csv', title))).out).toMatch(
      /valid +3\n {2}with findings +0\n {2}rows +6: 2 of headings, 1 blank/,
    )
    expect((await validate('--heading-row', '3', 'short.csv')).code).toBe(0)
    const two = writeXlsx([
      { name: 'x', rows: [['a']] },
      { name: 'y', rows: people },
    ])
    expect((await validate('--sheet', '2', file('two.xlsx', two))).out).toMatch(/valid +3\n/)
  })

  test('a schema nobody has', async () => {
    expect(await validate('--schema', 'recipe@1', 'own.csv')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^CLI-016/),
    })
  })

  test('a schema for JSON: every record must follow it', async () => {
    const name = file('person.json', JSON.stringify(inventedPerson(1)))
    expect((await validate('--schema', 'person@1', name)).code).toBe(0)
    expect((await validate('--schema', 'case@1', name)).out).toContain('SCH-204')
  })
})
