import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { type Sheet, sheetHtml, sheetText } from '@cairn/casework'
import { CannotRun } from '../problem.ts'
import { madeFolder } from './made-folder.ts'
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
  const abandon = attempt(() => madeFolder(folder))
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

function attempt<Result>(work: () => Result): Result {
  try {
    return work()
  } catch {
    throw new CannotRun('CLI-008')
  }
}
