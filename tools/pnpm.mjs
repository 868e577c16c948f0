// The one pnpm this repository works with: the version that package.json names, fetched by npx where it is not there yet.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The top folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs the pinned pnpm; what it prints goes to standard error, because standard output belongs to the program. */
export function pnpm(args, { cwd = root, quiet = false } = {}) {
  const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const windows = process.platform === 'win32'
  const { status, stdout, stderr } = spawnSync(
    windows ? 'npx.cmd' : 'npx',
    ['--yes', '--loglevel=error', packageManager, ...args],
    { cwd, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2], encoding: 'utf8', shell: windows },
  )
  if (quiet && status !== 0) process.stderr.write(`${stdout}${stderr}`)
  return status ?? 1
}
