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
import { type SheetContent, type TableEvent, writeXlsx } from '@cairn/spreadsheet'
import { inventedAnswers, inventedCase, inventedPerson } from '@cairn/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { keyStore } from './keys/key-store.ts'
import { renameTable } from './keys/rename-table.ts'
import { isShortened } from './keys/shortened.ts'
import { session } from './session.ts'
import type { Terminal } from './terminal.ts'

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

  test('folders that are missing are made, for their owner only, and not where nothing is written', async () => {
    const there = ['--keys', 'apart/deep/k.json', '--output', 'given/deep/a.csv']
    expect((await rename(table, '--column', 'Name', ...there)).code).toBe(2)
    expect([existsSync(join(cwd, 'apart')), existsSync(join(cwd, 'given'))]).toEqual([false, false])
    expect((await rename(table, '--column', 'Client', ...there)).code).toBe(0)
    for (const folder of ['apart', 'given']) expect(statSync(join(cwd, folder)).mode & 0o777).toBe(0o700)
  })

  test('a file that went through stays what it is', async () => {
    await rename('out/a.csv', '--column', 'Client', '--keys', 'keys/a.json', '--output', 'out/twice.csv')
    expect(read('out/twice.csv')).toBe(read('out/a.csv'))
  })

  test('an id inside a text is told, by row and column', async () => {
    const name = file('text.csv', 'Client,Note\r\nC-0017,sister of c-0017\r\n')
    const { code, out } = await rename(name, '--column', 'Client', ...to('d.json', 'd.csv'))
    expect(out).toMatch(/CLI-113 {2}1 × .*\n {4}row 2, column B\n/)
    expect(code).toBe(1)
  })
})

describe('a row whose cells have moved', () => {
  test.each([
    ['beyond the last cell of the headings', 'Name,Client,Note\r\n'],
    ['beyond the last heading that is not empty', 'Name,Client,Note,,\r\n'],
  ])('%s: the id would stay in the file, so it is refused by its row', async (_, headings) => {
    const content = `${headings}Zorro,AB11111,ok\r\nQuux, Anna,AB22222,met\r\nQuux, Ann,AB3,met\r\nZ,AB4,ok,,\r\n`
    const ended = await rename(file('moved.csv', content), '--column', 'Client', ...to('moved.json', 'moved.csv'))
    expect(ended).toMatchObject({ code: 2, out: '' })
    expect(ended.err).toMatch(/^CLI-031 .*\n {2}TAB-109 at row 3\n {2}TAB-109 at row 4\n$/)
    expect([existsSync(join(cwd, 'out/moved.csv')), existsSync(join(cwd, 'keys/moved.json'))]).toEqual([false, false])
  })

  test('one that ends before the id is told; one that is short elsewhere, or whose id is empty, is none', async () => {
    const name = file('short-row.csv', 'Name,Client,Note\r\nZorro,AB11111\r\nQuux AB22222\r\nQ,,met\r\n')
    const { code, out } = await rename(name, '--column', 'Client', ...to('short-row.json', 'short-row.csv'))
    expect(out).toMatch(/TAB-108 {2}1 × .*\n {4}row 3\n$/)
    expect(code).toBe(1)
  })
})

test('letters that were guessed are told, since they are written for good', async () => {
  writeFileSync(join(cwd, 'guessed.csv'), Buffer.from('Client,Town\r\nC-0017,\xa3\xf3d\x9f\r\n', 'latin1'))
  const { code, out } = await rename('guessed.csv', '--column', 'Client', ...to('guessed.json', 'guessed.csv'))
  expect(out).toMatch(/TAB-101 {2}1 × .*\n {4}the whole file\n$/)
  expect(code).toBe(1)
})

