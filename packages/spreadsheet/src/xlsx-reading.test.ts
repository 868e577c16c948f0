import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesSource, readXlsx, type TableEvent, writeXlsx, type XlsxOptions } from './index.ts'

const relations = (...all: readonly (readonly [string, string, string])[]) =>
  `<Relationships>${all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="urn:x/${kind}" Target="${target}"/>`).join('')}</Relationships>`

type Parts = Record<string, string>

/** A small workbook made of its parts, as any program could have written it. */
function workbook(sheet: string, parts: Parts = {}): Uint8Array {
  const all: Parts = {
    '_rels/.rels': relations(['r', 'officeDocument', '/xl/workbook.xml']),
    'xl/workbook.xml': '<workbook xmlns:r="urn:r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'sharedStrings', 'sst.xml'],
      ['r3', 'styles', '../xl/styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

const data = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`

async function read(bytes: Uint8Array, options?: XlsxOptions) {
  const events: TableEvent[] = []
  for await (const event of readXlsx(bytesSource(bytes), options)) events.push(event)
  return {
    rows: events.flatMap((event) => (event.kind === 'row' ? [event.row] : [])),
    cells: events.flatMap((event) => (event.kind === 'row' ? event.row.cells : [])),
    sheets: events.filter(({ kind }) => kind === 'sheet'),
    problems: events.flatMap((event) => (event.kind === 'problem' ? [event.problem] : [])),
  }
}

describe('cells', () => {
  it('reads every kind, and fills what is between them', async () => {
    const sheet = data(
      '<row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>no</t></rPh></is></c>' +
        '<c r="E2"><v>17.100000000000001</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#DIV/0!</v></c>' +
        '<c r="H2" t="str"><f>A1&amp;"x"</f><v>r</v></c><c r="I2"><f>1+1</f></c><c r="J2" t="d"><v>2026-03-04T00:00:00Z</v></c></row>',
    )
    const sst = '<sst><si><t>zero</t></si><si><r><t>o_x000A_</t></r><r><t>ne</t></r><rPh><t>no</t></rPh></si></sst>'
    const { rows, problems } = await read(workbook(sheet, { 'xl/sst.xml': sst }))
    const empty = { kind: 'empty', text: '' }
    expect(problems).toEqual([])
    expect(rows).toEqual([
      {
        number: 2,
        cells: [
          empty,
          { kind: 'text', text: 'o\nne' },
          empty,
          { kind: 'text', text: 'a b' },
          { kind: 'number', text: '17.1' },
          { kind: 'boolean', text: 'true' },
          { kind: 'error', text: '' },
          { kind: 'text', text: 'r', formula: true },
          { ...empty, formula: true },
          { kind: 'date', text: '2026-03-04' },
        ],
      },
    ])
  })
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/>' +
    '<numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>'
  it.each([
    [1, '1', 'date', '1900-01-01'],
    [1, '59', 'date', '1900-02-28'],
    [1, '60', 'number', '60'],
    [1, '61', 'date', '1900-03-01'],
    [1, '45000', 'date', '2023-03-15'],
    [1, '2958465', 'date', '9999-12-31'],
    [1, '2958466', 'number', '2958466'],
    [1, '-1', 'number', '-1'],
    [2, '45000.999999', 'date', '2023-03-16'],
    [2, '45000.5', 'date', '2023-03-15T12:00:00'],
    [3, '45000', 'date', '2023-03-15'],
    [4, '45000', 'number', '45000'],
    [5, '1.5', 'number', '1.5'],
    [0, '45000', 'number', '45000'],
  ])('style %i, number %s: %s %s', async (style, value, kind, text) => {
    const found = await read(
      workbook(data(`<row><c s="${style}"><v>${value}</v></c></row>`), { 'xl/styles.xml': styles }),
    )
    expect(found.cells).toEqual([{ kind, text }])
    const impossible = style === 1 && kind === 'number'
    expect(found.problems.map(({ code }) => code)).toEqual(impossible ? ['TAB-308'] : [])
  })
  it.each([
    ['00000', '4712', '04712'],
    ['00000;@', '0', '00000'],
    ['00000', '123456', undefined],
    ['00000', '-7', undefined],
    ['00000', '1.5', undefined],
    ['00.0', '5', undefined],
    ['0'.repeat(256), '5', undefined],
  ])('format %s puts zeros before the number %s: %s', async (format, value, padded) => {
    const styles =
      `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts>` +
      '<cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>'
    const { cells } = await read(workbook(data(`<row><c s="0"><v>${value}</v></c></row>`), { 'xl/styles.xml': styles }))
    expect(cells).toEqual([{ kind: 'number', text: value, ...(padded !== undefined && { padded }) }])
  })
  it('counts from 1904 where the workbook does', async () => {
    const book =
      '<workbook xmlns:r="urn:r"><workbookPr date1904="1"/><sheets><sheet name="S" r:id="r1"/></sheets></workbook>'
    const sheet = data('<row><c s="1"><v>0</v></c><c s="1"><v>43538</v></c></row>')
    const found = await read(workbook(sheet, { 'xl/workbook.xml': book, 'xl/styles.xml': styles }))
    expect(found.cells.map(({ text }) => text)).toEqual(['1904-01-01', '2023-03-15'])
  })
  it('reports what it cannot read, and keeps its text', async () => {
    const { cells, problems } = await read(
      workbook(data('<row><c><v>x1</v></c><c t="s"><v>5</v></c><c r="B1"><v>2</v></c></row>')),
    )
    expect(cells.map(({ text }) => text)).toEqual(['x1', '2'])
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['TAB-311', 2],
      ['TAB-306', 1],
    ])
  })
})

