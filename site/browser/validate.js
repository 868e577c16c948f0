// The page that checks a table: a file in, codes and places out. Nothing leaves the page.
import { records } from '@cairn/schemas'
import { writeCsv } from '@cairn/spreadsheet'
import { element } from './element.js'
import { checkTable, KEPT, problems } from './table-check.js'

const part = (id) => document.getElementById(id)
const [file, mapping, record, dates, state, result, save, left, drop] = [
  'file',
  'mapping',
  'record',
  'dates',
  'state',
  'result',
  'save',
  'left',
  'drop',
].map(part)
const SHOWN = 20
const ALL = 'To have every place, use the command: cairn validate FILE --format csv --output findings.csv'
let findings = []
let leftOut = []

for (const name of Object.keys(records)) record.append(new Option(name, name))
for (const input of [file, mapping, record, dates]) input.addEventListener('change', look)
drop.addEventListener('dragover', (event) => event.preventDefault())
drop.addEventListener('drop', (event) => {
  event.preventDefault()
  file.files = event.dataTransfer.files
  look()
})
save.addEventListener('click', () => {
  const rows = findings.map(({ code, sheet, row, letter, heading, pointer }) =>
    [code, sheet, row, letter, heading, pointer, problems[code]?.says, problems[code]?.next].map((cell) => cell ?? ''),
  )
  const more = leftOut.map(([code, count]) => [
    code,
    '',
    '',
    '',
    '',
    '',
    `${count} more findings of this code are not in this file.`,
    ALL,
  ])
  const text = writeCsv([['code', 'sheet', 'row', 'column', 'heading', 'pointer', 'says', 'next'], ...rows, ...more])
  const link = element('a', {
    href: URL.createObjectURL(new Blob([text], { type: 'text/csv' })),
    download: 'findings.csv',
  })
  link.click()
  URL.revokeObjectURL(link.href)
})

async function look() {
  const [one] = file.files
  if (!one) return
  state.textContent = 'Reading …'
  result.replaceChildren()
  save.hidden = true
  left.textContent = ''
  try {
    const told = { record: record.value, dates: dates.value, mapping: await bytesOf(mapping.files[0]) }
    const checked = await checkTable(one, told, async (rows) => {
      state.textContent = `Reading … ${rows} rows`
      await new Promise((go) => setTimeout(go))
    })
    show(checked)
  } catch {
    // Whatever an error says could hold a value.
    state.textContent = 'This page failed. Nothing was changed. Please report what kind of file it was, not the file.'
  }
}

async function bytesOf(chosen) {
  return chosen && new Uint8Array(await chosen.arrayBuffer())
}

const refusals = {
  'CLI-003': 'This is neither CSV nor XLSX. Save it as one of them and drop it again.',
  'CLI-017': 'The mapping cannot be used. Make one with the command: cairn map.',
  'CLI-018': 'What a row is cannot be told from the headings. Choose it above, or give a mapping.',
}

function show(checked) {
  if (checked.refused) {
    state.textContent = refusals[checked.refused]
    return
  }
  findings = checked.findings
  const { rows } = checked.loss
  state.textContent = `Read as ${checked.record}. Rows: ${rows.read}; records: ${rows.records}; with problems: ${rows.withProblems}; blank: ${rows.blank}; of headings: ${rows.headings}; not read: ${rows.notRead}.`
  save.hidden = findings.length === 0
  const codes = [...checked.counts].sort(([one], [other]) => (one < other ? -1 : 1))
  leftOut = codes.flatMap(([code, count]) => (count > KEPT ? [[code, count - KEPT]] : []))
  const sum = leftOut.reduce((all, [, count]) => all + count, 0)
  if (sum > 0)
    left.textContent = `The saved file has at most ${KEPT} findings of each code; ${sum} are left out of it. ${ALL}`
  result.replaceChildren(
    ...(codes.length === 0 ? [element('p', { textContent: 'Nothing was found.' })] : codes.flatMap(findingsOf)),
  )
  // The focus goes to what was found, and the line above it stays in sight.
  result.focus({ preventScroll: true })
  state.scrollIntoView()
}

function findingsOf([code, count]) {
  const those = findings.filter((one) => one.code === code)
  const { says = '', next = '' } = problems[code] ?? {}
  const link = element('a', { href: `docs/reference/problems.html#${code.toLowerCase()}`, textContent: code })
  const places = those.slice(0, SHOWN).map((one) => element('li', { textContent: placeOf(one) }))
  const more = count > SHOWN ? [element('li', { textContent: `and ${count - SHOWN} more` })] : []
  return [
    element('h2', {}, link, ` · findings: ${count}`),
    element('p', { textContent: `${says} ${next}` }),
    element('ul', {}, ...places, ...more),
  ]
}

function placeOf({ sheet, row, letter, heading, pointer }) {
  const where = [
    sheet !== undefined && `sheet ${sheet}`,
    row !== undefined && `row ${row}`,
    letter !== undefined && `column ${letter}${heading === undefined ? '' : ` (${heading})`}`,
    pointer && `at ${pointer}`,
  ]
  return where.filter(Boolean).join(', ') || 'the whole file'
}
