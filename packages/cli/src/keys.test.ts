import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pseudonym } from '@cairn/schemas'
import { writeXlsx } from '@cairn/spreadsheet'
import { inventedAnswers, inventedCase, inventedPerson } from '@cairn/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { session } from './session.ts'

const cwd = mkdtempSync(join(tmpdir(), 'session-'))
afterAll(() => rmSync(cwd, { recursive: true }))
for (const name of ['out', 'keys', 'repository', 'repository/.git']) mkdirSync(join(cwd, name))
const file = (name: string, content: string) => {
  writeFileSync(join(cwd, name), content)
  return name
}
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
const rename = (...args: string[]) => session(['pseudonymise', ...args], { cwd })
const keysOf = (name: string): [string, string][] => JSON.parse(read(name)).keys
const to = (keys: string, output: string) => ['--keys', `keys/${keys}`, '--output', `out/${output}`]

describe('a table', () => {
  const table = file('table.csv', 'Client,Age\r\nC-0017,31\r\nC-0018,20\r\n C-0017 ,31\r\n,4\r\n')

  test('the same id is the same random pseudonym, also with the same keys later', async () => {
    const { code, out } = await rename(table, '--column', 'Client', ...to('a.json', 'a.csv'))
    expect(out).toMatch(/records +4\n {2}ids replaced +3\n {2}new pseudonyms +2\n/)
    expect(code).toBe(0)
    const rows = read('out/a.csv')
      .split('\r\n')
      .map((row) => row.split(','))
    expect(rows[1]?.[0]).toBe(rows[3]?.[0])
    expect(rows[4]).toEqual(['', '4'])
    expect(Pseudonym.safeParse(rows[1]?.[0]).success).toBe(true)
    expect(out + read('out/a.csv')).not.toContain('C-00')
    expect(statSync(join(cwd, 'keys/a.json')).mode & 0o777).toBe(0o600)
    await rename(table, '--column', 'A', ...to('a.json', 'again.csv'))
    expect(read('out/again.csv')).toBe(read('out/a.csv'))
    expect(keysOf('keys/a.json')).toHaveLength(2)
  })

  test('S-25: no pseudonym follows from the id', async () => {
    await rename(table, '--column', 'Client', ...to('b.json', 'b.csv'))
    await rename(table, '--column', 'Client', ...to('c.json', 'c.csv'))
    expect(read('out/b.csv')).not.toBe(read('out/c.csv'))
  })

  test('a file that went through stays what it is', async () => {
    await rename('out/a.csv', '--column', 'Client', '--keys', 'keys/a.json', '--output', 'out/twice.csv')
    expect(read('out/twice.csv')).toBe(read('out/a.csv'))
  })

  test('an id inside a text is told, by row', async () => {
    const name = file('text.csv', 'Client,Note\r\nC-0017,sister of c-0017\r\n')
    const { code, out } = await rename(name, '--column', 'Client', ...to('d.json', 'd.csv'))
    expect(out).toMatch(/CLI-113 {2}1 × .*\n {4}row 2\n/)
    expect(code).toBe(1)
  })
})