describe('an id as a spreadsheet or a document wraps it', () => {
  const wrapped = ['="4711883"', "'4711883", '4711883\u200b', '\ufeff4711883', '\u00a04711883', '"=""4711883"""']

  test('is the same person, and an empty one is nobody', async () => {
    const name = file('wrapped.csv', ['Client', ...wrapped, '4711883', '=""', '\u200b'].join('\r\n'))
    expect((await rename(name, '--column', 'Client', ...to('wrapped.json', 'wrapped.csv'))).code).toBe(0)
    expect(keysOf('keys/wrapped.json').map(([id]) => id)).toEqual(['4711883'])
    expect(read('out/wrapped.csv')).not.toContain('4711')
    const spaced = file('spaced.json', '{"clients":[{"no":"AB 17"},{"no":"AB\u00a017"},{"no":"\u200b"}]}')
    await rename(spaced, '--pointer', '/clients/*/no', ...to('spaced.json', 'spaced.json'))
    expect(keysOf('keys/spaced.json').map(([id]) => id)).toEqual(['AB 17'])
  })

  test('is found bare in a text, and so is a bare one in which a sign is that nobody sees', async () => {
    const rows = [
      '="4711883",',
      "'4711884,",
      'AB 4711,',
      'C-1,saw 4711883',
      'C-2,saw 4711884',
      'C-3,AB\u00a047\u200b11',
    ]
    const name = file('bare-text.csv', ['Client,Note', ...rows].join('\r\n'))
    const { out } = await rename(name, '--column', 'Client', ...to('bare-text.json', 'bare-text.csv'))
    expect(out).toMatch(/CLI-113 {2}3 × .*\n {4}row 5, column B\n {4}row 6, column B\n {4}row 7, column B\n$/)
  })

  test('keeps the pseudonym that an earlier version gave it; the bare one goes first', async () => {
    const [one, other, third] = ['22bb-22bb-22bb', '33cc-33cc-33cc', '44dd-44dd-44dd']
    const earlier = [
      ['="4711883"', one],
      ['4711884', other],
      ['="4711884"', third],
    ]
    writeFileSync(join(cwd, 'keys/earlier.json'), JSON.stringify({ schema: 'keys@1', keys: earlier }), { mode: 0o600 })
    const name = file('earlier-ids.csv', `Client\r\n4711883\r\n'4711884\r\n${third}\r\n`)
    await rename(name, '--column', 'Client', ...to('earlier.json', 'earlier-ids.csv'))
    expect(read('out/earlier-ids.csv')).toBe(`Client\r\n${one}\r\n${other}\r\n${third}\r\n`)
    expect(keysOf('keys/earlier.json')).toEqual(earlier)
  })
})

describe('a table without headings', () => {
  test.each([
    ['told, since its first id was taken for one', 'AB12399\r\nAB12346\r\nCD12347\r\n', 1],
    [
      'told also where the first id below looks otherwise, and where the id was met before',
      'AB12346\r\n7\r\nab12399',
      1,
    ],
    ['none: a word', 'Client\r\nSamuel\r\n', 0],
    ['none: another form', 'Client 2026\r\nAB12346\r\n', 0],
  ])('%s', async (_, content, code) => {
    const name = file('headless.csv', content)
    const output = `headless-${content.length}.csv`
    const ended = await rename(name, '--column', 'A', ...to('headless.json', output))
    expect(ended.code).toBe(code)
    expect(/CLI-115 {2}1 × .*\n {4}row 1, column A\n/.test(ended.out)).toBe(code === 1)
  })
})

