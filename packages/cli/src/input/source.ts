import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { CannotRun } from '../problem.ts'
import type { Terminal } from '../terminal.ts'

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws {@link CannotRun} when there is no such file, or it cannot be read
 */
export async function* bytesOf(name: string, terminal: Terminal): AsyncGenerator<Uint8Array> {
  try {
    const chunks =
      name === '-' ? terminal.input() : createReadStream(resolve(terminal.cwd, name), { highWaterMark: 262_144 })
    for await (const chunk of chunks) yield chunk as Uint8Array
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new CannotRun(missing ? 'CLI-001' : 'CLI-002')
  }
}
