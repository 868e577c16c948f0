import { type Citation, type Reading, type Status, weakest } from '@cairn/engine'
import { type ClockRule, endSentence } from '@cairn/engine/clock'
import { plain, table } from './markdown.ts'
import { readBy } from './page.ts'
import { pageFingerprint, signOff } from './sign-off.ts'
import { citeWords, statusWord, word } from './words.ts'

/** Plain rows of a rulebook, such as windows, limits and lists: what a page is made from. */
export type Rows = {
  /** Kebab-case word: the name of the page. */
  readonly id: string
  readonly title: string
  /** What they say, in plain sentences. */
  readonly says: string
  /** What they do not say. */
  readonly saysNot: string
  /** Who read them against their sources. */
  readonly reading: Reading
  /** The rows as they ship: whatever carries `cites` becomes a line of its own. */
  readonly data: unknown
}

/**
 * The page of plain rows, for people who review rules and do not code. Everything that cites a source is a line with its
 * sentence, its values, its source and its status, so that nothing that ships stays out of sight.
 *
 * @param rows - the rows and what they say
 * @returns Markdown
 *
 * @example
 * ```ts
 * import { rowsPage } from '@cairn/book'
 * import { directory } from '@cairn/rulebook/directory'
 *
 * const text = rowsPage({
 *   id: 'directory', title: 'Directory', says: 'How long a word counts.', saysNot: 'Who has room.',
 *   reading: 'none yet', data: directory,
 * })
 * text.includes('days: 90') // => true
 * ```
 */
export function rowsPage(rows: Rows): string {
  const found = rowsOf(rows.data)
  const body = [
    '<!-- Made from the rules; change those, not this page. -->',
    `# ${plain(rows.title)}`,
    table(['rows', 'status', 'read by'], [[`\`${rows.id}\``, statusWord(rowsStatus(rows)), readBy(rows)]]),
    `## What it says\n\n${plain(rows.says)}`,
    `## What it does not say\n\n${plain(rows.saysNot)}`,
    `## Rows\n\n${table(
      ['row', 'says', 'values', 'rests on', 'status'],
      found.map(({ at, says, values, cites, status }) => [
        at.map(plain).join(', '),
        plain(says),
        values.map(plain).join('<br>'),
        citeWords(cites),
        statusWord(status),
      ]),
    )}`,
  ].join('\n\n')
  return `${body}\n\n## Sign-off\n\n${signOff(rows, pageFingerprint(body))}\n`
}

/** Every citation among the rows. */
export const rowsCite = ({ data }: Rows): readonly Citation[] => rowsOf(data).flatMap(({ cites }) => cites)

/** How many rows there are, and the weakest status among them. */
export const rowsCount = ({ data }: Rows): number => rowsOf(data).length
export const rowsStatus = ({ data }: Rows): Status => weakest(rowsOf(data).map(({ status }) => status))

type Row = {
  readonly at: readonly string[]
  readonly says: string
  readonly values: readonly string[]
  readonly cites: readonly Citation[]
  readonly status: Status
}
type Tree = Readonly<Record<string, unknown>>

/** Whatever cites something, in the order in which it is written. A rule of time is one line, with all that it cites. */
function rowsOf(data: unknown, at: readonly string[] = []): readonly Row[] {
  if (!isTree(data)) return []
  const own = 'cites' in data && 'status' in data ? [rowOf(data, at)] : []
  const within = Object.entries(data).flatMap(([key, part]) =>
    key === 'cites' ? [] : rowsOf(part, pathOf(part) ?? [...at, name(key)]),
  )
  const [row] = own
  if (!row || !isClock(data)) return [...own, ...within]
  return [{ ...row, cites: [...row.cites, ...within.flatMap(({ cites }) => cites)] }]
}

function rowOf(tree: Tree, at: readonly string[]): Row {
  // What the head of the page says already is not said again.
  const { says, note, cites, status, id: _id, title: _title, saysNot: _saysNot, version: _version, ...rest } = tree
  const time = isClock(tree) ? [`ends with ${endSentence(tree)}`] : []
  const shown = isClock(tree) ? { nature: tree.nature } : rest
  return {
    at: at.length > 0 ? at : [String(tree['id'] ?? '')],
    says: [says, note].filter((one) => typeof one === 'string').join(' '),
    values: [...valuesOf(shown), ...time],
    cites: cites as readonly Citation[],
    status: status as Status,
  }
}

/** Values as words; parts that cite something have lines of their own. */
function valuesOf(tree: Tree): readonly string[] {
  return Object.entries(tree).flatMap(([key, part]): readonly string[] =>
    part === undefined || isSilent(part) || rowsOf(part).length > 0 ? [] : [`${name(key)}: ${valueWords(part)}`],
  )
}

function valueWords(part: unknown): string {
  if (typeof part === 'boolean') return part ? 'yes' : 'no'
  if (Array.isArray(part)) return part.length === 0 ? 'none' : part.map(valueWords).join(', ')
  if (!isTree(part)) return String(part)
  return Object.entries(part)
    .map(([key, one]) => `${name(key)} ${valueWords(one)}`)
    .join(', ')
}

/** A key as a reader says it. */
const name = (key: string): string => word(key.replace(/[a-z](?=[A-Z])/g, '$&-')).toLowerCase()

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

const isClock = (tree: Tree): tree is Tree & ClockRule => 'starts' in tree && 'ends' in tree && 'events' in tree

/** Conditions are said in words beside them (`whom`); an empty part says nothing. */
const isSilent = (part: unknown): boolean =>
  isTree(part) && ('op' in part || (!Array.isArray(part) && Object.keys(part).length === 0))

/** A part that has an id is told by it alone, a part that has a place by that. */
function pathOf(part: unknown): readonly string[] | undefined {
  if (!isTree(part)) return undefined
  const own = part['id'] ?? part['place']
  return typeof own === 'string' ? [own] : undefined
}
