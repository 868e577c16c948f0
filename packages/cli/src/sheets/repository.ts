import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const MARKS = ['.git', '.hg', '.svn', '.jj', '.bzr', '_darcs', '.fslckout']

/**
 * Whether a folder lies inside a repository, by the path as it is written or by where its links lead. What lies in a
 * repository is copied, kept for ever and shared without anybody deciding to.
 *
 * @param folder - an absolute path; the folder need not be there yet
 */
export function isInRepository(folder: string): boolean {
  return [resolve(folder), reached(resolve(folder))].some((path) => upwards(path).some(isRepository))
}

/** Where the links of a path lead, as far as it exists. */
function reached(path: string): string {
  const above = dirname(path)
  if (existsSync(path)) return realpathSync(path)
  return above === path ? path : join(reached(above), path.slice(above.length))
}

function upwards(path: string): readonly string[] {
  const above = dirname(path)
  return above === path ? [path] : [path, ...upwards(above)]
}

/** A working copy by its mark; a bare repository by what it is made of. */
function isRepository(folder: string): boolean {
  const has = (name: string) => existsSync(join(folder, name))
  return MARKS.some(has) || (has('HEAD') && has('objects') && has('refs'))
}
