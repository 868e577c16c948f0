/**
 * The documents that reviewers read, made from any rulebook: pages, tables, diagrams, proofs.
 *
 * @packageDocumentation
 */
export { book } from './book.ts'
export { calendarPage } from './calendar-page.ts'
export { diagram } from './diagram.ts'
export { type CaseChange, type Difference, type DifferenceKind, difference, type ReleasedCase } from './difference.ts'
export { differencePage } from './difference-page.ts'
export type { Entry, Released } from './entry.ts'
export { page } from './page.ts'
export type { PatternChange, PatternsCompared } from './pattern-difference.ts'
export { sourcesPage } from './register.ts'
export { type Rows, rowsPage } from './rows-page.ts'
export type { StudyRow, StudyShare } from './studies.ts'
export type { LanguageReading, TranslatedText, Translation } from './translation/read-translation.ts'
export { readTranslation } from './translation/read-translation.ts'
export type { HoldBack, Shipping } from './translation/ships.ts'
export { ships } from './translation/ships.ts'
export type { Words } from './translation/texts.ts'
export { texts } from './translation/texts.ts'
export { pseudoWords, translated } from './translation/translated.ts'
export type { TranslationProblem, TranslationProblemCode } from './translation/translation-problems.ts'
export { translationProblems } from './translation/translation-problems.ts'
export type { TextState } from './translation/translation-sheet.ts'
export { translationSheet } from './translation/translation-sheet.ts'
export type { WordChange } from './word-difference.ts'
