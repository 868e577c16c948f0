// A messy CSV of invented people: a clean CSV, one record a line, and what has to be corrected by hand.
import { createReadStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { factColumns, readMapping, writeTable } from '@cairn/adapter-table'
import { bali2015 } from '@cairn/rulebook/bali-2015'
import { pseudonymFrom } from '@cairn/schemas'
import { readCsv, writeCsv } from '@cairn/spreadsheet'
import { cleanUp } from './clean-up.mjs'

const here = import.meta.dirname
const [table = join(here, 'conversations.csv'), columns = join(here, 'mapping.json'), folder = join(here, 'dist')] =
  process.argv.slice(2).map((name) => resolve(name))

// 1. What the columns are: a file that colleagues share. It holds headings, and no cell.
const facts = factColumns([bali2015])
const found = readMapping(await readFile(columns), { facts })
if (!found.ok) {
  for (const { code, pointer, says } of found.problems) process.stdout.write(`${code} ${pointer ?? ''} ${says}\n`)
  process.exit(2)
}

// 2. Names by chance in place of ids. An id is at least 15 digits, all of them: a number that a spreadsheet has shortened
// (2.6E+17) may be anybody's. These names are kept nowhere; see the README for those that last.
const names = new Map()
function nameFor(id) {
  if (!/^\d{15,}$/.test(id)) return undefined
  const name = names.get(id) ?? pseudonymFrom(crypto.getRandomValues(new Uint8Array(64)))
  names.set(id, name)
  return name
}

// 3. Read: encoding and delimiter are found out, nothing is guessed of any cell.
const { records, findings, loss } = await cleanUp(readCsv(createReadStream(table)), found.mapping, facts, nameFor)

// 4. Write. No cell can become a formula; the findings have positions and codes, and no value.
const clean = writeTable(
  records.map(({ record }) => record),
  'answers@1',
  { for: { ownBackup: true }, facts },
)
const COLUMNS = ['row', 'letter', 'heading', 'heldBack', 'sameAs', 'code', 'says', 'next', 'expected']
const report = findings.map((one) =>
  COLUMNS.map((name) => (Array.isArray(one[name]) ? one[name].join(' ') : (one[name] ?? ''))),
)
await mkdir(folder, { recursive: true, mode: 0o700 })
await writeFile(join(folder, 'clean.csv'), writeCsv(clean.sheet.rows), { mode: 0o600 })
await writeFile(join(folder, 'records.ndjson'), records.map(({ record }) => `${JSON.stringify(record)}\n`).join(''), {
  mode: 0o600,
})
await writeFile(join(folder, 'findings.csv'), writeCsv([COLUMNS, ...report]), { mode: 0o600 })

// 5. Account for every row, or say that something is wrong.
const { read, headings, blank, notRead, withProblems } = loss.rows
const say = (label, value) => process.stdout.write(`${label.padEnd(22)}${value}\n`)
say('rows in the file', read)
say('of headings', headings)
say('blank', blank)
say('not read', notRead)
say('clean', records.length)
say('held back', withProblems)
say('columns left out', loss.leftOut.map(({ why, cells }) => `${why} (${cells} cells)`).join(', ') || 'none')
say('columns not known', loss.unmapped.length)
say('no answer', `${loss.unsure} unsure, ${loss.declined} declined, ${loss.notAsked} not asked: none is a no`)
say('written otherwise', clean.left.map(({ path, why, count }) => `${path} ${why} ${count}`).join(', ') || 'nothing')
for (const { row, letter, code, says, sameAs } of findings)
  say(`${row === undefined ? '' : `row ${row}`} ${letter ?? ''}`, `${code} ${says}${sameAs ? ` Row ${sameAs}.` : ''}`)
if (read !== headings + blank + notRead + records.length + withProblems) {
  process.stdout.write('The rows do not add up, which is a fault of this program.\n')
  process.exitCode = 2
} else if (withProblems > 0) process.exitCode = 1
