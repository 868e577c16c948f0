import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { CannotRun } from '../problem.ts'
import { wholeFile } from '../sheets/whole.ts'
import type { Terminal } from '../terminal.ts'

/** Where a report goes. */
export type Sink = {
  readonly write: (text: string) => void
  /** Ends it: a file has its name only from here on. */
  readonly close: () => void
  /** Gives it up: nothing is left of a file. */
  readonly abort: () => void
  /** The user's own terminal, where files may be called as they were typed. */
  readonly isTerminal: boolean
}

/** Standard output. */
export function terminalSink({ out }: Terminal): Sink {
  return { write: out, close: () => {}, abort: () => {}, isTerminal: true }
}

/**
 * A file that is there only when it is whole, and that only its owner can open.
 *
 * @param path - absolute
 * @throws {@link CannotRun} when it cannot be written
 */
export function fileSink(path: string): Sink {
  const file = attempt(() => wholeFile(path))
  return {
    isTerminal: false,
    write: (text) => attempt(() => file.write(text)),
    close: () => attempt(file.close),
    abort: file.abort,
  }
}

/**
 * The paths of files that are to be written.
 *
 * @throws {@link CannotRun} where one of them is read too, or is named twice
 */
export function outputPaths(outputs: readonly string[], inputs: readonly string[], cwd: string): readonly string[] {
  const read = new Set(inputs.filter((name) => name !== '-').map((name) => real(resolve(cwd, name))))
  return outputs.map((name) => {
    const path = resolve(cwd, name)
    const where = real(path)
    if (read.has(where)) throw new CannotRun('CLI-020')
    read.add(where)
    return path
  })
}

/** Where a path leads, as far as it exists. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const above = dirname(path)
  return above === path ? path : join(real(above), basename(path))
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work()
  } catch {
    throw new CannotRun('CLI-021')
  }
}