describe('ids in the texts of others', () => {
  const column = ['--column', 'Client']

  test('of rows before and after, and of earlier files, by row and column', async () => {
    await rename(file('earlier.csv', 'Client\r\nC-0099\r\n'), ...column, ...to('texts.json', 'earlier.csv'))
    const rows = ['Client,Note', 'C-0017,came with c-0018', 'C-0018,after C-0017', 'C-0019,knows (C-0099)', 'C-0020,-']
    const name = file('texts.csv', rows.join('\r\n'))
    const { code, out } = await rename(name, ...column, ...to('texts.json', 'texts.csv'))
    expect(out).toMatch(/CLI-113 {2}3 × .*\n {4}row 2, column B\n {4}row 3, column B\n {4}row 4, column B\n$/)
    expect(code).toBe(1)
  })

  test('also where the file comes once only', async () => {
    const input = 'Client,Note\r\nC-0017,came with c-0018\r\nC-0018,-\r\n'
    const args = ['pseudonymise', '-', ...column, ...to('once.json', 'once.csv')]
    expect((await session(args, { cwd, input })).out).toMatch(
      /records +2\n[\s\S]*CLI-113 {2}1 × .*\n {4}row 2, column B\n$/,
    )
  })

  test('a number that goes on, a word that another ends with, and pseudonyms are none; what ends a word may be', async () => {
    const notes = ['14711', '47110', 'Hanna', 'phone 0047110', '2026-12-01', '17']
    const rows = [...notes.map((note, at) => `x-000${at},${note}`), '4711,', 'Anna,', '2026-11,', '17,', 'x-0009,Annas']
    const name = file('words.csv', ['Client,Note', ...rows].join('\r\n'))
    const { out } = await rename(name, ...column, ...to('words.json', 'words.csv'))
    expect(out).toMatch(/CLI-113 {2}1 × .*\n {4}row 12, column B\n$/)
    const [, made = ''] = keysOf('keys/words.json')[0] ?? []
    const begins = file('begins.csv', `Client,Of\r\n${made.slice(0, 4)},${made}\r\n`)
    expect((await rename(begins, ...column, ...to('words.json', 'begins.csv'))).code).toBe(0)
    const inJson = file('begins.json', JSON.stringify({ no: made.slice(0, 4), of: made }))
    expect((await rename(inJson, '--pointer', '/no', ...to('words.json', 'begins.json'))).code).toBe(0)
  })

  test('an id of its own record also inside a word', async () => {
    const name = file('own.csv', 'Client,Note\r\nAnna,Hannah\r\nMary,Hannah\r\n')
    const { out } = await rename(name, ...column, ...to('own.json', 'own.csv'))
    expect(out).toMatch(/CLI-113 {2}1 × .*\n {4}row 2, column B\n$/)
  })

  test('a heading that is an id is replaced; one with an id in it is told', async () => {
    const name = file('headings.csv', 'Client,C-0017,C-0018 later,7\r\nC-0017,,,\r\nC-0018,,,\r\n7,,,\r\n')
    const { code, out } = await rename(name, ...column, ...to('headings.json', 'headings.csv'))
    expect(out).toMatch(/ids replaced +4\n[\s\S]*CLI-113 {2}1 × .*\n {4}row 1, column C\n$/)
    expect(code).toBe(1)
    const [headings = [], first] = read('out/headings.csv')
      .split('\r\n')
      .map((row) => row.split(','))
    expect(headings[1]).toBe(first?.[0])
    expect(headings[3]).toBe('7')
  })

  test('in records of JSON: texts, numbers and names of fields', async () => {
    const content =
      '[{"no":"C-0017","of":{"C-0018":1}},{"no":"C-0018","is":4711},{"no":4711,"to":"C-0017"},{"no":"x","of":471}]'
    const { out } = await rename(
      file('texts.json', content),
      '--pointer',
      '/no',
      ...to('texts-json.json', 'texts.json'),
    )
    expect(out).toMatch(/CLI-113 {2}3 × .*\n {4}record 1, line 1\n {4}record 2, line 1\n {4}record 3, line 1\n$/)
  })
})

test('what stands above the headings stays there, and is looked through', async () => {
  const name = file('title.csv', 'Clients of 2026\r\n\r\nwith C-0018\r\nClient,Age\r\nC-0017,31\r\nC-0018,20\r\n')
  const args = [name, '--column', 'Client', '--heading-row', '4']
  const { out } = await rename(...args, ...to('title.json', 'title.csv'))
  expect(out).toMatch(/records +2\n[\s\S]*CLI-113 {2}1 × .*\n {4}row 3, column A\n$/)
  expect(read('out/title.csv')).toMatch(/^Clients of 2026\r\nwith C-0018\r\nClient,Age\r\n(?!C-)/)
  const ended = await rename(name, '--column', 'A', '--heading-row', '40', ...to('below.json', 'below.csv'))
  expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/^CLI-033 /) })
})

