import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { book } from '@cairn/book'
import { calendars, rows, sources } from '@cairn/rulebook'
import { CannotRun } from '../problem.ts'
import { row } from '../report.ts'
import { shippedSets } from '../rules/edition.ts'
import { writeWhole } from '../sheets/whole.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Writes the book of the rules that came with this command, for whoever reviews them: pages and diagrams in a new folder.
 *
 * @param ids - the sets that get a page; all where none is named
 * @returns 0
 * @throws {@link CannotRun} when the folder is not empty or cannot be written to, or there is no such set
 */
export async function writeBook(folder: string, ids: readonly string[], terminal: Terminal): Promise<0> {
  const path = resolve(terminal.cwd, folder)
  if (existsSync(path) && readdirSync(path).length > 0) throw new CannotRun('CLI-036')
  const sets = await shippedSets()
  if (!ids.every((id) => sets.some(({ set }) => set.id === id))) throw new CannotRun('CLI-038')
  const chosen = sets.filter(({ set }) => ids.length === 0 || ids.includes(set.id))
  const plain = await Promise.all(
    Object.entries(rows).map(async ([id, { title, says, saysNot, load }]) => {
      return { id, title, says, saysNot, reading: 'none yet' as const, data: await load() }
    }),
  )
  const ofTime = await Promise.all(Object.values(calendars).map(({ load }) => load()))
  const files = book(chosen, Object.values(sources), { calendars: ofTime, rows: plain })
  try {
    mkdirSync(path, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeWhole(join(path, name), text)
  } catch {
    throw new CannotRun('CLI-021')
  }
  terminal.out(`${row('pages', Object.keys(files).length)}\n`)
  return 0
}
