/**
 * Invented people and builders for records: for tests, examples and demonstrations. Nobody in here exists.
 *
 * @packageDocumentation
 */
export { inventedCases } from './cases.ts'
export type { Invented } from './invented.ts'
export { inventedAnswers, inventedCase, inventedPerson, inventedPseudonym } from './records.ts'
export { inventedSociety } from './society.ts'
export { inventedDay, inventedPlace, inventedTown } from './town.ts'
