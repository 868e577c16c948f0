// `npm run test:quick`: format, lint and the unit tests without the properties, in seconds. Arguments choose test files.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const windows = process.platform === 'win32'
const run = (name, ...args) =>
  spawnSync(join('node_modules', '.bin', windows ? `${name}.cmd` : name), args, { stdio: 'inherit', shell: windows })
    .status

const lint = run('biome', 'check', '.')
const packages = readdirSync('packages').map((name) => `--project=${name}`)
const unit = run('vitest', 'run', ...packages, '--exclude=**/*.prop.test.ts', ...process.argv.slice(2))
process.exitCode = lint === 0 && unit === 0 ? 0 : 1
