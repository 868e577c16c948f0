import { Service } from '@cairn/schemas/service'
import { Society } from '@cairn/schemas/society'
import { CannotRun } from '../problem.ts'
import { besideFile } from './beside.ts'

/**
 * Reads a directory of services: one JSON list of `service@1`.
 *
 * @throws {@link CannotRun} where the file cannot be read, or an entry is none: a directory with gaps is not used
 */
export function readDirectory(name: string, cwd: string): readonly Service[] {
  const read = Service.array()
    .max(100_000)
    .safeParse(parsed(besideFile(name, cwd, '--directory')))
  if (!read.success) throw new CannotRun('CLI-013')
  return read.data
}

/**
 * Reads what an organisation has: one `society@1`.
 *
 * @throws {@link CannotRun} where the file cannot be read, or is none
 */
export function readSociety(name: string, cwd: string): Society {
  const read = Society.safeParse(parsed(besideFile(name, cwd, '--society')))
  if (!read.success) throw new CannotRun('CLI-015')
  return read.data
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new CannotRun('CLI-012')
  }
}
