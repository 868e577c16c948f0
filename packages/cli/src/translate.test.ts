// Words to a translator and back, through the files that people send each other.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { iloForcedLabour11InEnglish as english } from '@cairn/rulebook/ilo-forced-labour-11'
import { bytesSource, readCsv, readXlsx, writeCsv, writeXlsx } from '@cairn/spreadsheet'
import { afterAll, describe, expect, test } from 'vitest'
import { session } from './session.ts'

const cwd = mkdtempSync(join(tmpdir(), 'translate-'))
afterAll(() => rmSync(cwd, { recursive: true }))
const cairn = (...args: string[]) => session(['translate', ...args], { cwd })
const words = 'ilo-forced-labour-11'

async function rowsOf(name: string): Promise<string[][]> {
  const bytes = readFileSync(join(cwd, name))
  const rows: string[][] = []
  const events = name.endsWith('.csv')
    ? readCsv(
        (async function* () {
          yield bytes
        })(),
      )
    : readXlsx(bytesSource(bytes))
  for await (const event of events) if (event.kind === 'row') rows.push(event.row.cells.map(({ text }) => text))
  return rows
}

const write = (name: string, rows: readonly (readonly string[])[]) =>
  writeFileSync(join(cwd, name), name.endsWith('.csv') ? writeCsv(rows) : writeXlsx([{ name: 'One', rows }]))

describe.each(['csv', 'xlsx'])('through %s', (ending) => {
  const [empty, filled, json] = [`empty.${ending}`, `filled.${ending}`, `${ending}.json`]

  test('out, filled in, and back: counts, whether it may ship, and the words', async () => {
    const out = await cairn('export', words, '--language', 'ar', '--direction', 'rtl', '--output', empty)
    expect(out).toEqual({ code: 0, out: '  texts           12\n', err: '' })
    const rows = await rowsOf(empty)
    expect(rows[0]).toEqual(['key', 'english', 'mark', 'translation', 'state', 'note'])
    // A text that a spreadsheet would compute comes back as it was written.
    write(
      filled,
      rows.map((row) => (row[0] === 'asks/deception' ? [...row.slice(0, 3), '=هل كان العمل', 'draft', ''] : row)),
    )
    const back = await cairn('import', words, filled, '--output', json)
    expect(back.out).toMatch(/texts +12\n {2}open +11\n {2}draft +1\n/)
    expect(back.out).toMatch(/may ship +no: nobody read it, texts unread\n {2}problems +0\n$/)
    expect([back.code, back.err]).toEqual([0, ''])
    const told = JSON.parse(readFileSync(join(cwd, json), 'utf8'))
    expect(told).toMatchObject({
      language: 'ar',
      asks: { deception: '=هل كان العمل', isolation: english.asks.isolation },
    })
  })

  test('what is wrong: by code and row, never a text, and nothing is written', async () => {
    const rows = await rowsOf(empty)
    const at = rows.findIndex(([key]) => key === 'asks/isolation')
    write(`wrong.${ending}`, rows.with(at, ['asks/isolation', '', '', 'Zanzibar', 'Zanzibar', '']))
    const back = await cairn('import', words, `wrong.${ending}`, '--output', `wrong-${json}`)
    expect(back.code).toBe(1)
    expect(back.out).toContain(`WRD-108 row ${at + 1}: `)
    expect(back.out).not.toContain('Zanzibar')
    expect(existsSync(join(cwd, `wrong-${json}`))).toBe(false)
    const from = await cairn(
      'export',
      words,
      '--language',
      'ar',
      '--from',
      `wrong.${ending}`,
      '--output',
      `x.${ending}`,
    )
    expect(from).toMatchObject({ code: 2, err: expect.stringMatching(/^CLI-043 [\s\S]*WRD-108 row/) })
  })

  test('an earlier sheet goes on, and marks what was made from another English text', async () => {
    const rows = (await rowsOf(filled)).map((row) =>
      row[0] === 'asks/deception'
        ? row.with(2, '000000000000')
        : row[0] === 'asks/isolation'
          ? row.with(3, 'معزول').with(4, 'draft')
          : row,
    )
    write(`old.${ending}`, rows)
    await cairn(
      'export',
      words,
      '--language',
      'ar',
      '--direction',
      'rtl',
      '--from',
      `old.${ending}`,
      '--output',
      `next.${ending}`,
    )
    const next = new Map((await rowsOf(`next.${ending}`)).map((row) => [row[0], row]))
    expect(next.get('asks/deception')?.slice(3, 5)).toEqual(['=هل كان العمل', 'stale'])
    expect(next.get('asks/isolation')?.slice(3, 5)).toEqual(['معزول', 'draft'])
  })
})

test.each([
  ['a workbook that is cut off', 'cut.xlsx', () => readFileSync(join(cwd, 'filled.xlsx')).subarray(0, 2000), 'TAB-201'],
  // Saved as Windows-1252: whatever that cannot write was lost.
  ['a text that is no UTF-8', 'old.csv', () => Buffer.from('key\r\n\xe9', 'latin1'), 'TAB-101'],
  ['nothing at all', 'nothing.csv', () => Buffer.alloc(0), 'TAB-001'],
])('%s holds the language back, and nothing is written', async (_, name, bytes, code) => {
  writeFileSync(join(cwd, name), bytes())
  const back = await cairn('import', words, name, '--output', `${name}.json`)
  expect(back).toMatchObject({ code: 1, out: expect.stringMatching(/may ship +no: .*problems\n/) })
  expect(back.out).toContain(`  ${code}`)
  expect(existsSync(join(cwd, `${name}.json`))).toBe(false)
})

test('what a named role read may ship', async () => {
  const about: Record<string, string> = {
    'about/read-by-role': 'protection officer',
    'about/read-by-reference': 'NS-12',
    'about/read-on': '2026-11-25',
  }
  const rows = (await rowsOf('empty.csv')).map((row) => {
    const said = about[row[0] ?? '']
    if (said !== undefined) return row.with(3, said)
    return row[2] && row[0] !== 'key' ? row.with(3, `${row[1]} ٢`).with(4, 'read') : row
  })
  write('read.csv', rows)
  expect((await cairn('import', words, 'read.csv')).out).toMatch(/read +12\n[\s\S]*may ship +yes\n {2}problems +0\n$/)
})

test('every list of words goes out and comes back', async () => {
  const named = (await cairn('import', 'nothing', 'x.csv')).err
  expect(named).toMatch(/^CLI-042 /)
  const ids = [...named.matchAll(/^ {2}(\S+)$/gm)].map(([, id]) => id as string)
  expect(ids).toContain('worker-sheet')
  for (const id of ids) {
    expect(await cairn('export', id, '--language', 'sw', '--output', `${id}.xlsx`), id).toMatchObject({
      code: 0,
      err: '',
    })
    expect((await cairn('import', id, `${id}.xlsx`)).out, id).toMatch(/problems +0\n$/)
  }
})

test.each([
  ['no tag', ['--language', 'Swahili, I think', '--output', 'a.csv'], 'sw or pt-BR'],
  ['no spreadsheet', ['--language', 'sw', '--output', 'a.doc'], 'CLI-029'],
  ['a file that is there', ['--language', 'sw', '--output', 'empty.csv'], 'CLI-023'],
])('%s is refused', async (_, args, says) => {
  expect(await cairn('export', words, ...args)).toMatchObject({ code: 2, err: expect.stringContaining(says) })
})
