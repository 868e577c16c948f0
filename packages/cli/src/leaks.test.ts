import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from '@cairn/spreadsheet'
import { inventedAnswers, inventedCase, inventedPerson } from '@cairn/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { session } from './session.ts'

const cwd = mkdtempSync(join(tmpdir(), 'session-'))
afterAll(() => rmSync(cwd, { recursive: true }))
const file = (name: string, content: string) => {
  writeFileSync(join(cwd, name), content)
  return name
}
const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')
const one = inventedAnswers('bali-2015', { threats: 'yes' })

describe('S-20, S-24: nothing of a record on the terminal, nor in the name of a file', () => {
  const marker = 'qz7marker7zq'
  const pseudonym = inventedPerson(77).pseudonym
  const note = `${marker} note`
  const whole = inventedCase(inventedPerson(77, { languages: ['qzm'], age: { is: 'years', years: 97 } }), {
    answers: [inventedAnswers('bali-2015', { 'misled-about-work': 'yes', [marker]: 'yes', threats: marker })],
    wants: [{ what: 'accommodation', note }],
  })
  const broken = {
    schema: marker,
    [marker]: marker,
    person: { [marker]: { [marker]: marker } },
    answers: [{ ...one, [marker]: 1, answers: { [marker]: [marker], threats: `${marker}!` } }],
  }
  const records = [
    whole,
    broken,
    { ...whole, ...broken, schema: 'case@1' },
    { ...one, instrument: marker },
    { ...one, answers: { [marker]: { from: marker, why: marker } }, [marker]: marker },
    { ...whole, pseudonym: marker, setting: marker },
    marker,
    [marker],
  ]
  const texts = [
    ['lines.ndjson', ndjson(records)],
    ['list.json', JSON.stringify(records)],
    ['heading.ndjson', `${marker}\n${ndjson(records)}{"${marker}": "${marker}`],
    ['heading.csv', `${marker},${marker}\n1,2\n`],
    ['heading.txt', `${marker}\n`],
    ['twice.json', `{"${marker}":1,"${marker}":2}`],
  ] as const

  test.each(texts)('%s', async (name, content) => {
    const folder = `sheets-of-${name}`
    file(name, content)
    for (const args of [
      ['validate', name],
      ['assess', name, '--sheets', folder],
      ['--quiet', name],
      ['--limit', '9999', name],
    ]) {
      const { out, err } = await session(args, { cwd })
      for (const kept of [marker, 'qzm', pseudonym, ' 97']) expect(out + err).not.toContain(kept)
    }
    const written = existsSync(join(cwd, folder)) ? readdirSync(join(cwd, folder)) : []
    for (const path of written) {
      expect(path).toMatch(/^sheet-\d{6}\.(html|txt)$/)
      expect(readFileSync(join(cwd, folder, path), 'utf8')).not.toContain(marker)
    }
  })

  const tables = [
    [marker, 'pseudonym', 'languages', `Phone of ${marker}`, 'gender', 'age.on', marker],
    [marker, pseudonym, 'qzm', marker, marker, marker, `${marker}@example.org`],
    [`=${marker}`, marker, marker, '+44 7700 900123', `${marker} 97`, '03/04/2026', '', marker],
  ]
  const cells = (by: string) => `${tables.map((row) => row.join(by)).join('\n')}\n"${marker}`
  const book = writeXlsx([
    { name: marker, rows: tables },
    { name: `${marker}2`, rows: [[marker]], hidden: true },
  ])
  const mapping = {
    schema: 'mapping@1',
    record: 'person@1',
    columns: [
      { heading: marker, to: '/pseudonym' },
      { heading: `${marker} gone`, to: '/languages' },
      { letter: 'E', to: '/gender', values: [{ cell: `${marker}x`, is: 'another' }] },
    ],
    leaveOut: [{ heading: `Phone of ${marker}`, why: 'identity' }],
  }

  test.each<readonly [string, string | Uint8Array]>([
    ...texts,
    ['table.csv', cells(',')],
    ['table.tsv', cells('\t')],
    ['wide.csv', Buffer.from(`\ufeff${cells(';')}`, 'utf16le')],
    ['book.xlsx', book],
    ['cut.xlsx', book.subarray(0, book.length - 200)],
  ])('in no form of a report: %s', async (name, content) => {
    const path = `${marker}-${name}`
    writeFileSync(join(cwd, path), content)
    file('mapping.json', JSON.stringify(mapping))
    file(
      'wrong.json',
      JSON.stringify({ ...mapping, [marker]: marker, columns: [{ heading: marker, to: `/${marker}` }] }),
    )
    const ways = [[], ['--schema', 'person@1'], ['--mapping', 'mapping.json'], ['--mapping', 'wrong.json']]
    for (const [way, words] of ways.entries()) {
      const wanted = ['text', 'json', 'jsonl', 'sarif', 'csv'].map((format) => [
        format,
        `report-${way}-${name}.${format}`,
      ])
      const args = wanted.flatMap(([format = '', output = '']) => ['--format', format, '--output', output])
      const { out, err } = await session(['validate', ...words, ...args, path], { cwd })
      const written = wanted.flatMap(([, output = '']) =>
        existsSync(join(cwd, output)) ? [readFileSync(join(cwd, output), 'utf8')] : [],
      )
      for (const text of [out, err, ...written])
        for (const kept of [marker, 'qzm', pseudonym, ' 97', '7700']) expect(text).not.toContain(kept)
      const terminal = await session(['validate', '--limit', '9999', ...words, path], { cwd })
      for (const kept of [marker, 'qzm', pseudonym, ' 97', '7700'])
        expect(`${terminal.out}${terminal.err}`.replaceAll(path, '')).not.toContain(kept)
    }
    for (const words of [
      ['map', '--accept-proposals', '--schema', 'person@1'],
      ['pseudonymise', '--keys', 'k/k.json', '--column', marker],
    ]) {
      const { out, err } = await session([...words, '--output', `o-${words[0]}/${name}`, path], { cwd })
      expect(out + err).not.toContain(marker)
    }
  })

  test('names of files as typed, and nothing that steers the terminal', async () => {
    const name = file('odd\u001b[31m\u202ename.json', JSON.stringify(one))
    expect((await session(['validate', name], { cwd })).out).toContain('odd?[31m?name.json\n')
  })

  test('a file of one person does not print that person’s outcome', async () => {
    const { out } = await session([file('person.json', JSON.stringify(one))], { cwd })
    expect(out.match(/: withheld$/gm)).toHaveLength(3)
  })

  test('outcomes in total, where nobody can be told from them', async () => {
    const many = (n: number, answers: Parameters<typeof inventedAnswers>[1]) =>
      Array.from({ length: n }, () => inventedAnswers('bali-2015', answers))
    const name = file(
      'outcomes.ndjson',
      ndjson([...many(30, { 'misled-about-work': 'yes' }), ...many(20, { threats: 'yes' })]),
    )
    expect((await session([name], { cwd })).out).toMatch(
      /offer-help: 30\n +keep-open: withheld\n +other-help: withheld\n/,
    )
  })
})
