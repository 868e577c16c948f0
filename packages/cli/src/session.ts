import type { Ask } from './ask.ts'
import { run } from './run.ts'

/** What one run of the command printed, and how it ended. */
export type Session = { readonly code: 0 | 1 | 2; readonly out: string; readonly err: string }

/** Runs the command inside a test, with a terminal of its own. */
export async function session(
  args: readonly string[],
  {
    cwd = '.',
    input = '',
    errIsTerminal = false,
    ask,
  }: { cwd?: string; input?: string | Uint8Array; errIsTerminal?: boolean; ask?: Ask } = {},
): Promise<Session> {
  let [out, err] = ['', '']
  const code = await run(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    errIsTerminal,
    columns: 80,
    input: async function* () {
      yield typeof input === 'string' ? new TextEncoder().encode(input) : input
    },
    cwd,
    ...(ask && { ask }),
    today: '2026-11-23',
    now: '2026-11-23T12:00:00Z',
  })
  return { code, out, err }
}
