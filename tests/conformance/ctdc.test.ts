import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownMapping, readMapping, readRows, type TableLoss } from '@cairn/adapter-table'
import { readCsv } from '@cairn/spreadsheet'
import { describe, expect, test } from 'vitest'
import { root } from '../packages.ts'

const folder = process.env['REFERENCE_DIR'] ?? ''
const file = join(folder, 'ctdc', 'ctdc-synthetic-v2025-north-america-reshaped.csv')
const there = folder !== '' && existsSync(file)

/** A mapping of the package. */
const mappingIn = (name: string) => {
  const found = readMapping(readFileSync(join(root, 'packages', 'adapter-table', 'mappings', `${name}.json`), 'utf8'))
  if (!found.ok) throw new Error(found.problems.map(({ code, pointer }) => `${code} ${pointer}`).join(', '))
  return found.mapping
}

async function* table() {
  yield* readCsv(createReadStream(file))
}

/** Counts what comes out, and keeps none of it. */
const through = async (name: string, each: (record: object) => void) => {
  const before = process.memoryUsage().heapUsed
  const seen = { records: 0, problems: 0, findings: 0, peak: 0 }
  let loss: TableLoss | undefined
  for await (const event of readRows(table(), mappingIn(name))) {
    if (event.kind === 'record') {
      seen.records += 1
      each(event.record)
      if (seen.records % 10_000 === 0) seen.peak = Math.max(seen.peak, process.memoryUsage().heapUsed - before)
    } else if (event.kind === 'problems') seen.problems += 1
    else if (event.kind === 'finding') seen.findings += 1
    else loss = event.loss
  }
  return { ...seen, loss }
}

describe.skipIf(!there)('91,043 synthetic rows of CTDC (set REFERENCE_DIR to the folder of reference files)', () => {
  test('become answers to bali-2015: a one is a yes, an empty cell was not asked', async () => {
    const ones = new Map<string, number>()
    const said = new Set<string>()
    const { records, problems, findings, loss, peak } = await through('ctdc-synthetic-bali-2015', (record) => {
      for (const [fact, answer] of Object.entries((record as { answers: object }).answers)) {
        ones.set(fact, (ones.get(fact) ?? 0) + 1)
        said.add(answer)
      }
    })
    expect({ records, problems, findings }).toEqual({ records: 91_043, problems: 0, findings: 0 })
    expect(loss?.rows).toEqual({ read: 91_044, records: 91_043, withProblems: 0, blank: 0, headings: 1, notRead: 0 })
    expect([...said]).toEqual(['yes'])
    expect(Object.fromEntries(ones)).toEqual(countsInText())
    expect(loss?.leftOut.every(({ why }) => why === 'no-field')).toBe(true)
    expect(peak).toBeLessThan(200 * 2 ** 20)
  })

  test('become experiences: what was merged stays merged', async () => {
    const answers = new Set<string>()
    let [merged, single] = [0, 0]
    const { records, problems, loss } = await through('ctdc-synthetic', (record) => {
      for (const claims of Object.values(record)) {
        if (!Array.isArray(claims)) continue
        for (const claim of claims) {
          answers.add(`${claim.answer} ${claim.saidBy}`)
          if (claim.anyOf) merged += 1
          else single += 1
        }
      }
    })
    expect({ records, problems }).toEqual({ records: 91_043, problems: 0 })
    expect([...answers]).toEqual(['yes organisation'])
    expect(merged).toBe(loss?.merged)
    const { flags } = cellsInText()
    expect(merged + single).toBe(flags)
    expect(loss?.notAsked).toBe(91_043 * 21 - flags)
    expect([loss?.declined, loss?.unsure]).toEqual([0, 0])
  })

  test('are unknown to a table of ours: every column is told, no row is lost', async () => {
    const codes: string[] = []
    let rows: TableLoss['rows'] | undefined
    for await (const event of readRows(table(), ownMapping('answers@1'))) {
      if (event.kind === 'finding') codes.push(event.finding.code)
      if (event.kind === 'summary') rows = event.loss.rows
    }
    expect(codes).toEqual([...Array.from({ length: 27 }, () => 'COL-101'), 'COL-109'])
    expect(rows?.notRead).toBe(91_043)
  })
})

/** The file read by hand, to compare with: it has no quotes. */
const cellsInText = () => {
  const [headings = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/)
  const names = headings.split(',')
  const rows = lines.map((line) => line.split(','))
  return { names, rows, flags: rows.reduce((sum, row) => sum + row.slice(6).filter((cell) => cell !== '').length, 0) }
}
const countsInText = () => {
  const { names, rows } = cellsInText()
  const having = (...columns: string[]) =>
    rows.filter((row) => columns.some((name) => row[names.indexOf(name)] === '1')).length
  return {
    'pay-and-contract': having('meansDebtBondageEarnings'),
    coercion: having('meansThreats'),
    deception: having('meansFalsePromises'),
    'controlled-or-dependent': having('meansDrugsAlcohol', 'meansDenyBasicNeeds', 'meansWithholdDocs'),
    'excessive-hours': having('meansExcessiveWorkHours'),
  }
}
