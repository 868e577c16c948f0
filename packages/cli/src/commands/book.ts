import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { book } from '@cairn/book'
import { sources } from '@cairn/rulebook'
import { CannotRun } from '../problem.ts'
import { row } from '../report.ts'
import { closest } from '../rules/closest.ts'
import { setIds, shippedSets } from '../rules/edition.ts'
import { calendarIds, rowIds, shippedCalendars, shippedRows } from '../rules/plain.ts'
import { writeWhole } from '../sheets/whole.ts'
import type { Terminal } from '../terminal.ts'

/** Everything that has a page of its own; one id may be both a set and rows. */
const pageIds: readonly string[] = [...new Set([...setIds, ...calendarIds, ...rowIds])]

/**
 * Writes the book of the rules that came with this command, for whoever reviews them: pages and diagrams in a new folder.
 * Beside the pages there are always a register, the words used, and the sources that the pages rest on.
 *
 * @param ids - the sets, calendars and rows that get a page; all where none is named
 * @returns 0
 * @throws {@link CannotRun} when the folder is not empty or cannot be written to, or there is no such page
 */
export async function writeBook(folder: string, ids: readonly string[], terminal: Terminal): Promise<0> {
  const path = resolve(terminal.cwd, folder)
  if (existsSync(path) && readdirSync(path).length > 0) throw new CannotRun('CLI-036')
  const unknown = ids.filter((id) => !pageIds.includes(id))
  if (unknown.length > 0) throw new CannotRun('CLI-038', [...new Set(unknown.flatMap((id) => closest(id, pageIds)))])
  const wanted = ids.length > 0 ? ids : pageIds
  const [sets, calendars, rows] = await Promise.all([
    shippedSets(wanted),
    shippedCalendars(wanted),
    shippedRows(wanted),
  ])
  const files = book(sets, Object.values(sources), { calendars, rows, onlyCited: ids.length > 0 })
  try {
    mkdirSync(path, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeWhole(join(path, name), text)
  } catch {
    throw new CannotRun('CLI-021')
  }
  terminal.out(`${row('pages', Object.keys(files).length)}\n`)
  return 0
}
