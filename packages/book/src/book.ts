import type { SourceRecord } from '@cairn/engine'
import type { Calendar } from '@cairn/engine/clock'
import { calendarPage } from './calendar-page.ts'
import { diagram } from './diagram.ts'
import type { Entry } from './entry.ts'
import { glossary } from './glossary.ts'
import { page } from './page.ts'
import { register, sourcesPage, usedBy } from './register.ts'
import { type Rows, rowsPage } from './rows-page.ts'

/**
 * The whole book of any rulebook: a register, a page and a diagram per set, a page per calendar and per
 * list of rows, the sources, the words used.
 *
 * @param entries - the sets with their worked cases
 * @param sources - the documents they rest on
 * @param more - `calendars`: rules of time with their worked dates; `rows`: windows, limits, lists, rows of law;
 *   `onlyCited`: leave out the documents that nothing in this book rests on
 * @returns file names and their text
 *
 * @example
 * ```ts
 * import { book } from '@cairn/book'
 * import { instruments, sources } from '@cairn/rulebook'
 *
 * const { load, examples } = instruments['palermo-2000']
 * const files = book([{ set: await load(), examples: await examples() }], Object.values(sources))
 * Object.keys(files) // => ['README.md', 'sources.md', 'glossary.md', 'palermo-2000.md', 'palermo-2000.svg']
 * ```
 */
export function book(
  entries: readonly Entry[],
  sources: readonly SourceRecord[],
  {
    calendars = [],
    rows = [],
    onlyCited = false,
  }: { readonly calendars?: readonly Calendar[]; readonly rows?: readonly Rows[]; readonly onlyCited?: boolean } = {},
): Readonly<Record<string, string>> {
  const pages = entries.flatMap((entry) => [
    [`${entry.set.id}.md`, page(entry)] as const,
    [`${entry.set.id}.svg`, diagram(entry.set)] as const,
  ])
  const listed = onlyCited ? sources.filter((one) => usedBy(one, entries, calendars, rows).length > 0) : sources
  return {
    'README.md': register(entries, calendars, rows),
    'sources.md': sourcesPage(entries, listed, calendars, rows),
    'glossary.md': glossary(),
    ...Object.fromEntries(pages),
    ...Object.fromEntries(calendars.map((one) => [`${one.id}.md`, calendarPage(one)])),
    ...Object.fromEntries(rows.map((one) => [`${one.id}.md`, rowsPage(one)])),
  }
}
