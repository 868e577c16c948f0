/**
 * The catalogues of instruments, policies and calendars, each loaded only when it is asked for, and the documents they rest on.
 *
 * @packageDocumentation
 */
export type { CalendarEntry } from './calendars.ts'
export { calendars } from './calendars.ts'
export type { InstrumentEntry } from './catalogue.ts'
export { instruments } from './catalogue.ts'
export type { Measured, Study } from './performance.ts'
export type { PolicyEntry, Question } from './policies.ts'
export { policies } from './policies.ts'
export type { RowsEntry } from './rows.ts'
export { rows } from './rows.ts'
export { sources } from './sources.ts'
export type { Wording } from './wording.ts'
