/**
 * The catalogues of instruments and policies, each loaded only when it is asked for, and the documents they rest on.
 *
 * @packageDocumentation
 */
export type { InstrumentEntry } from './catalogue.ts'
export { instruments } from './catalogue.ts'
export type { PolicyEntry, Question } from './policies.ts'
export { policies } from './policies.ts'
export { sources } from './sources.ts'
export type { Wording } from './wording.ts'
