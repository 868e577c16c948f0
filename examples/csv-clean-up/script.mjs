// A messy CSV of invented people: a clean CSV, one record a line, and what has to be corrected by hand.
import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { factColumns, readMapping, writeTable } from '@cairn/adapter-table'
import { bali2015 } from '@cairn/rulebook/bali-2015'
import { formatOf, readCsv, writeCsv } from '@cairn/spreadsheet'
import { cleanUp } from './clean-up.mjs'
import { idNames } from './ids.mjs'

const here = import.meta.dirname
const [table = join(here, 'conversations.csv'), columns = join(here, 'mapping.json'), folder = join(here, 'dist')] =
  process.argv.slice(2).map((name) => resolve(name))

/** Nothing is written, and the exit code is 2: what there is could not be used. */
function stop(sentence) {
  process.stdout.write(`${sentence}\n`)
  process.exit(2)
}
/** Files as they are, or one sentence that does not say where they lie. */
const orStop = (promise, sentence) =>
  promise.catch((error) => {
    if (typeof error.errno !== 'number') throw error
    stop(sentence)
  })

// 1. What the columns are: a file that colleagues share. It holds headings, and no cell.
const facts = factColumns([bali2015])
const shared = await orStop(readFile(columns), 'The mapping is not there or cannot be read: check its name.')
const found = readMapping(shared, { facts, record: 'answers@1' })
if (!found.ok) stop(found.problems.map(({ code, pointer, says }) => `${code} ${pointer ?? ''} ${says}`).join('\n'))

// 2. Read: encoding and delimiter are found out, nothing is guessed of any cell. Names by chance stand in place of ids.
const NO_TABLE = 'The table is not there or cannot be read: check its name.'
const file = await orStop(open(table), NO_TABLE)
const { buffer, bytesRead } = await orStop(file.read(new Uint8Array(8), 0, 8, 0), NO_TABLE)
const format = formatOf(buffer.subarray(0, bytesRead))
if (format !== 'csv' && format !== 'empty') stop('The table is no CSV: save the sheet as "CSV UTF-8" first.')
const { mapping } = found
const events = readCsv(file.createReadStream({ start: 0 }), { headingRow: mapping.headingRow })
const { refused, records, findings, loss } = await orStop(cleanUp(events, mapping, facts, idNames()), NO_TABLE)
if (refused) stop(refused)

// 3. Write. No cell can become a formula; the findings have positions and codes, and no value.
const clean = writeTable(
  records.map(({ record }) => record),
  'answers@1',
  { for: { ownBackup: true }, facts },
)
const COLUMNS = ['row', 'letter', 'heading', 'heldBack', 'sameAs', 'code', 'says', 'next', 'expected', 'pointer']
const report = findings.map((one) =>
  COLUMNS.map((name) => (Array.isArray(one[name]) ? one[name].join(' ') : (one[name] ?? ''))),
)
const files = {
  'clean.csv': writeCsv(clean.sheet.rows),
  'records.ndjson': records.map(({ record }) => `${JSON.stringify(record)}\n`).join(''),
  'findings.csv': writeCsv([COLUMNS, ...report]),
}
const NO_FOLDER =
  'The results cannot be written: check the name of the folder, that there is space, and that you may write there.'
await orStop(mkdir(folder, { recursive: true, mode: 0o700 }), NO_FOLDER)
for (const [name, text] of Object.entries(files))
  await orStop(writeFile(join(folder, name), text, { mode: 0o600 }), NO_FOLDER)

// 4. Account for every row, or say that something is wrong.
/** What was not read though nothing is held back: a column of the mapping, or what follows an open quote or a limit. */
const NOT_READ = /^(COL-10[26]|TAB-10[467])$/
const { read, headings, blank, notRead, withProblems } = loss.rows
const say = (label, value) => process.stdout.write(`${label.padEnd(21)} ${value}\n`)
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
for (const { row, letter, pointer, code, says, sameAs } of findings) {
  const where = [row && `row ${row}`, letter ?? pointer].filter(Boolean).join(' ')
  say(where, `${code} ${says}${sameAs ? ` Row ${sameAs}.` : ''}`)
}
if (read !== headings + blank + notRead + records.length + withProblems) {
  process.stdout.write('The rows do not add up, which is a fault of this program.\n')
  process.exitCode = 2
} else if (withProblems > 0 || findings.some(({ code }) => NOT_READ.test(code))) process.exitCode = 1
