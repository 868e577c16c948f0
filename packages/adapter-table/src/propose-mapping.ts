import type { RecordName } from '@cairn/schemas'
import { columnLetter } from '@cairn/spreadsheet'
import type { Column } from './column.ts'
import type { Mapping } from './mapping.ts'
import { normal } from './normal.ts'
import { ownMapping } from './own-mapping.ts'
import { personalHeading } from './should-not-be-here.ts'

/** How sure a proposal is: our own heading, the title of a field, something near it, or nothing. */
export type Confidence = 'exact' | 'title' | 'near' | 'none'

/** What one column of a table might be. */
export type Proposal = {
  /** From 1. */
  readonly column: number
  readonly letter: string
  readonly confidence: Confidence
  /** The place in the record, where there is a proposal. */
  readonly pointer?: string
  /** Its heading has a word that says who somebody is: it is proposed to be left out. */
  readonly shouldNotBeHere: boolean
}

/** A column by its heading; by its letter where a heading would not tell it from another. */
const named = (
  headings: readonly string[],
  at: number,
  letter: string,
): { readonly heading: string } | { readonly letter: string } => {
  const heading = headings[at]?.trim() ?? ''
  const alone = headings.filter((one) => one.trim() === heading).length === 1
  return heading !== '' && heading.length <= 1000 && alone ? { heading } : { letter }
}

/** Columns by a text; where several have the same, by none. */
const index = (columns: readonly Column[], textsOf: (column: Column) => readonly string[]) => {
  const found = new Map<string, Column | undefined>()
  for (const column of columns) {
    for (const text of new Set(textsOf(column))) if (text !== '') found.set(text, found.has(text) ? undefined : column)
  }
  return found
}

/**
 * A first guess at a mapping, from headings alone: cells are not looked at.
 *
 * @param record - which record a row is to be
 * @param headings - the row of headings, from the first column
 * @param columns - columns of that record, as {@link columnsOf} gives them
 * @returns a proposal for each column, and a mapping that holds them, for a person to go through. Columns for which
 *   there is none stay unmapped
 *
 * @example
 * ```ts
 * import { columnsOf, proposeMapping } from '@cairn/adapter-table'
 *
 * const { proposals } = proposeMapping('person@1', ['Languages', 'gender', 'Client name'], columnsOf('person@1'))
 * proposals.map(({ confidence }) => confidence) // => ['title', 'exact', 'none']
 * proposals[2]?.shouldNotBeHere // => true
 * ```
 */
export const proposeMapping = (
  record: RecordName,
  headings: readonly string[],
  columns: readonly Column[],
): { readonly proposals: readonly Proposal[]; readonly mapping: Mapping } => {
  const exact = index(columns, ({ heading }) => [heading])
  const titles = index(columns, ({ title }) => [normal(title)])
  const near = index(columns, ({ heading, title, pointer }) => [
    normal(heading),
    normal(title.split(': ').at(-1) ?? ''),
    normal(pointer.split('/').at(-1) ?? ''),
  ])
  const taken = new Set<string>()
  const guess = (text: string): readonly [Confidence, Column | undefined] => {
    const own = exact.get(text.trim())
    if (own) return ['exact', own]
    if (personalHeading(text)) return ['none', undefined]
    const title = titles.get(normal(text))
    return title ? ['title', title] : ['near', near.get(normal(text))]
  }
  const proposals = headings.map((text, at): Proposal => {
    const [confidence, column] = guess(text)
    const place = { column: at + 1, letter: columnLetter(at + 1) }
    if (!column || taken.has(column.pointer)) {
      return { ...place, confidence: 'none', shouldNotBeHere: personalHeading(text) }
    }
    taken.add(column.pointer)
    return { ...place, confidence, pointer: column.pointer, shouldNotBeHere: false }
  })
  const mapping: Mapping = {
    ...ownMapping(record),
    own: false,
    columns: proposals.flatMap(({ pointer, letter }, at) => {
      if (pointer === undefined) return []
      return [{ ...named(headings, at, letter), to: pointer }]
    }),
    leaveOut: proposals.flatMap(({ shouldNotBeHere, letter }) =>
      shouldNotBeHere ? [{ letter, why: 'identity' as const }] : [],
    ),
  }
  return { proposals, mapping }
}
