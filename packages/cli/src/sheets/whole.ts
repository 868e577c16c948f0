import { randomUUID } from 'node:crypto'
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { madeFolder } from './made-folder.ts'

/** A file that grows, and has its name only when it is whole. */
export type WholeFile = {
  readonly write: (content: string | Uint8Array) => void
  /** From here on it has its name, and its owner can read it. */
  readonly close: (how?: { readonly settled?: boolean }) => void
  /** Nothing is left of it. */
  readonly abort: () => void
}

const PART = 65_536

/**
 * Begins a file that nobody, its owner included, can read before it is whole: until then it is closed to reading under
 * another name, also after a kill. A folder that is missing is made.
 *
 * @param path - absolute
 */
export function wholeFile(path: string): WholeFile {
  // A name that nobody else uses: a file of theirs, or of another run, is never touched.
  const part = `${path}.${randomUUID()}.part`
  const removeFolder = madeFolder(dirname(path))
  let file: number
  try {
    file = openSync(part, 'wx', 0o200)
  } catch (error) {
    removeFolder()
    throw error
  }
  let waiting: Uint8Array[] = []
  let length = 0
  let open = true
  const abort = (): void => {
    if (!open) return
    open = false
    closeSync(file)
    rmSync(part, { force: true })
    removeFolder()
  }
  const orAbort = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      abort()
      throw error
    }
  }
  const flush = (): void => {
    const bytes = Buffer.concat(waiting)
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    waiting = []
    length = 0
  }
  return {
    write: (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      waiting.push(bytes)
      length += bytes.length
      if (length >= PART) orAbort(flush)
    },
    close: ({ settled = false } = {}) => {
      orAbort(() => {
        flush()
        if (settled) fsyncSync(file)
        fchmodSync(file, 0o600)
      })
      open = false
      closeSync(file)
      renameSync(part, path)
    },
    abort,
  }
}

/** Writes a file of which all is there; it has its name only once it is on the disk. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const file = wholeFile(path)
  file.write(content)
  file.close({ settled: true })
}
