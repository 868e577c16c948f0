import { describe, expect, it } from 'vitest'
import { type CsvOptions, readCsv, type TableEvent } from './index.ts'

async function* bytesOf(...chunks: readonly (Uint8Array | string)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
}

async function read(source: Uint8Array | string, options?: CsvOptions) {
  const events: TableEvent[] = []
  for await (const event of readCsv(bytesOf(source), options)) events.push(event)
  return {
    rows: events.flatMap((event) => (event.kind === 'row' ? [event.row.cells.map(({ text }) => text)] : [])),
    numbers: events.flatMap((event) => (event.kind === 'row' ? [event.row.number] : [])),
    problems: events.flatMap((event) => (event.kind === 'problem' ? [event.problem] : [])),
  }
}

function utf16(text: string, little: boolean): Uint8Array {
  const codes = [...text].map((sign) => sign.charCodeAt(0))
  return new Uint8Array(codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])))
}

describe('encodings', () => {
  const text = 'id;naïve\r\n1;Łódź\r\n'
  const rows = [
    ['id', 'naïve'],
    ['1', 'Łódź'],
  ]
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', utf16(`\ufeff${text}`, true)],
    ['UTF-16 BE with a mark', utf16(`\ufeff${text}`, false)],
    ['UTF-16 LE', utf16(text, true)],
    ['UTF-16 BE', utf16(text, false)],
  ])('reads %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ rows, numbers: [1, 2], problems: [] })
  })
  it('reads Windows-1252 and says so', async () => {
    const found = await read(new Uint8Array([...'a,b\n'].map((sign) => sign.charCodeAt(0)).concat(0x80, 0x2c, 0xe9)))
    expect(found).toMatchObject({
      rows: [
        ['a', 'b'],
        ['€', 'é'],
      ],
      problems: [{ code: 'TAB-101' }],
    })
  })
  it('keeps UTF-8 when one byte is damaged, and says where', async () => {
    const bytes = new TextEncoder().encode('a,b\né,é\né,?')
    bytes[bytes.length - 1] = 0xff
    const found = await read(bytes)
    expect(found.problems).toEqual([{ code: 'TAB-102', sheet: 1, row: 3, column: 2 }])
    expect(found.rows[1]).toEqual(['é', 'é'])
  })
  it('decides by the first bytes that are no ASCII, however late', async () => {
    const start = 'a,b\n'.repeat(30_000)
    expect((await read(`${start}é,è`)).rows.at(-1)).toEqual(['é', 'è'])
  })
})

describe('delimiters', () => {
  it.each([
    [
      'comma',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolon, with decimal commas',
      'a;b\n1,5;2,5\n3;4,5',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
        ['3', '4,5'],
      ],
    ],
    [
      'tab',
      'a\tb\nx, y\tz',
      [
        ['a', 'b'],
        ['x, y', 'z'],
      ],
    ],
    [
      'bar',
      'a|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['one column', 'name\nx; y\nz', [['name'], ['x; y'], ['z']]],
    ['a line that names it', 'sep=;\r\na;b,c\r\n', [['a', 'b,c']]],
    ['a heading alone', 'a;b;c', [['a', 'b', 'c']]],
    [
      'in quotes',
      '"a;b;c","d"\n"e;f;g","h"',
      [
        ['a;b;c', 'd'],
        ['e;f;g', 'h'],
      ],
    ],
  ])('finds it: %s', async (_, text, rows) => {
    expect(await read(text)).toMatchObject({ rows })
  })
})

describe('rows', () => {
  it('counts blank lines, and a cell of several lines as one row', async () => {
    const found = await read('a,b\r\n\r\n"x\r\ny",1\rz,2\nw,3')
    expect(found.rows).toEqual([
      ['a', 'b'],
      ['x\r\ny', '1'],
      ['z', '2'],
      ['w', '3'],
    ])
    expect(found.numbers).toEqual([1, 3, 4, 5])
  })
  it('keeps what a file cut off within quotes holds', async () => {
    const found = await read('a,b\n1,"cut of')
    expect(found).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', 'cut of'],
      ],
      problems: [{ code: 'TAB-104', row: 2, column: 2 }],
    })
  })
  it('keeps text behind a closing quote', async () => {
    const found = await read('a,b\n"x"y,1\n2,3')
    expect(found).toMatchObject({
      rows: [
        ['a', 'b'],
        ['xy', '1'],
        ['2', '3'],
      ],
      problems: [{ code: 'TAB-105', row: 2, column: 1 }],
    })
  })
  it('goes on behind a cell, a row or a width over the limit', async () => {
    const options = { cellLimit: 3, rowLimit: 6, widthLimit: 3 }
    const found = await read('a,b,c\nlong,b,c\naa,bb,cccc\n1,2,3,4\nx,y,z', options)
    expect(found.rows).toEqual([
      ['a', 'b', 'c'],
      ['lon', 'b', 'c'],
      ['aa', 'bb', 'cc'],
      ['1', '2', '3'],
      ['x', 'y', 'z'],
    ])
    expect(found.problems.map(({ code, row }) => [code, row])).toEqual([
      ['TAB-106', 2],
      ['TAB-107', 3],
      ['TAB-107', 4],
    ])
  })
  it('asks of rows below the headings only that they are as wide, where it is told which row that is', async () => {
    const { problems } = await read('A list\n1,2,3\n\na,b\n1,2\n1', { delimiter: ',', headingRow: 3 })
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['TAB-108', 6]])
  })
  it('says which rows are shorter or longer than the first', async () => {
    const found = await read('a,b\n1\n1,2,3\n1,2,', { delimiter: ',' })
    expect(found.problems.map(({ code, row }) => [code, row])).toEqual([
      ['TAB-108', 2],
      ['TAB-109', 3],
    ])
  })
  it('leaves zero bytes out and says where', async () => {
    const found = await read('aaaaaaaaaaaaaaaa,b\nx\0y,z')
    expect(found).toMatchObject({
      rows: [
        ['aaaaaaaaaaaaaaaa', 'b'],
        ['xy', 'z'],
      ],
      problems: [{ code: 'TAB-103', row: 2, column: 1 }],
    })
  })
  it('says that there are none', async () => {
    expect(await read('')).toEqual({ rows: [], numbers: [], problems: [{ code: 'TAB-001' }] })
  })
  it('takes away the apostrophe of a harmless cell unless told to keep it', async () => {
    expect((await read("a,b\n'=1,'x")).rows[1]).toEqual(['=1', "'x"])
    expect((await read("a,b\n'=1,'x", { apostrophes: 'keep' })).rows[1]).toEqual(["'=1", "'x"])
  })
  it('asks for no more bytes than its reader takes', async () => {
    let given = 0
    async function* many() {
      for (;;) {
        given++
        yield new TextEncoder().encode('a,b\n'.repeat(5000))
      }
    }
    for await (const event of readCsv(many())) if (event.kind === 'row') break
    expect(given).toBeLessThan(9)
  })
})
