/**
 * The command: validate, assess. Of a file of one's own it prints counts, codes and positions only.
 *
 * @packageDocumentation
 */
export { run } from './run.ts'
export type { Terminal } from './terminal.ts'
