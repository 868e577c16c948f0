import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesSource, readXlsx, type TableEvent, writeXlsx } from '@cairn/spreadsheet'
import { afterAll, describe, expect, it } from 'vitest'

const python = process.env['PYTHON'] ?? ''

/** Whether that Python has the library. */
function present(): boolean {
  if (!python) return false
  try {
    execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const title = 'openpyxl (set PYTHON to a Python that has it: python -m venv v && v/bin/pip install openpyxl)'

describe.skipIf(!present())(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'))
  const file = join(folder, 'book.xlsx')
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (script: string): string =>
    execFileSync(python, ['-W', 'error', '-c', script, file], { encoding: 'utf8' })

  it('reads what is written: texts, numbers, drop-downs, hidden sheets, widths, the heading in view', () => {
    const long = Array.from({ length: 60 }, (_, n) => `entry ${n}`)
    const rows = [
      ['id', 'means', 'note'],
      ['=1+1', 'one, two', ' <é>\n'],
      [17, 2.5, '😀'],
    ]
    writeFileSync(
      file,
      writeXlsx([
        {
          name: "It's: 1",
          rows,
          widths: [12, 30],
          choices: [
            { column: 1, entries: ['a', 'b'] },
            { column: 2, entries: ['one, two', 'three'] },
            { column: 3, entries: long },
          ],
        },
        { name: 'Hidden', rows: [['x']], hidden: true },
      ]),
    )
    const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
def entries(one):
    formula = one.formula1
    if formula.startswith('"'): return formula.strip('"').split(',')
    name, cells = formula.rsplit('!', 1)
    return [row[0].value for row in book[name.strip("'").replace("''", "'")][cells.replace('$', '')]]
print(json.dumps({
  'names': book.sheetnames, 'states': [one.sheet_state for one in book.worksheets],
  'rows': [[cell.value for cell in row] for row in sheet.iter_rows()],
  'types': [cell.data_type for cell in sheet[2]], 'formats': [cell.number_format for cell in sheet[2]],
  'bold': sheet['A1'].font.b, 'frozen': sheet.freeze_panes, 'width': sheet.column_dimensions['B'].width,
  'choices': [[str(one.sqref), entries(one)] for one in sheet.data_validations.dataValidation],
}))`
    expect(JSON.parse(run(script))).toEqual({
      names: ["It's 1", 'Hidden', 'Lists'],
      states: ['visible', 'hidden', 'hidden'],
      rows,
      types: ['s', 's', 's'],
      formats: ['@', '@', '@'],
      bold: true,
      frozen: 'A2',
      width: 30,
      choices: [
        ['A2:A1048576', ['a', 'b']],
        ['B2:B1048576', ['one, two', 'three']],
        ['C2:C1048576', long],
      ],
    })
  })

  it('writes what is read: kinds, dates, formulas, what is hidden and merged', async () => {
    run(`
import sys, datetime, openpyxl
book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Données'
sheet.append(['id', 'day', 'when', 'n', 'yes', 'sum'])
sheet.append(['é <b>', datetime.date(2023, 3, 15), datetime.datetime(2023, 3, 15, 12, 30), 17.1, True, '=1+1'])
sheet['H4'] = 'far'
sheet.row_dimensions[4].hidden = True
sheet.column_dimensions['C'].hidden = True
sheet.merge_cells('A1:B1')
book.create_sheet('x').sheet_state = 'veryHidden'
book.save(sys.argv[1])`)
    const events: TableEvent[] = []
    for await (const event of readXlsx(bytesSource(readFileSync(file)))) events.push(event)
    const rows = events.flatMap((event) => (event.kind === 'row' ? [event.row] : []))
    expect(rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, undefined],
      [2, undefined],
      [4, true],
    ])
    expect(rows[1]?.cells).toEqual([
      { kind: 'text', text: 'é <b>' },
      { kind: 'date', text: '2023-03-15' },
      { kind: 'date', text: '2023-03-15T12:30:00' },
      { kind: 'number', text: '17.1' },
      { kind: 'boolean', text: 'true' },
      { kind: 'empty', text: '', formula: true },
    ])
    expect(rows[2]?.cells[7]).toEqual({ kind: 'text', text: 'far' })
    expect(events.flatMap((event) => (event.kind === 'problem' ? [event.problem.code] : []))).toEqual([
      'TAB-303',
      'TAB-302',
      'TAB-305',
      'TAB-301',
    ])
    expect(events.filter(({ kind }) => kind === 'sheet')).toEqual([
      { kind: 'sheet', sheet: 1, name: 'Données' },
      { kind: 'sheet', sheet: 2, name: 'x', hidden: true },
    ])
  })
})
