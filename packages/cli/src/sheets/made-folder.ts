import { mkdirSync, rmdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder where it is missing, and those above it, for their owner only.
 *
 * @param folder - absolute
 * @returns takes what was made away again, as far as nothing is in it
 */
export function madeFolder(folder: string): () => void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 })
  return () => removeEmpty(folder, first)
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
