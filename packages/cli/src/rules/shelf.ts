import { calendarPage, page, rowsPage, sourcesPage } from '@cairn/book'
import { sources } from '@cairn/rulebook'
import { setIds, shippedSets } from './edition.ts'
import { shippedCalendars, shippedRows } from './plain.ts'

/** What each id of the rulebook shows, in each place where it stands; made only where somebody asks for it. */
type Shelf = ReadonlyMap<string, readonly (() => string)[]>

/**
 * Everything in the register by id: sets, their rules and signs (`set/sign`), calendars and their rules of time, rows and
 * each line of them, sources.
 *
 * @param id - the one that is looked for: only what can have it is loaded, which saves most of the time; everything unless told
 */
export async function shelf(id?: string): Promise<Shelf> {
  const [first = ''] = id?.split('/') ?? []
  // A source lists whatever cites it. What begins with the id of a set stands in that set, or among rows.
  const everything = id === undefined || id === 'sources' || Object.values(sources).some((one) => one.id === id)
  const all = new Map<string, (() => string)[]>()
  const put = (id: string, text: () => string) => void all.set(id, [...(all.get(id) ?? []), text])
  const sets = await shippedSets(everything ? setIds : [first])
  for (const entry of sets) {
    const whole = () => page(entry)
    put(entry.set.id, whole)
    for (const { id } of entry.set.rules) put(id, () => partWith(whole(), `- Id: \`${id}\``))
    for (const fact of Object.keys(entry.set.facts))
      put(`${entry.set.id}/${fact}`, () => linesOf(whole(), `| \`${fact}\` |`))
  }
  const ofTime = everything || !setIds.includes(first) ? await shippedCalendars() : []
  const plain = await shippedRows()
  for (const one of plain) {
    const whole = rowsPage(one)
    put(one.id, () => whole)
    for (const row of rowsIn(whole)) if (row !== one.id) put(row, () => linesOf(whole, `| ${row} |`))
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

/** What stands under one id, in whichever places, and in how many; something that two of them say alike is shown once. */
export function together(texts: readonly (() => string)[]): string {
  const some = [...new Set(texts.map((text) => text().trim()))]
  return some.length === 1 ? some.join() : [`In the book ${some.length} parts have this id.`, ...some].join('\n\n')
}

/** The ids that lines of the tables of a page begin with, each once; headings are none, and a sign-off has none. */
function rowsIn(text: string): ReadonlySet<string> {
  const [said = ''] = text.split(/^## Sign-off$/m)
  const begins = said.matchAll(/^\| ([a-z][a-z0-9-]*(?:\/[a-z0-9-]+)*) \|.*\n(?!\| ---)/gm)
  return new Set([...begins].map(([, row]) => row as string))
}

/** The part of a page, from its heading on, that has a line. */
function partWith(text: string, line: string): string {
  return text.split(/^(?=#{2,3} )/m).find((part) => part.includes(line)) ?? ''
}

/** Lines of tables as parts of their own: every column by its name, under the title of the page that has them. */
function linesOf(text: string, begin: string): string {
  const lines = text.split('\n')
  const cells = (line = '') => line.slice(2, -2).split(/ (?<!\\)\| /)
  const title = /^# (.+)$/m.exec(text)?.[1] ?? ''
  const parts = lines.flatMap((line, at) => {
    if (!line.startsWith(begin)) return []
    const names = cells(lines[lines.findLastIndex((one, i) => i < at && one.startsWith('| ---')) - 1])
    return [
      cells(line)
        .map((cell, i) => `- ${names[i] ?? ''}: ${cell.replaceAll('<br>', '; ')}`)
        .join('\n'),
    ]
  })
  return [`## ${title}`, ...parts].join('\n\n')
}