describe('ids that a spreadsheet shortened', () => {
  const long = '260115000000000000'
  const refused = async (name: string, content: string, ...more: string[]) => {
    const ended = await rename(file(name, content), ...more, ...to(`${name}.keys`, name))
    expect(existsSync(join(cwd, `keys/${name}.keys`))).toBe(ended.code !== 2)
    expect(readdirSync(join(cwd, 'out')).filter((one) => one.startsWith(name))).toEqual(ended.code === 2 ? [] : [name])
    return ended
  }

  test.each([
    '"2,60117E+17"',
    '2.60117E+17',
    '2.60117e17',
    '3E+20',
    long,
    ' 2601150000000000 ',
    '########',
    '#N/A',
    '#NAME?',
  ])('two people would become one: %s is refused, by row and column, and nothing is left', async (id) => {
    const content = `Age,Client\r\n3,C-0017\r\n31,${id}\r\n20,${id}\r\n`
    expect(await refused('short.csv', content, '--column', 'Client')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^CLI-039 .*\n {2}row 3, column B\n {2}row 4, column B\n$/),
    })
  })

  test('the first places are told, and how many more there are', async () => {
    const { err } = await refused('many.csv', `Client\r\n${`${long}\r\n`.repeat(9)}`, '--column', 'Client')
    expect(err).toMatch(/row 6, column A\n {2}and 4 more\n$/)
  })

  test('also in a text of JSON', async () => {
    const { err } = await refused('short.json', `{"clients":[{"no":"${long}"}]}`, '--pointer', '/clients/*/no')
    expect(err).toMatch(/^CLI-039 .*\n {2}record 1, line 1\n$/)
  })

  test.each(['260115000000000017', '123456789012345', '12E05', 'E+17', '1700000', '#17', '#NVA'])(
    'an id without that trace is one: %s',
    async (id) => {
      const name = `whole-${id.replace(/\W/g, '')}.csv`
      expect((await refused(name, `Client\r\n${id}\r\n`, '--column', 'Client')).code).toBe(0)
    },
  )

  test('ids that end with zeros by themselves, once somebody has looked; a number with E never', async () => {
    const args = ['--column', 'Client', '--whole-ids']
    expect((await refused('zeros.csv', `Client\r\n${long}\r\n`, ...args)).code).toBe(0)
    expect((await refused('exponent.csv', 'Client\r\n3E+20\r\n', ...args)).err).toMatch(/^CLI-039 /)
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

describe('a workbook', () => {
  const book = (name: string, ...sheets: SheetContent[]) => {
    writeFileSync(join(cwd, name), writeXlsx(sheets))
    return name
  }
  const rows = [
    ['Client', 'Age', 'Note'],
    ['C-0017', 31],
    ['C-0018', 20, 'after C-0017'],
    [4711, 20],
  ]
  const first = { name: 'x', rows: [['Client'], ['C-0001']], hidden: true as const }

  test('the first sheet that is not hidden becomes a CSV, every row as wide as the headings', async () => {
    const name = book('book.xlsx', first, { name: 'y', rows }, { name: 'z', rows: [['C-0018']] })
    const { code, out } = await rename(name, '--column', 'Client', ...to('book.json', 'book.csv'))
    expect(out).toMatch(
      /^ {2}sheet +2 of 3: .*\n {2}records +3\n {2}ids replaced +3\n[\s\S]*CLI-113 {2}1 × .*\n {4}row 3, column C\n$/,
    )
    expect(code).toBe(1)
    expect(
      read('out/book.csv')
        .split('\r\n')
        .map((row) => row.split(',').slice(1)),
    ).toEqual([['Age', 'Note'], ['31', ''], ['20', 'after C-0017'], ['20', ''], []])
    expect(keysOf('keys/book.json').map(([id]) => id)).toEqual(['C-0017', 'C-0018', '4711'])
  })

  test('or the one that is named', async () => {
    const name = book('named.xlsx', first, { name: 'y', rows })
    expect((await rename(name, '--sheet', '1', '--column', 'Client', ...to('named.json', 'named.csv'))).code).toBe(0)
    expect(keysOf('keys/named.json').map(([id]) => id)).toEqual(['C-0001'])
    const ended = await rename(name, '--sheet', '7', '--column', 'Client', ...to('seven.json', 'seven.csv'))
    expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/^CLI-033 /) })
  })

  test('from standard input', async () => {
    const input = writeXlsx([{ name: 'y', rows }])
    const args = ['pseudonymise', '-', '--column', 'Client', ...to('stdin.json', 'stdin.csv')]
    expect((await session(args, { cwd, input })).out).toMatch(/^ {2}records +3\n/)
  })

  const renamed = async (events: AsyncIterable<TableEvent>, name: string) => {
    const [told, written]: [unknown[], string[]] = [[], []]
    const keys = keyStore(join(cwd, `keys/${name}.json`), join(cwd, `out/${name}.csv`))
    await renameTable(events, 'xlsx', {
      columns: ['Client'],
      headingRow: 1,
      sheet: undefined,
      pointers: [],
      keys,
      rename: keys.pseudonymOf,
      write: (text) => void written.push(text),
      counts: { records: 0, renamed: 0 },
      found: (...one) => void told.push(one),
      terminal: { errIsTerminal: false } as Terminal,
    })
    return { written, told, ids: [...keys.ids()] }
  }

  test('an id is taken with the zeros that its cell shows, as a CSV of the sheet has it', async () => {
    async function* events(): AsyncGenerator<TableEvent> {
      yield { kind: 'sheet', sheet: 1, name: '' }
      yield { kind: 'row', sheet: 1, row: { number: 1, cells: [{ kind: 'text', text: 'Client' }] } }
      const cells = [{ kind: 'number' as const, text: '4712', padded: '04712' }]
      yield { kind: 'row', sheet: 1, row: { number: 2, cells } }
    }
    expect((await renamed(events(), 'padded')).ids).toEqual(['04712'])
    expect(isShortened('002601150000000017', { isNumber: true, wholeIds: true })).toBe(true)
    expect(isShortened('0000000000004712', { isNumber: true, wholeIds: true })).toBe(false)
  })

  test('what it hides is written, and told', async () => {
    const cells = [{ kind: 'text' as const, text: 'Client' }]
    async function* events(): AsyncGenerator<TableEvent> {
      yield { kind: 'sheet', sheet: 1, name: '' }
      yield { kind: 'problem', problem: { code: 'TAB-303', sheet: 1, column: 2, lastColumn: 3 } }
      yield { kind: 'row', sheet: 1, row: { number: 1, cells } }
      yield { kind: 'problem', problem: { code: 'TAB-302', sheet: 1, row: 2 } }
      yield { kind: 'row', sheet: 1, row: { number: 2, cells, hidden: true } }
    }
    const { written, told } = await renamed(events(), 'hidden')
    expect(written).toHaveLength(2)
    expect(told).toEqual([
      ['TAB-303', { letter: 'B' }],
      ['TAB-302', { row: 2 }],
    ])
  })

  test('an id that is a long number, whatever it ends with, is refused; one that is a text stays whole', async () => {
    const ids = ['2601150000000017', Number('2601150000000017')]
    const name = book('long.xlsx', { name: 'y', rows: [['Client'], ...ids.map((id) => [id])] })
    const args = [name, '--column', 'Client', '--whole-ids']
    expect((await rename(...args, ...to('long.json', 'long.csv'))).err).toMatch(/^CLI-039 .*\n {2}row 3, column A\n$/)
  })

  test('one that is damaged is refused by its own sentence', async () => {
    writeFileSync(join(cwd, 'cut.xlsx'), writeXlsx([{ name: 'y', rows }]).subarray(0, 200))
    expect((await rename('cut.xlsx', '--column', 'Client', ...to('cut.json', 'cut.csv'))).err).toMatch(/^TAB-201 /)
    expect(existsSync(join(cwd, 'keys/cut.json'))).toBe(false)
  })
})

