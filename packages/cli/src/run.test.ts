import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventedAnswers, inventedCases, inventedPerson } from '@cairn/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { session } from './session.ts'

const cwd = mkdtempSync(join(tmpdir(), 'session-'))
afterAll(() => rmSync(cwd, { recursive: true }))
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(cwd, name), content)
  return name
}
const cases = inventedCases.map(({ record }) => record)
const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')
const one = inventedAnswers('bali-2015', { threats: 'yes' })

describe('the built-in cases', () => {
  test('every sheet is printed, and all are valid', async () => {
    const { code, out, err } = await session([])
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out.match(/^Next steps · /gm)).toHaveLength(inventedCases.length)
    expect(out).toMatch(/valid +17\n/)
  })

  test('no colour, whatever the terminal says', async () => {
    expect((await session([])).out).not.toContain('\u001b')
  })

  test('and into a folder', async () => {
    expect((await session(['--quiet', '--sheets', 'built-in'], { cwd })).code).toBe(0)
    expect(readdirSync(join(cwd, 'built-in'))).toHaveLength(2 * inventedCases.length)
  })
})

describe('a file of one’s own', () => {
  test.each([
    ['lines', 'cases.ndjson', ndjson(cases)],
    ['lines under another name', 'cases.txt', ndjson(cases)],
    ['a list', 'cases.json', JSON.stringify(cases)],
    ['a list over many lines', 'pretty.json', JSON.stringify(cases, null, 2)],
  ])('%s', async (_, name, content) => {
    const { code, out } = await session([file(name, content)], { cwd })
    expect(out).toMatch(/records +17\n {2}valid +17\n {2}with findings +0\n/)
    expect(code).toBe(0)
  })

  test('one record', async () => {
    const { code, out } = await session([file('one.json', JSON.stringify(cases[0], null, 2))], { cwd })
    expect(out).toMatch(/records +1\n/)
    expect(code).toBe(0)
  })

  test('standard input, once', async () => {
    expect(await session(['validate', '-'], { input: ndjson(cases) })).toMatchObject({ code: 0 })
    expect((await session(['validate', '-', '-'], { input: ndjson(cases) })).err).toMatch(/^CLI-009 /)
  })

  test('several files', async () => {
    const { out } = await session([file('a.json', JSON.stringify(one)), file('b.json', JSON.stringify([one, one]))], {
      cwd,
    })
    expect(out).toMatch(/assessed +3\n/)
  })

  test('quiet is quiet', async () => {
    expect((await session(['--quiet', file('quiet.json', JSON.stringify(one))], { cwd })).out).toBe('')
  })

  test('progress on a terminal only', async () => {
    const name = file('many.ndjson', ndjson(Array.from({ length: 5000 }, () => one)))
    expect((await session(['validate', name], { cwd, errIsTerminal: true })).err).toBe('\r4096 records\r\u001b[K')
    expect((await session(['validate', name], { cwd })).err).toBe('')
  })
})

