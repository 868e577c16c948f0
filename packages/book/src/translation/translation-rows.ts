import type { TranslationProblem } from './translation-problems.ts'
import { columns } from './translation-sheet.ts'

/** One row for a text, by the names of its columns, with its number from 1. */
export type Row = { readonly row: number } & Readonly<Record<(typeof columns)[number], string>>

/** What a sheet says of itself. */
export type About = Readonly<Record<'words' | 'language' | 'direction' | 'role' | 'reference' | 'on', string>>

const named = {
  words: 'about/words',
  language: 'about/language',
  direction: 'about/direction',
  role: 'about/read-by-role',
  reference: 'about/read-by-reference',
  on: 'about/read-on',
} as const

/** The rows of a sheet by the names of its columns. Rows without a key are left out; spreadsheets end in many of them. */
export function rowsOf(rows: readonly (readonly string[])[]): {
  readonly about: About
  readonly body: readonly Row[]
  readonly problems: readonly TranslationProblem[]
} {
  const [heading = [], ...rest] = rows
  const at = (column: string): number => heading.findIndex((one) => one.trim().toLowerCase() === column)
  const missing = columns.some((column) => column !== 'note' && column !== 'english' && at(column) < 0)
  const all = rest.map((cells, index) => {
    const cell = (column: string): string => (cells[at(column)] ?? '').trim()
    const [key, english, mark, translation, state, note] = columns.map(cell)
    return { row: index + 2, key, english, mark, translation, state, note } as Row
  })
  const value = (key: string): string => all.find((one) => one.key === key)?.translation ?? ''
  const about = Object.fromEntries(Object.entries(named).map(([word, key]) => [word, value(key)])) as About
  const body = missing ? [] : all.filter(({ key }) => key !== '' && !key.startsWith('about/'))
  return { about, body, problems: missing ? [{ code: 'WRD-101', row: 1 }] : [] }
}
