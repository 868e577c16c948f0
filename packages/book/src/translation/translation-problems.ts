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
 * translationProblems['WRD-05'] // => 'There is no text of that key any more. Take the row away.'
 * ```
 */
export const translationProblems = {
  'WRD-01': 'A column is missing. Keep key, mark, translation and state in the first row.',
  'WRD-02': 'The sheet is of other words. Send it to where it came from.',
  'WRD-03': 'The language is no tag. Write one such as sw or pt-BR beside about/language.',
  'WRD-04': 'The direction is neither ltr nor rtl. Write one of them beside about/direction.',
  'WRD-05': 'There is no text of that key any more. Take the row away.',
  'WRD-06': 'A key stands there twice. Keep one of the rows; the first was taken.',
  'WRD-07': 'What stands in braces is not the same as in the English text. Put it in as it stands there.',
  'WRD-08': 'The state is none of open, draft, read, stale. Choose one.',
  'WRD-09': 'Who read it is not complete. Give a role in small letters, a reference, and the day; never a name.',
} as const
