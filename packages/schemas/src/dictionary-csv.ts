import type { DictionaryLine } from './dictionary.ts'

const headings = [
  'record',
  'path',
  'title',
  'description',
  'type',
  'required',
  'only where',
  'code list',
  'code list version',
  'code list source',
  'sensitivity',
  'example',
  'rules',
] as const

/** A spreadsheet runs what begins with one of these; after an apostrophe it shows it. */
const runs = /^[=+\-@\t\r\n]/

const cell = (text: string): string => {
  const safe = runs.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * The data dictionary as a table that a spreadsheet opens: UTF-8 with its mark, commas, quotes where needed, and no cell
 * that a spreadsheet would run.
 *
 * @param lines - the lines of the dictionary
 * @returns the text of a CSV file
 *
 * @example
 * ```ts
 * import { Person } from '@cairn/schemas'
 * import { dictionaryCsv, dictionaryOf } from '@cairn/schemas/dictionary'
 *
 * const [heading, first] = dictionaryCsv(dictionaryOf({ 'person@1': Person })).split('\n')
 * first?.startsWith('person@1,/schema,Schema,') // => true
 * heading?.endsWith(',sensitivity,example,rules') // => true
 * ```
 */
export const dictionaryCsv = (lines: readonly DictionaryLine[]): string => {
  const rows = lines.map((line) => [
    line.record,
    line.path,
    line.title,
    line.description,
    line.type,
    line.required ? 'yes' : 'no',
    line.only.join('; or '),
    line.lists.map(({ id }) => id).join('; '),
    line.lists.map(({ version }) => String(version)).join('; '),
    line.lists.map(({ sources }) => sources.map(({ title, version }) => `${title} (${version})`).join(', ')).join('; '),
    line.sensitivity,
    typeof line.example === 'string' ? line.example : JSON.stringify(line.example),
    line.rules.join('; '),
  ])
  return `\uFEFF${[headings, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('')}`
}
