import { CommanderError } from 'commander'
import { CannotRun } from './problem.ts'
import { program } from './program.ts'
import { refusal } from './report.ts'
import type { Terminal } from './terminal.ts'

/**
 * Runs the command, as from a shell.
 *
 * @param args - what follows `cairn` on the command line
 * @param terminal - where to write, where to read from, where the user stands, what day it is
 * @returns the exit code: 0 nothing found, 1 something found, 2 could not run
 *
 * @example
 * ```ts
 * import { run } from '@cairn/cli'
 *
 * let printed = ''
 * const code = await run(['assess', '--quiet'], {
 *   out: (text) => { printed += text },
 *   err: () => {},
 *   errIsTerminal: false,
 *   columns: 80,
 *   input: async function* () {},
 *   cwd: '.',
 *   today: '2026-11-23',
 *   now: '2026-11-23T12:00:00Z',
 * })
 * code // => 0
 * printed.includes('invented cases') // => true
 * ```
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let code: 0 | 1 = 0
  try {
    await program(terminal, (ended) => {
      code = ended
    }).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    terminal.err(
      error instanceof CannotRun ? refusal(error.code, error.places) : `${refusal('CLI-011')}${frames(error)}`,
    )
    return 2
  }
}

/** Where a fault of ours happened. Never its message: that could hold a piece of a record. */
function frames(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => `${line}\n`)
    .join('')
}
