import { englishMark } from './english-mark.ts'
import type { Translation } from './read-translation.ts'
import { texts, type Words } from './texts.ts'

/** The columns of a translator's spreadsheet, in their order; the first row. */
export const columns = ['key', 'english', 'mark', 'translation', 'state', 'note'] as const

/**
 * How far one text is: nothing is written yet, written, read by the role that signs, or written for an English text
 * that was another one.
 */
export type TextState = 'open' | 'draft' | 'read' | 'stale'

/** Which states a spreadsheet offers to choose from. */
export const textStates: readonly TextState[] = ['open', 'draft', 'read', 'stale']

/**
 * A spreadsheet for a translator: rows of plain cells, the heading first. Seven rows say of what it is and who read it,
 * then comes one row for each text. `writeCsv` and `writeXlsx` of `@cairn/spreadsheet` make a file of it.
 *
 * @param id - of which words it is: an instrument, or a name of your own such as `worker-sheet`
 * @param english - the English words
 * @param into - the language and how it is written, or a translation to go on with
 * @returns rows of texts
 *
 * @example
 * ```ts
 * import { translationSheet } from '@cairn/book'
 *
 * const english = { instrument: 'example', language: 'en', asks: { cold: 'Are you cold?' } }
 * const rows = translationSheet('example', english, { language: 'sw', dir: 'ltr' })
 * rows[0] // => ['key', 'english', 'mark', 'translation', 'state', 'note']
 * rows.at(-1) // => ['asks/cold', 'Are you cold?', '19bbc6f1870e', '', 'open', '']
 * ```
 */
export function translationSheet(
  id: string,
  english: Words,
  into: Pick<Translation, 'language' | 'dir'> & Partial<Translation>,
): readonly (readonly string[])[] {
  const { reading = 'none yet' } = into
  const read = reading === 'none yet' ? { role: '', reference: '', on: '' } : reading
  const about = [
    ['about/words', 'Of which words this is. Leave it.', id],
    ['about/language', 'The language, as a tag: sw, pt-BR.', into.language],
    ['about/direction', 'How it is written: ltr, or rtl from right to left.', into.dir],
    ['about/read-by-role', 'Which role read all of it: a role in small letters, never a name.', read.role],
    ['about/read-by-reference', 'The reference of the organisation under which it was read.', read.reference],
    ['about/read-on', 'The day, as 2026-11-25.', read.on],
    ['about/how', 'Put what is in {braces} into your sentence as it stands. Leave empty what is not clear.', ''],
  ] as const
  const rows = Object.entries(texts(english)).map(([key, text]) => {
    const mark = englishMark(text)
    const { says = '', state = 'open', of = mark, note = '' } = into.texts?.[key] ?? {}
    // The mark is that of today: who looks at a stale text again changes its state and nothing else.
    return [key, text, mark, says, says !== '' && of !== mark ? 'stale' : state, note]
  })
  return [[...columns], ...about.map(([key, english, value]) => [key, english, '', value, '', '']), ...rows]
}