describe('sheets', () => {
  it('reports hidden rows, columns and merged cells', async () => {
    const sheet =
      '<x:worksheet xmlns:x="urn:m"><x:cols><x:col min="2" max="3" hidden="1"/></x:cols><x:sheetData>' +
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2" hidden="1"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData>' +
      '<x:mergeCells><x:mergeCell ref="A1:C1"/><x:mergeCell ref="A4:A6"/></x:mergeCells></x:worksheet>'
    const { rows, problems } = await read(workbook(sheet))
    expect(rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, undefined],
      [2, true],
    ])
    expect(problems).toEqual([
      { code: 'TAB-303', sheet: 1, column: 2, lastColumn: 3 },
      { code: 'TAB-302', sheet: 1, row: 2 },
      { code: 'TAB-305', sheet: 1, row: 1, column: 1, lastRow: 1, lastColumn: 3 },
      { code: 'TAB-304', sheet: 1, row: 4, column: 1, lastRow: 6, lastColumn: 1 },
    ])
  })
  it('reports hidden sheets', async () => {
    const { sheets, problems } = await read(
      writeXlsx([
        { name: 'a', rows: [] },
        { name: 'b', rows: [], hidden: true },
      ]),
    )
    expect(sheets).toEqual([
      { kind: 'sheet', sheet: 1, name: 'a' },
      { kind: 'sheet', sheet: 2, name: 'b', hidden: true },
    ])
    expect(problems).toEqual([{ code: 'TAB-301', sheet: 2 }])
  })
})

describe('damage', () => {
  const good = workbook(data('<row><c><v>1</v></c></row>'))
  const codes = async (bytes: Uint8Array, options?: XlsxOptions) =>
    (await read(bytes, options)).problems.map(({ code }) => code)
  it.each([
    ['cut off', good.subarray(0, good.length - 30), 'TAB-201'],
    ['empty', new Uint8Array(0), 'TAB-201'],
    ['an old or encrypted file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'TAB-202'],
    ['no archive of a workbook', zipSync({ 'a.txt': strToU8('a') }), 'TAB-204'],
    ['no sheet', workbook('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }), 'TAB-204'],
    ['XML cut off', workbook('<worksheet><sheetData><row><c><v>1</v></c></row>'), 'TAB-206'],
    ['a document type', workbook(`<!DOCTYPE x [<!ENTITY a "b">]>${data('')}`), 'TAB-207'],
    ['an entity', workbook(data('<row><c t="str"><v>&a;</v></c></row>')), 'TAB-207'],
  ])('%s', async (_, bytes, code) => {
    expect(await codes(bytes)).toEqual([code])
  })
  it('keeps the rows before the damage', async () => {
    const { rows, problems } = await read(workbook('<worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2</v><'))
    expect(rows.map(({ number }) => number)).toEqual([1, 2])
    expect(problems).toEqual([{ code: 'TAB-206', sheet: 1, row: 2 }])
  })
  it('stops at a bomb', async () => {
    const rows = workbook(data('<row><c t="str"><v>x</v></c></row>'.repeat(5000)))
    expect(await codes(rows)).toEqual([])
    expect(await codes(rows, { sizeLimit: 100_000 })).toEqual(['TAB-205'])
  })
  it('stops at rows that begin far to the right, before they become billions of empty cells', async () => {
    const far = Array.from({ length: 4000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`)
    expect(await codes(workbook(data(far.join(''))))).toEqual(['TAB-205'])
  })
  it('says when a file with a password inside, or damaged bytes, cannot be unpacked', async () => {
    const locked = good.slice()
    const flag = locked.findIndex(
      (_, at) => at > 60 && locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1,
    )
    locked[flag + 8] = 1
    expect(await codes(locked)).toEqual(['TAB-203'])
  })
  it('keeps no more shared texts than the limit', async () => {
    const sst = `<sst>${'<si><t>abcd</t></si>'.repeat(10)}</sst>`
    const bytes = workbook(data('<row><c t="s"><v>0</v></c><c t="s"><v>9</v></c></row>'), { 'xl/sst.xml': sst })
    expect(await codes(bytes, { stringLimit: 60 })).toEqual(['TAB-208', 'TAB-309'])
  })
  it('cuts a cell over the limit and goes on', async () => {
    const bytes = workbook(data('<row><c t="str"><v>abcdef</v></c><c><v>1</v></c></row>'))
    const { cells, problems } = await read(bytes, { cellLimit: 3 })
    expect(cells.map(({ text }) => text)).toEqual(['abc', '1'])
    expect(problems).toEqual([{ code: 'TAB-106', sheet: 1, row: 1, column: 1 }])
  })
})
