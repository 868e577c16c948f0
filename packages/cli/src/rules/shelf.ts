import { calendarPage, page, type Rows, rowsPage, sourcesPage } from '@cairn/book'
import { calendars, rows, sources } from '@cairn/rulebook'
import { shippedSets } from './edition.ts'

/** What each id of the rulebook shows, made only where somebody asks for it. */
type Shelf = ReadonlyMap<string, () => string>

/**
 * Everything in the register by id: sets, their rules and signs (`set/sign`), calendars and their rules of time, rows and
 * each line of them, sources. Where an id stands on two pages, the first has it.
 */
export async function shelf(): Promise<Shelf> {
  const all = new Map<string, () => string>()
  const put = (id: string, text: () => string) => void (all.has(id) || all.set(id, text))
  const sets = await shippedSets()
  for (const entry of sets) {
    const whole = () => page(entry)
    put(entry.set.id, whole)
    for (const { id } of entry.set.rules) put(id, () => partWith(whole(), `- Id: \`${id}\``))
    for (const fact of Object.keys(entry.set.facts))
      put(`${entry.set.id}/${fact}`, () => lineOf(whole(), `| \`${fact}\` |`))
  }
  const ofTime = await Promise.all(Object.values(calendars).map(({ load }) => load()))
  const plain: Rows[] = []
  for (const [id, { title, says, saysNot, load }] of Object.entries(rows)) {
    const one: Rows = { id, title, says, saysNot, reading: 'none yet', data: await load() }
    plain.push(one)
    const whole = rowsPage(one)
    put(id, () => whole)
    for (const [, row] of whole.matchAll(/^\| ([a-z0-9-]+(?:\/[a-z0-9-]+)*) \|/gm))
      if (row && row !== 'row' && row !== 'rows') put(row, () => lineOf(whole, `| ${row} |`))
  }
  for (const calendar of ofTime) {
    const whole = () => calendarPage(calendar)
    put(calendar.id, whole)
    for (const { rule } of calendar.dates) put(rule.id, () => partWith(whole(), `- Id: \`${rule.id}\``))
  }
  const list = () => sourcesPage(sets, Object.values(sources), ofTime, plain)
  put('sources', list)
  for (const { id } of Object.values(sources)) put(id, () => partWith(list(), `| \`${id}\` |`))
  return all
}

/** The part of a page, from its heading on, that has a line. */
function partWith(text: string, line: string): string {
  return text.split(/^(?=#{2,3} )/m).find((part) => part.includes(line)) ?? ''
}

/** One line of a table as a part of its own: every column by its name, where the page that has it begins. */
function lineOf(text: string, begin: string): string {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.startsWith(begin))
  const head = lines.findLastIndex((line, i) => i < at && line.startsWith('| ---')) - 1
  const cells = (line = '') => line.slice(2, -2).split(/ (?<!\\)\| /)
  const names = cells(lines[head])
  const page = /^# (.+)$/m.exec(text)?.[1] ?? ''
  const said = cells(lines[at]).map((cell, i) => `- ${names[i] ?? ''}: ${cell.replaceAll('<br>', '; ')}`)
  return [`## ${page}`, '', ...said].join('\n')
}
