// One table to records of one kind. Every row comes out once: as a record, or held back with a reason.
import { duplicates, findColumns, headingsOf, readRows } from '@cairn/adapter-table'

/**
 * @param events - a table as a reader of tables hands it out
 * @param mapping - which column goes where
 * @param facts - the questions that columns may be answers to
 * @param nameFor - from the text of an id to the `name` that stands for it, or to what is `wrong` with it
 * @returns records with their rows, findings with positions, and what became of every row; or `refused`, one sentence,
 *   where there is nothing that could be called clean
 */
export async function cleanUp(events, mapping, facts, nameFor) {
  const { headings, problems, events: table } = await headingsOf(events, mapping)
  const columns = headings ? findColumns(headings, mapping, { facts }) : []
  const refused = headings ? lacking(columns) : ended(problems)
  if (refused) {
    for await (const _ of table) break // closes the file
    return { refused }
  }
  const [records, findings, ofRow] = [[], [], {}]
  const idAt = columns.find(({ pointer }) => pointer === ID).column
  const twice = duplicates(crypto.getRandomValues(new Uint32Array(4)))
  let loss
  for await (const event of readRows(renamed(table, idAt, nameFor, ofRow), mapping, { facts })) {
    if (event.kind === 'record') {
      const { record, sheet, row } = event
      records.push({ row, record })
      const same = twice.seen(record, { sheet, row })
      // Both rows stay: whether they are one person is for somebody to say who knows.
      if (same) findings.push({ sheet, row, sameAs: same.as.row, ...maybeTwice })
    } else if (event.kind === 'problems') {
      const why = (one) => (one.pointer === ID ? ofRow.wrong : undefined)
      findings.push(...event.problems.map((one) => ({ ...one, ...why(one), heldBack: 'yes' })))
    } else if (event.kind === 'finding') findings.push(event.finding)
    else loss = event.loss
  }
  if (records.length + loss.rows.withProblems === 0) return { refused: NO_ROWS }
  return { records, findings, loss }
}

const ID = '/pseudonym'
/** Without these a row says nothing of anybody, or nothing at all. */
const NEEDED = [
  ['the id (/pseudonym)', (pointer) => pointer === ID],
  ['the date (/asked)', (pointer) => pointer === '/asked'],
  ['any answer (/answers/…)', (pointer) => pointer.startsWith('/answers/')],
]
const NO_ROWS = 'The table has its headings and no rows yet: check that it was saved after it was filled in.'

function lacking(columns) {
  const missing = NEEDED.filter(([, is]) => !columns.some(({ pointer }) => is(pointer))).map(([what]) => what)
  if (missing.length === 0) return undefined
  return `No column was found for ${missing.join(' and for ')}: write into the mapping the heading that it has in the table, or its letter where two headings are the same.`
}

function ended(problems) {
  return problems.some(({ code }) => code === 'TAB-001')
    ? 'The table holds no rows: check that it is the right file and that it was saved whole.'
    : 'The table ends before its row of headings: write into the mapping, as headingRow, in which row they are.'
}

const maybeTwice = {
  code: 'same-codes',
  says: 'This row is the same as another in all codes and days.',
  next: 'Look whether one conversation was entered twice. Both rows are in the clean table.',
}

/**
 * The table with a random name in place of each id. A row with a wrong one is held back for it, and the id goes no further;
 * `ofRow` says what is wrong with that of the row just handed out.
 */
async function* renamed(events, idAt, nameFor, ofRow) {
  for await (const event of events) {
    if (event.kind !== 'row' || event.row.cells.every(({ text }) => text.trim() === '')) {
      yield event
      continue
    }
    const cells = [...event.row.cells]
    while (cells.length < idAt) cells.push({ kind: 'empty', text: '' })
    const { name, wrong } = nameFor(cells[idAt - 1].text.trim())
    ofRow.wrong = wrong
    if (wrong) cells[idAt - 1] = { kind: 'error', text: '' }
    if (name) cells[idAt - 1] = { kind: 'text', text: name }
    yield { ...event, row: { ...event.row, cells } }
  }
}
