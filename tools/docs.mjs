// `npm run docs`: the reference of every package, then all documents as pages that open from any folder.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

const windows = process.platform === 'win32'
const bin = (name) => join('node_modules', '.bin', windows ? `${name}.cmd` : name)
const steps = [
  // A package reads the types of those it imports, which the compiler keeps; nothing is done twice.
  [bin('tsc'), '-b'],
  [bin('typedoc'), '--logLevel', 'Warn'],
  [process.execPath, join('site', 'build.mjs')],
]
for (const [program, ...args] of steps) {
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: windows })
  if (status !== 0) process.exit(status ?? 1)
}
