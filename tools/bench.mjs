// `npm run bench`: builds what has changed, then measures what is built.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { buildChanged } from './build.mjs'

const built = await buildChanged(['@cairn/bench'])
const program = join('packages', 'bench', 'dist', 'main.js')
process.exitCode = built ? (spawnSync(process.execPath, [program], { stdio: 'inherit' }).status ?? 1) : 1
