import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { type Sheet, sheetHtml, sheetText } from '@cairn/casework'
import { CannotRun } from '../problem.ts'
import { isInRepository } from './repository.ts'
import { writeWhole } from './whole.ts'

/** A folder for sheets. */
export type SheetWriter = {
  /** Writes one sheet, as HTML and as text. The name says which record it was, by position, and nothing of whom. */
  readonly write: (sheet: Sheet, position: number) => void
  /** The run ends before its time: a folder that it made and that holds nothing is taken away again. */
  readonly abandon: () => void
}

/**
 * Prepares a folder for sheets: new or empty, open to nobody else, outside every repository.
 *
 * @param name - the folder as typed
 * @param cwd - where the user stands
 * @throws {@link CannotRun} when the folder will not do, or a sheet cannot be written
 */
export function sheetWriter(name: string, cwd: string): SheetWriter {
  const folder = resolve(cwd, name)
  if (isInRepository(folder)) throw new CannotRun('CLI-005')
  const made = attempt(() => mkdirSync(folder, { recursive: true, mode: 0o700 }))
  const abandon = (): void => removeEmpty(folder, made)
  try {
    ready(folder)
  } catch (error) {
    abandon()
    throw error
  }
  return {
    abandon,
    write: (sheet, position) => {
      const file = join(folder, `sheet-${String(position).padStart(6, '0')}`)
      attempt(() => writeWhole(`${file}.html`, sheetHtml(sheet)))
      attempt(() => writeWhole(`${file}.txt`, sheetText(sheet)))
    },
  }
}

function ready(folder: string): void {
  // A link may have led elsewhere between the two looks.
  if (isInRepository(folder)) throw new CannotRun('CLI-005')
  if (attempt(() => readdirSync(folder)).length > 0) throw new CannotRun('CLI-006')
  if (process.platform !== 'win32' && statSync(folder).mode & 0o077) throw new CannotRun('CLI-007')
}

/** Takes away folders from the deepest up to the first that was made; one that holds something stays, and all above it. */
function removeEmpty(folder: string, first: string | undefined): void {
  if (first === undefined) return
  try {
    for (let here = folder; ; here = dirname(here)) {
      rmdirSync(here)
      if (here === first) return
    }
  } catch {
    // It holds something by now, and that is not ours to remove.
  }
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work()
  } catch {
    throw new CannotRun('CLI-008')
  }
}
