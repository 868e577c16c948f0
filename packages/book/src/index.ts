/**
 * The documents that reviewers read, made from any rulebook: pages, tables, diagrams, proofs.
 *
 * @packageDocumentation
 */
export { book } from './book.ts'
export { calendarPage } from './calendar-page.ts'
export { diagram } from './diagram.ts'
export type { Entry, Released } from './entry.ts'
export { page } from './page.ts'
export { type Rows, rowsPage } from './rows-page.ts'
