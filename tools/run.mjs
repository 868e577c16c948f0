// Behind `npm start` (here and in an example) and `npm test`, with only Node and npm on the machine: installs and builds
// what has changed, then runs. Standard output is only what is run prints; paths are read from where the user stands.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { installIfNeeded } from './install.mjs'
import { root } from './pnpm.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19) || (major === 22 && minor < 12)) {
  process.stderr.write(`Node ${process.versions.node} is too old: use 20.19+, 22.12+ or 24+.\n`)
  process.exit(1)
}

const [task, ...args] = process.argv.slice(2)
if (!installIfNeeded()) process.exit(1)

if (task === 'start' || task === 'example') {
  const { buildChanged } = await import('./build.mjs')
  if (!(await buildChanged())) process.exit(1)
  const program = task === 'start' ? 'packages/cli/dist/main.js' : join('examples', args.shift() ?? '')
  run(join(root, program), process.env['INIT_CWD'] ?? process.cwd())
} else {
  run(join(root, `tools/${task}.mjs`), root)
}

function run(program, cwd) {
  const { status, signal } = spawnSync(process.execPath, [program, ...args], { cwd, stdio: 'inherit' })
  if (signal) process.kill(process.pid, signal)
  process.exit(status ?? 1)
}