describe('what is wrong is found, coded, and dropped nowhere', () => {
  const bytes = (...all: number[]) => new Uint8Array(all)
  const text = JSON.stringify(one)
  test.each<[string, string, string | Uint8Array, string, number, number]>([
    ['an empty file', 'empty.json', '', 'CLI-101', 0, 0],
    ['an empty list', 'list.json', '[]', 'CLI-101', 0, 0],
    ['a list cut off', 'cut.json', `[${text},${text}`, 'CLI-104', 2, 2],
    ['a record cut off', 'cut.ndjson', `${text}\n${text.slice(0, 30)}`, 'CLI-104', 2, 1],
    ['a line that is no JSON', 'broken.ndjson', `${text}\nnonsense\n${text}\n`, 'SCH-103', 3, 2],
    ['a line that is too long', 'long.ndjson', `${text}\n"${'x'.repeat(5_000_000)}"\n${text}\n`, 'SCH-102', 3, 2],
    ['UTF-16', 'wide.json', Buffer.from(`\ufeff${text}`, 'utf16le'), 'SCH-105', 0, 0],
    ['Latin-1', 'latin.ndjson', bytes(0x22, 0xe9, 0x22, 0x0a), 'SCH-106', 1, 0],
    ['a field nobody knows', 'field.ndjson', ndjson([{ ...one, nickname: 'x' }]), 'SCH-201', 1, 0],
    ['a schema nobody knows', 'schema.ndjson', ndjson([{ schema: 'recipe@1' }]), 'SCH-402', 1, 0],
    ['answers without rules', 'rules.ndjson', ndjson([inventedAnswers('another', {})]), 'CLI-107', 1, 1],
    [
      'a question nobody asks',
      'fact.ndjson',
      ndjson([inventedAnswers('bali-2015', { nobody: 'yes' })]),
      'CLI-108',
      1,
      1,
    ],
    [
      'an answer out of the list',
      'value.ndjson',
      ndjson([inventedAnswers('bali-2015', { threats: 'often' })]),
      'CLI-108',
      1,
      1,
    ],
    ['nothing to assess', 'person.ndjson', ndjson([inventedPerson(1)]), 'CLI-109', 1, 1],
  ])('%s', async (_, name, content, code, records, valid) => {
    const ended = await session([file(name, content)], { cwd })
    expect(ended.out).toContain(`  ${code}  1 ×  `)
    expect(ended.out).toMatch(new RegExp(`records +${records}\\n {2}valid +${valid}\\n`))
    expect(ended.code).toBe(1)
  })

  test.each([
    ['a mark at the beginning', `\ufeff${text}\n`, 'CLI-102'],
    ['empty lines', `${text}\n\n${text}\n`, 'CLI-103'],
  ])('%s is told and is no finding', async (_, content, code) => {
    const ended = await session([file('note.ndjson', content)], { cwd })
    expect(ended.out).toContain(`  ${code}  1 ×  `)
    expect(ended.code).toBe(0)
  })

  test('the first positions, by record, line and entry', async () => {
    const wrong = ndjson(Array.from({ length: 4 }, () => ({ ...one, answers: { threats: 'yes', coercion: false } })))
    const { out } = await session(['validate', '--limit', '2', file('limit.ndjson', `\n${wrong}`)], { cwd })
    expect(out).toContain('    record 1, line 2 at /answers/1\n    record 2, line 3 at /answers/1\n    and 2 more\n')
  })
})

describe('what cannot run ends with 2, and says why by code', () => {
  test.each([
    ['no such file', ['nowhere.json'], 'CLI-001'],
    ['a folder', ['.'], 'CLI-002'],
    ['a format that is not read', ['old.pdf'], 'CLI-003'],
    ['a table of which nobody knows what it is', ['table.csv'], 'CLI-018'],
    ['the same without a name for it', ['table'], 'CLI-018'],
    ['rules nobody has', ['--instrument', 'nothing'], 'CLI-004'],
  ])('%s', async (_, args, code) => {
    file('table.csv', 'a,b\n1,2\n')
    file('table', 'a,b\n1,2\n')
    file('old.pdf', '%PDF-1.7')
    const ended = await session(args, { cwd })
    expect(ended.err).toMatch(new RegExp(`^${code} `))
    expect(ended.code).toBe(2)
  })

  test.each([[], ['validate']].map((words) => [words]))('which of several files it was: %j', async (words) => {
    const first = file('first.json', JSON.stringify(one))
    const { code, err } = await session([...words, first, 'nowhere.json'], { cwd })
    expect(code).toBe(2)
    expect(err).toMatch(/^CLI-001 .*\n {2}file 2 of 2\n$/)
  })

  test.each(['--society', '--directory', '--mapping'])('%s: which file is missing, and that it is', async (option) => {
    file('no.json', 'no')
    const refused = async (name: string) => (await session([option, name], { cwd })).err
    expect(await refused('nowhere.json')).toMatch(new RegExp(`^CLI-001 .*\\n {2}${option}\\n$`))
    expect(await refused('.')).toMatch(new RegExp(`^CLI-002 .*\\n {2}${option}\\n$`))
    if (option !== '--mapping') expect(await refused('no.json')).toMatch(/^CLI-012 /)
  })

  test.each(['0', '1001', '-1', '1.5'])('a row of headings that cannot be: %s', async (row) => {
    const { code, err } = await session(['validate', '--heading-row', row, 'table.csv'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('Give a whole number from 1 to 1000.')
  })

  test.each([[['--nonsense']], [['validate']], [['--limit', 'many']], [['validate', '--sheet', '0', 'table.csv']]])(
    'usage: %j',
    async (args) => {
      expect((await session(args, { cwd })).code).toBe(2)
    },
  )

  test('help and version end with 0', async () => {
    expect(await session(['--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: cairn/) })
    expect(await session(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })
})
