import { type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { CannotRun } from '../problem.ts'
import type { Terminal } from '../terminal.ts'
import { MOST_HELD, type Opened, openFile } from './opened.ts'
import { bytesOf } from './source.ts'

/** A file that is read from its beginning more than once. */
export type Twice = {
  readonly open: () => Promise<Opened>
  /** @throws {@link CannotRun} where the file was written to since: what was read first is not what was read last */
  readonly mustBeSame: () => void
}

/**
 * Makes a file ready to be read more than once. Standard input and pipes come once only: they are held in memory, never on
 * the disk.
 *
 * @param headingRow - where the headings of a table are, from 1
 * @throws {@link CannotRun} when there is no such file
 */
export function readTwice(name: string, terminal: Terminal, headingRow?: number): Twice {
  const before = name === '-' ? undefined : stateOf(name, terminal)
  if (before !== undefined) {
    const mustBeSame = (): void => {
      if (stateOf(name, terminal) !== before) throw new CannotRun('CLI-041')
    }
    return { open: () => openFile(name, terminal, headingRow), mustBeSame }
  }
  let parts: readonly Uint8Array[] | undefined
  const open = async (): Promise<Opened> => {
    const all = parts ?? (await held(name, terminal))
    parts = all
    async function* input(): AsyncGenerator<Uint8Array> {
      yield* all
    }
    return openFile('-', { ...terminal, input }, headingRow)
  }
  return { open, mustBeSame: () => {} }
}

/** What is different once somebody has written to a file; nothing where it is no file but a pipe. */
function stateOf(name: string, { cwd }: Terminal): string | undefined {
  let state: Stats | undefined
  try {
    state = statSync(resolve(cwd, name), { throwIfNoEntry: false })
  } catch {
    throw new CannotRun('CLI-002')
  }
  if (!state) throw new CannotRun('CLI-001')
  return state.isFile() ? [state.ino, state.size, state.mtimeMs].join() : undefined
}

async function held(name: string, terminal: Terminal): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytesOf(name, terminal)) {
    length += chunk.length
    if (length > MOST_HELD) throw new CannotRun('CLI-040')
    parts.push(chunk)
  }
  return parts
}
