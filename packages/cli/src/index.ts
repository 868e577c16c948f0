/**
 * The command: validate, assess. Of a file of one's own it prints counts, codes and positions only.
 *
 * @packageDocumentation
 */
export type { Ask, Option } from './ask.ts'
export { run } from './run.ts'
export type { Terminal } from './terminal.ts'
