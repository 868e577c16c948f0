import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CannotRun } from '../problem.ts'

/**
 * A file that is named beside those that are worked on, and read whole.
 *
 * @param option - the option that names it, which is printed where it cannot be read
 * @throws {@link CannotRun} where there is no such file, or it cannot be read
 */
export function besideFile(name: string, cwd: string, option: string): Uint8Array {
  try {
    return readFileSync(resolve(cwd, name))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new CannotRun(missing ? 'CLI-001' : 'CLI-002', [option])
  }
}