describe('records', () => {
  const person = inventedPerson(7)
  const own = { ...inventedCase(person, { answers: [inventedAnswers('bali-2015', { threats: 'yes' })] }) }
  const text = JSON.stringify(own).replaceAll(person.pseudonym, 'Mary-17')

  test.each([
    ['lines', 'case.ndjson', `${text}\n${text}\n`],
    ['a list', 'case.json', `[${text},${text}]`],
    ['one', 'one.json', text],
  ])('every linked place is renamed alike: %s', async (_, name, content) => {
    const { code } = await rename(file(name, content), '--pointer', '/pseudonym', ...to(`k-${name}`, name))
    expect(code).toBe(0)
    expect(read(`out/${name}`)).not.toContain('Mary')
    expect(keysOf(`keys/k-${name}`).map(([id]) => id)).toEqual(['Mary-17'])
    expect((await session(['validate', `out/${name}`], { cwd })).out).toMatch(/with findings +[01]\n/)
  })

  test('places of other records, at every entry', async () => {
    const name = file('other.json', '{"clients":[{"no":17},{"no":18},{"no":17}]}')
    expect((await rename(name, '--pointer', '/clients/*/no', ...to('o.json', 'o.json'))).code).toBe(0)
    const [a, b, c] = JSON.parse(read('out/o.json')).clients
    expect(a).toEqual(c)
    expect(a).not.toEqual(b)
  })

  test('a file that cannot be read to its end is not written, and no key is kept', async () => {
    const name = file('broken.ndjson', `${text}\nnonsense\n`)
    expect(await rename(name, ...to('e.json', 'e.ndjson'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^CLI-031 .*\n {2}SCH-103 at record 2, line 2\n$/),
    })
    expect(existsSync(join(cwd, 'keys/e.json'))).toBe(false)
    expect(readdirSync(join(cwd, 'out')).filter((one) => one.startsWith('e.ndjson'))).toEqual([])
  })

  test('two long numbers that read as one are refused, so that two people do not become one', async () => {
    const name = file('long.json', '{"clients":[{"no":9007199254740992},{"no":9007199254740993}]}')
    expect(await rename(name, '--pointer', '/clients/*/no', ...to('f.json', 'f.json'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^CLI-037 .*record 1/s),
    })
    expect(existsSync(join(cwd, 'keys/f.json'))).toBe(false)
  })

  test('a file of somebody else beside the output is not touched', async () => {
    file('out/g.json.part', 'theirs')
    const name = file('g.json', '{"clients":[{"no":17}]}')
    expect((await rename(name, '--pointer', '/clients/*/no', ...to('g.json', 'g.json'))).code).toBe(0)
    expect(read('out/g.json.part')).toBe('theirs')
  })
})

describe('what is refused', () => {
  const table = file('refused.csv', 'Client\r\nC-0017\r\n')
  const column = ['--column', 'Client']
  writeFileSync(join(cwd, 'keys', 'open.json'), '{"schema":"keys@1","keys":[]}')
  chmodSync(join(cwd, 'keys', 'open.json'), 0o644)
  writeFileSync(join(cwd, 'keys', 'none.json'), '{"C-0017":"x"}', { mode: 0o600 })
  writeFileSync(join(cwd, 'out', 'there.csv'), '')

  test('a workbook', async () => {
    writeFileSync(join(cwd, 'book.xlsx'), writeXlsx([{ name: 'x', rows: [['Client'], ['C-0017']] }]))
    expect((await rename('book.xlsx', ...column, ...to('k.json', 'x.csv'))).err).toMatch(/^CLI-034 /)
  })

  test.each<[string, string[], string]>([
    ['keys beside the records', [...column, '--keys', 'out/k.json', '--output', 'out/x.csv'], 'CLI-024'],
    ['keys below the records', [...column, '--keys', 'out/deep/k.json', '--output', 'out/x.csv'], 'CLI-024'],
    ['keys in a repository', [...column, '--keys', 'repository/k.json', '--output', 'out/x.csv'], 'CLI-025'],
    ['records in a repository', [...column, '--keys', 'keys/k.json', '--output', 'repository/x.csv'], 'CLI-025'],
    ['keys that others may open', [...column, ...to('open.json', 'x.csv')], 'CLI-026'],
    ['what is no file of keys', [...column, ...to('none.json', 'x.csv')], 'CLI-027'],
    ['a column that is not there', ['--column', 'Name', ...to('k.json', 'x.csv')], 'CLI-028'],
    ['no column', to('k.json', 'x.csv'), 'CLI-030'],
    ['to write over a file', [...column, ...to('k.json', 'there.csv')], 'CLI-023'],
    ['to write over what is read', [...column, '--keys', 'keys/k.json', '--output', 'refused.csv'], 'CLI-020'],
  ])('%s', async (_, args, code) => {
    const ended = await rename(table, ...args)
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(new RegExp(`^${code} `)) })
    expect(ended.err).not.toMatch(/C-0017|Client/)
    expect(existsSync(join(cwd, 'out', 'x.csv'))).toBe(false)
  })
})
