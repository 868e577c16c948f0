/** What is wrong with a translation: a code, and the row of the sheet from 1 where there is one. Never a text of it. */
export type TranslationProblem = { readonly code: TranslationProblemCode; readonly row?: number }

/** Codes of problems with a translator's spreadsheet; the sentences are in {@link translationProblems}. */
export type TranslationProblemCode = keyof typeof translationProblems

/**
 * What each code means, and what to do next.
 *
 * @example
 * ```ts
 * import { translationProblems } from '@cairn/book'
 *
 * translationProblems['WRD-105'].next // => 'Take the row away.'
 * ```
 */
export const translationProblems: Readonly<
  Record<`WRD-10${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`, { readonly says: string; readonly next: string }>
> = {
  'WRD-101': { says: 'A column is missing.', next: 'Keep key, mark, translation and state in the first row.' },
  'WRD-102': { says: 'The sheet is of other words.', next: 'Send it to where it came from.' },
  'WRD-103': { says: 'The language is no tag.', next: 'Write one such as sw or pt-BR beside about/language.' },
  'WRD-104': { says: 'The direction is neither ltr nor rtl.', next: 'Write one of them beside about/direction.' },
  'WRD-105': { says: 'There is no text of that key any more.', next: 'Take the row away.' },
  'WRD-106': { says: 'A key stands there twice.', next: 'Keep one of the rows; the first was taken.' },
  'WRD-107': {
    says: 'What stands in braces is not the same as in the English text.',
    next: 'Put it in as it stands there.',
  },
  'WRD-108': { says: 'The state is none of open, draft, read, stale.', next: 'Choose one.' },
  'WRD-109': {
    says: 'Who read it is not complete.',
    next: 'Give a role in small letters, a reference, and the day; never a name.',
  },
}