describe('what is refused', () => {
  const table = file('refused.csv', 'Client\r\nC-0017\r\n')
  const column = ['--column', 'Client']
  writeFileSync(join(cwd, 'keys', 'open.json'), '{"schema":"keys@1","keys":[]}')
  chmodSync(join(cwd, 'keys', 'open.json'), 0o644)
  writeFileSync(join(cwd, 'keys', 'none.json'), '{"C-0017":"x"}', { mode: 0o600 })
  writeFileSync(join(cwd, 'out', 'there.csv'), '')

  test('what is called a workbook and is none', async () => {
    for (const name of ['fake.xlsx', 'fake.xls'])
      expect((await rename(file(name, 'Client\r\nC-0017\r\n'), ...column, ...to('k.json', 'x.csv'))).err).toMatch(
        /^TAB-201 /,
      )
    expect((await rename(table, ...column, ...to('k.json', 'x.xlsx'))).err).toMatch(/^CLI-034 /)
    expect(readdirSync(join(cwd, 'out')).filter((one) => one.startsWith('x.'))).toEqual([])
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
    if (code === 'CLI-028') expect(ended.err).toContain('--heading-row')
    expect(ended.err).not.toMatch(/C-0017|Client/)
    expect(existsSync(join(cwd, 'out', 'x.csv'))).toBe(false)
  })
})
