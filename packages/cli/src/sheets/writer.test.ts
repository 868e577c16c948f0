import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventedAnswers, inventedCases } from '@cairn/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { session } from '../session.ts'

const cwd = mkdtempSync(join(tmpdir(), 'session-'))
afterAll(() => rmSync(cwd, { recursive: true }))
const file = (name: string, content: string) => {
  writeFileSync(join(cwd, name), content)
  return name
}
const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')
const one = inventedAnswers('bali-2015', { threats: 'yes' })

const cases = inventedCases.map(({ record }) => record)

describe('S-24: sheets', () => {
  const all = join(cwd, file('all.ndjson', ndjson(cases)))
  const sheetsOf = (folder: string, from = cwd) => session(['--sheets', folder, all], { cwd: from })

  test('two for each record, by position, open to nobody else', async () => {
    expect(await sheetsOf('deep/new')).toMatchObject({ code: 0, out: expect.stringMatching(/sheets +17\n$/) })
    const folder = join(cwd, 'deep', 'new')
    expect(readdirSync(folder)).toHaveLength(34)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, 'sheet-000002.txt'), 'utf8')).toContain(cases[1]?.pseudonym)
  })

  test('a record that cannot be read leaves its number free', async () => {
    const name = file('gap.ndjson', `${JSON.stringify(one)}\nnonsense\n${JSON.stringify(one)}\n`)
    await session(['--sheets', 'gap', name], { cwd })
    expect(readdirSync(join(cwd, 'gap')).filter((one) => one.endsWith('.txt'))).toEqual([
      'sheet-000001.txt',
      'sheet-000003.txt',
    ])
  })

  test('not into a folder that holds something, nor into one that others may open', async () => {
    expect((await sheetsOf('deep/new')).err).toMatch(/^CLI-006 /)
    mkdirSync(join(cwd, 'open'))
    chmodSync(join(cwd, 'open'), 0o755)
    expect((await sheetsOf('open')).err).toMatch(/^CLI-007 /)
  })

  test.each([
    ['no file', 'nowhere.json', []],
    ['no such place', 'all.ndjson', ['--place', 'Zz']],
    ['no table that is understood', file('what.csv', 'a,b\n1,2\n'), []],
  ])('nothing is left of a run that cannot begin: %s', async (_, name, args) => {
    expect((await session(['--sheets', 'never/made', ...args, name], { cwd })).code).toBe(2)
    expect(existsSync(join(cwd, 'never'))).toBe(false)
  })

  test('a folder that was there stays', async () => {
    mkdirSync(join(cwd, 'theirs'), { mode: 0o700 })
    expect((await session(['--sheets', 'theirs/deeper', 'nowhere.json'], { cwd })).code).toBe(2)
    expect(readdirSync(join(cwd, 'theirs'))).toEqual([])
  })

  test('not where they cannot be written', async () => {
    expect((await sheetsOf('all.ndjson/below')).err).toMatch(/^CLI-008 /)
  })

  describe('not inside a repository', () => {
    const repository = join(cwd, 'repository')
    mkdirSync(join(repository, 'below'), { recursive: true })
    execFileSync('git', ['init', '--quiet', repository])
    const bare = join(cwd, 'bare.git')
    execFileSync('git', ['init', '--quiet', '--bare', bare])
    mkdirSync(join(cwd, 'tree'))
    writeFileSync(join(cwd, 'tree', '.git'), 'gitdir: elsewhere\n')
    symlinkSync(join(repository, 'below'), join(cwd, 'innocent'))
    mkdirSync(join(cwd, 'beside'))
    symlinkSync(join(cwd, 'beside'), join(repository, 'out'))

    test.each([
      ['at its top', 'repository'],
      ['deeper', 'repository/below/a/b'],
      ['by a way round', 'deep/../repository/below'],
      ['through a link into it', 'innocent/sheets'],
      ['through the link itself', 'innocent'],
      ['through a link out of it', 'repository/out/sheets'],
      ['a second working copy', 'tree/sheets'],
      ['a bare repository', 'bare.git/sheets'],
    ])('%s', async (_, folder) => {
      expect(await sheetsOf(folder)).toMatchObject({ code: 2, err: expect.stringMatching(/^CLI-005 /) })
    })

    test('nor from within it', async () => {
      expect((await sheetsOf('sheets', repository)).err).toMatch(/^CLI-005 /)
      expect(readdirSync(join(repository, 'below'))).toEqual([])
    })
  })
})
