// Reads a table and collects what is wrong with it, by code and place. The same readers as behind the command.
import {
  columnProblems,
  factColumns,
  headingsOf,
  knownHeadings,
  ownMapping,
  readMapping,
  readRows,
  recordOf,
} from '@cairn/adapter-table'
import { bali2015 } from '@cairn/rulebook/bali-2015'
import { problems as schemaProblems } from '@cairn/schemas'
import { formatOf, readCsv, readXlsx, problems as tableProblems } from '@cairn/spreadsheet'
import { chunksOf, sourceOf } from './file-source.js'

/** What each code says, and what to do next. */
export const problems = { ...schemaProblems, ...columnProblems, ...tableProblems }

const facts = factColumns([bali2015])

/** A file can have a million findings: so many places of each code are kept, and all are counted. */
export const KEPT = 1000

/**
 * Checks one file.
 *
 * @param file - what was dropped
 * @param told - `record`, `dates` and the bytes of a `mapping`, each only where somebody chose it
 * @param progress - called with the number of rows so far
 * @returns the places of findings that are kept, how many there are of each code, and what became of every row; or a code, where nothing could be read
 */
export async function checkTable(file, { record, dates, mapping }, progress) {
  const table = await eventsOf(file)
  if (!table) return { refused: 'CLI-003' }
  const found = mapping ? readMapping(mapping, { facts }) : undefined
  if (found && !found.ok) return { refused: 'CLI-017' }
  const { sheet, headingRow } = found?.mapping ?? {}
  const { headings, events } = await headingsOf(table, { sheet, headingRow })
  const name = found ? found.mapping.record : record || (headings && recordOf(headings, { facts }))
  if (!name) {
    // What nobody goes on reading is closed.
    for await (const _ of events) break
    return { refused: 'CLI-018' }
  }
  const how = { ...(found ? found.mapping : ownMapping(name)), ...(dates && { dates }) }
  const isOurs = knownHeadings(name, { facts })
  const findings = []
  const counts = new Map()
  let loss
  let rows = 0
  const add = ({ heading, ...finding }) => {
    const count = (counts.get(finding.code) ?? 0) + 1
    counts.set(finding.code, count)
    if (count <= KEPT) findings.push({ ...finding, ...(heading && isOurs(heading) && { heading }) })
  }
  for await (const event of readRows(events, how, { facts })) {
    if (event.kind === 'finding') add(event.finding)
    if (event.kind === 'problems') event.problems.forEach(add)
    if (event.kind === 'summary') loss = event.loss
    if (event.kind !== 'record' && event.kind !== 'problems') continue
    rows += 1
    if (rows % 2000 === 0) await progress(rows)
  }
  return { record: name, findings, counts, loss }
}

async function eventsOf(file) {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer())
  switch (formatOf(head)) {
    case 'xlsx':
      return readXlsx(sourceOf(file))
    case 'csv':
      return readCsv(chunksOf(file))
    default:
      return undefined
  }
}
