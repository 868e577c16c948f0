import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { template } from '@cairn/adapter-table'
import { bytesSource, readCsv, readXlsx, type TableEvent, writeXlsx } from '@cairn/spreadsheet'
import { afterAll, describe, expect, test } from 'vitest'

const office = process.env['SOFFICE'] ?? 'soffice'
const has = spawnSync(office, ['--version']).status === 0
const title = 'LibreOffice (apt-get install --no-install-recommends libreoffice-calc, or set SOFFICE)'

describe.skipIf(!has)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const saved = (name: string, ending: string, to = ending): Uint8Array => {
    const out = join(folder, `to-${to.slice(0, 4)}`)
    mkdirSync(out, { recursive: true })
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, name)]
    execFileSync(office, args, { stdio: 'ignore' })
    return readFileSync(join(out, name.replace(/\.\w+$/, `.${ending}`)))
  }
  const rowsOf = async (events: AsyncIterable<TableEvent>, sheet = 1) => {
    const rows: string[][] = []
    for await (const event of events)
      if (event.kind === 'row' && event.sheet === sheet) rows.push(event.row.cells.map(({ text }) => text))
    return rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1)).filter(({ length }) => length)
  }
  const fromXlsx = (bytes: Uint8Array, sheet = 1) => rowsOf(readXlsx(bytesSource(bytes)), sheet)
  async function* chunks(bytes: Uint8Array) {
    yield bytes
  }

  test('a template, saved again as a workbook, holds the same headings and descriptions', async () => {
    const bytes = writeXlsx(template('person@1'))
    writeFileSync(join(folder, 'template.xlsx'), bytes)
    const again = saved('template.xlsx', 'xlsx')
    for (const sheet of [1, 2]) expect(await fromXlsx(again, sheet)).toEqual(await fromXlsx(bytes, sheet))
    expect((await fromXlsx(bytes))[0]).toContain('pseudonym')
  })

  test('a workbook of ours, saved as CSV, is read as the same rows; nothing became a formula or a number', async () => {
    const rows = [
      ['id', 'note', 'day'],
      ['00000000000000000017', '=1+1', '2026-03-04'],
      ['260115000000000041', 'é “ß”, two; three', '03/04/2026'],
    ]
    writeFileSync(join(folder, 'rows.xlsx'), writeXlsx([{ name: 'x', rows }]))
    const csv = saved('rows.xlsx', 'csv', 'csv:Text - txt - csv (StarCalc):44,34,76,1')
    expect(await rowsOf(readCsv(chunks(csv)))).toEqual(rows)
    const semicolons = saved('rows.xlsx', 'csv', 'csv:Text - txt - csv (StarCalc):59,34,1,1')
    expect(await rowsOf(readCsv(chunks(semicolons))), 'Windows-1252').toEqual(rows)
  })
})
