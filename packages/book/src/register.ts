import type { Citation, SourceRecord } from '@cairn/engine'
import type { Calendar, ClockEnd } from '@cairn/engine/clock'
import { calendarStatus } from './calendar-page.ts'
import type { Entry } from './entry.ts'
import { plain, table } from './markdown.ts'
import { readBy, statusOf } from './page.ts'
import { type Rows, rowsCite, rowsCount, rowsStatus } from './rows-page.ts'
import { statusMeans, statusWord } from './words.ts'

/** The first page: every set with its status, coverage and signatures, and what the statuses mean. */
export function register(entries: readonly Entry[], calendars: readonly Calendar[], rows: readonly Rows[]): string {
  const sets = entries.map(({ set, examples }) => [
    `[${plain(set.title)}](${set.id}.md)`,
    set.version,
    set.inForce.from,
    statusWord(statusOf(set)),
    `${Object.keys(set.facts).length} facts, ${set.rules.length} rules, ${examples.reduce((n, { cases }) => n + Object.keys(cases).length, 0)} worked cases`,
    String(set.notEncoded.length),
    readBy(set),
  ])
  return [
    '<!-- Made from the rules; change those, not this page. -->',
    '# The book of rules',
    'For lawyers, protection officers and safeguarding leads. Each page says what a set of rules says and does not say, where that comes from, what was tried on it, and leaves room to sign.',
    table(['set', 'version', 'in force from', 'status', 'holds', 'left out', 'read by'], sets),
    ...(calendars.length > 0 ? [`## Rules of time\n\n${calendarRows(calendars)}`] : []),
    ...(rows.length > 0
      ? [
          `## Windows, limits and lists\n\n${table(
            ['rows', 'status', 'holds', 'read by'],
            rows.map((one) => [
              `[${plain(one.title)}](${one.id}.md)`,
              statusWord(rowsStatus(one)),
              `${rowsCount(one)} rows`,
              readBy(one),
            ]),
          )}`,
        ]
      : []),
    `## What the statuses mean\n\n${table(
      ['status', 'means'],
      Object.entries(statusMeans).map(([id, means]) => [id.replaceAll('-', ' '), means]),
    )}\n\nA set shows the weakest status of its parts; each rule and sign shows its own.`,
    'Beside this page: [the sources](sources.md), [the words used](glossary.md).',
    '',
  ].join('\n\n')
}

/** The page that cites a document, with its pin-points. */
function pinned(
  one: SourceRecord,
  page: { readonly id: string; readonly title: string },
  cites: readonly Citation[],
): readonly string[] {
  const pins = new Set(cites.filter(({ source }) => source === one.id).map(({ pin }) => pin))
  return pins.size > 0 ? [`[${plain(page.title)}](${page.id}.md): ${[...pins].map(plain).join('; ')}`] : []
}

function calendarRows(calendars: readonly Calendar[]): string {
  return table(
    ['calendar', 'version', 'status', 'holds', 'left out', 'read by'],
    calendars.map((one) => [
      `[${plain(one.title)}](${one.id}.md)`,
      one.version,
      statusWord(calendarStatus(one)),
      `${one.dates.length} rules of time, ${one.dates.reduce((n, { cases }) => n + Object.keys(cases).length, 0)} worked dates`,
      String(one.notEncoded.length),
      readBy(one),
    ]),
  )
}

/** The pages that cite a document. */
export function usedBy(
  one: SourceRecord,
  entries: readonly Entry[],
  calendars: readonly Calendar[],
  rows: readonly Rows[],
): readonly string[] {
  const used = entries.flatMap(({ set }) => {
    const cited = [...set.rules, ...Object.values(set.facts), ...Object.values(set.lines)].flatMap(({ cites }) => cites)
    const presumed = Object.values(set.facts).flatMap(({ unknown }) => (unknown === 'open' ? [] : unknown.cites))
    return pinned(one, set, [...cited, ...presumed])
  })
  for (const calendar of calendars) used.push(...pinned(one, calendar, citedBy(calendar)))
  for (const some of rows) used.push(...pinned(one, some, rowsCite(some)))
  return used
}

/** What the rules of a calendar cite, the lengths and ends within them too. */
function citedBy({ dates }: Calendar): readonly Citation[] {
  const within = (end: ClockEnd): readonly Citation[] => {
    if (end.op === 'period' || end.op === 'until') return end.cites ?? []
    if (end.op === 'dated') return end.versions.flatMap((one) => within(one.end))
    return end.op === 'readings' ? end.of.flatMap((one) => within(one.end)) : end.of.flatMap(within)
  }
  return dates.flatMap(({ rule }) => [...rule.cites, ...within(rule.ends)])
}

/**
 * The page of every document the sets, calendars and rows rest on.
 *
 * @param entries - the sets with their worked cases
 * @param sources - the documents
 * @param calendars - rules of time
 * @param rows - windows, limits, lists, rows of law
 * @returns Markdown: of each document its publisher, licence, when it was read, and what cites it with its pin-points
 *
 * @example
 * ```ts
 * import { sourcesPage } from '@cairn/book'
 * import { sources } from '@cairn/rulebook'
 *
 * sourcesPage([], [sources.frenchDecree], [], []).includes('| cited by | nothing |') // => true
 * ```
 */
export function sourcesPage(
  entries: readonly Entry[],
  sources: readonly SourceRecord[],
  calendars: readonly Calendar[],
  rows: readonly Rows[],
): string {
  const parts = sources.map((one) => {
    const used = usedBy(one, entries, calendars, rows)
    const facts = [
      ['publisher', plain(one.publisher)],
      ['year', String(one.year ?? 'not noted')],
      ['kind', one.kind.replaceAll('-', ' ')],
      ['licence', plain(one.licence)],
      ['read on', one.read],
      ...(one.note ? [['note', plain(one.note)]] : []),
      ['cited by', used.join('<br>') || 'nothing'],
    ]
    return `## ${plain(one.title)}\n\n${table([`\`${one.id}\``, ''], facts)}`
  })
  return ['<!-- Made from the rules; change those, not this page. -->', '# Sources', ...parts, ''].join('\n\n')
}
