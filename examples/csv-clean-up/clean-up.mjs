// One table to records of one kind. Every row comes out once: as a record, or held back with a reason.
import { duplicates, readRows } from '@cairn/adapter-table'

/**
 * @param events - a table as a reader of tables hands it out
 * @param mapping - which column goes where
 * @param facts - the questions that columns may be answers to
 * @param nameFor - the random name that stands for an id; nothing where it is no id
 * @returns records with their rows, findings with positions, and what became of every row
 */
export async function cleanUp(events, mapping, facts, nameFor) {
  const [records, findings] = [[], []]
  const twice = duplicates(crypto.getRandomValues(new Uint32Array(4)))
  let loss
  for await (const event of readRows(renamed(events, mapping, nameFor), mapping, { facts })) {
    if (event.kind === 'record') {
      const { record, sheet, row } = event
      records.push({ row, record })
      const same = twice.seen(record, { sheet, row })
      // Both rows stay: whether they are one person is for somebody to say who knows.
      if (same) findings.push({ sheet, row, sameAs: same.as.row, ...maybeTwice })
    } else if (event.kind === 'problems') findings.push(...event.problems.map((one) => ({ ...one, heldBack: 'yes' })))
    else if (event.kind === 'finding') findings.push(event.finding)
    else loss = event.loss
  }
  return { records, findings, loss }
}

const maybeTwice = {
  code: 'same-codes',
  says: 'This row is the same as another in all codes and days.',
  next: 'Look whether one conversation was entered twice. Both rows are in the clean table.',
}

/** The table with a random name in place of each id. What is no id stays, and the row is held back for it. */
async function* renamed(events, mapping, nameFor) {
  const heading = mapping.columns.find(({ to }) => to === '/pseudonym')?.heading
  let at
  for await (const event of events) {
    if (event.kind !== 'row' || event.row.number < mapping.headingRow) yield event
    else if (at === undefined) {
      at = event.row.cells.findIndex(({ text }) => text.trim() === heading)
      yield event
    } else {
      const cells = event.row.cells.map((cell, i) => {
        const name = i === at ? nameFor(cell.text.trim()) : undefined
        return name === undefined ? cell : { kind: 'text', text: name }
      })
      yield { ...event, row: { ...event.row, cells } }
    }
  }
}
