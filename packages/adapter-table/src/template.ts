import type { RecordName } from '@cairn/schemas'
import type { SheetContent } from '@cairn/spreadsheet'
import type { Column } from './column.ts'
import { type ColumnOptions, columnsOf } from './columns-of.ts'

const required = { always: 'always', 'with-its-group': 'where its entry is used', never: 'no' } as const

const about = ({ heading, title, description, required: must, kind, list, codes, sensitivity, example }: Column) => [
  heading,
  title,
  description,
  required[must],
  list ? `${kind}, several with ; between` : kind,
  sensitivity,
  (codes ?? []).map(({ code, label }) => `${code}: ${label}`).join('\n'),
  example,
]

/**
 * A blank workbook for a record: one sheet with one row of machine headings and drop-downs for codes, and one that says
 * what belongs in each column. There is no second row of headings and nothing is hidden: two rows drift apart.
 *
 * @param name - the word of the schema line
 * @param options - questions of an instrument, and how many entries of a list have columns
 * @returns two sheets, for `writeXlsx` of `@cairn/spreadsheet`
 *
 * @example
 * ```ts
 * import { template } from '@cairn/adapter-table'
 *
 * const [sheet, about] = template('person@1')
 * sheet?.rows[0]?.slice(0, 3) // => ['pseudonym', 'age.is', 'age.years']
 * about?.rows[1]?.[1] // => 'Pseudonym'
 * ```
 */
export const template = (name: RecordName, options: ColumnOptions = {}): readonly SheetContent[] => {
  const columns = columnsOf(name, options)
  const choices = columns.flatMap(({ list, codes }, at) =>
    codes && !list ? [{ column: at + 1, entries: codes.map(({ code }) => code) }] : [],
  )
  return [
    {
      name: name.slice(0, name.indexOf('@')),
      rows: [columns.map(({ heading }) => heading)],
      choices,
      widths: columns.map(({ heading }) => Math.min(40, Math.max(12, heading.length + 2))),
    },
    {
      name: 'about',
      rows: [
        ['column', 'title', 'what belongs in it', 'required', 'kind', 'sensitivity', 'codes', 'example'],
        ...columns.map(about),
      ],
      widths: [28, 28, 60, 16, 16, 12, 40, 24],
    },
  ]
}

/**
 * A blank CSV for a record: one row of machine headings.
 *
 * @param name - the word of the schema line
 * @param options - questions of an instrument, and how many entries of a list have columns
 * @returns the text
 *
 * @example
 * ```ts
 * import { templateCsv } from '@cairn/adapter-table'
 *
 * templateCsv('person@1').startsWith('pseudonym,age.is,') // => true
 * ```
 */
export const templateCsv = (name: RecordName, options: ColumnOptions = {}): string =>
  `${columnsOf(name, options)
    .map(({ heading }) => heading)
    .join(',')}\r\n`
