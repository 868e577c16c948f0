// A step is done again only when the hash of what it depends on has changed; the hash is kept in a stamp file.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One hash of the names and contents of files and folders (a missing one counts as empty) and of further words. */
export function hashOf(paths, { except = /$^/, words = [] } = {}) {
  const hash = createHash('sha256').update(words.join('\n'))
  const add = (path) => {
    if (!existsSync(path) || except.test(path)) return
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else hash.update(`\0${path}\0`).update(readFileSync(path))
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}

/** Whether the step was done for this hash. */
export function isDone(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
}

/** Notes that the step was done for this hash. */
export function markDone(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}
