// `npm run docs`: the reference of every package, then all documents as pages that open from any folder.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

const windows = process.platform === 'win32'
const typedoc = join('node_modules', '.bin', windows ? 'typedoc.cmd' : 'typedoc')
const steps = [
  [typedoc, '--logLevel', 'Warn'],
  [process.execPath, join('site', 'build.mjs')],
]
for (const [program, ...args] of steps) {
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: windows })
  if (status !== 0) process.exit(status ?? 1)
}
