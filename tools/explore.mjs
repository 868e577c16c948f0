// `npm run explore [ROUNDS]`: every property with seeds of its own each round; a fault is printed with the seed that found it.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const windows = process.platform === 'win32'
const vitest = join('node_modules', '.bin', windows ? 'vitest.cmd' : 'vitest')
const packages = readdirSync('packages').map((name) => `--project=${name}`)
const rounds = Number(process.argv[2] ?? 5)

let failed = 0
for (let round = 1; round <= rounds; round += 1) {
  const seed = String(randomInt(2 ** 31))
  const { status, stdout } = spawnSync(vitest, ['run', ...packages, '.prop.test.ts'], {
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 2 ** 28,
    env: { ...process.env, SEED: seed },
  })
  if (status !== 0) {
    failed += 1
    process.stdout.write(stdout)
  }
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} round ${round}: SEED=${seed}\n`)
}
process.exitCode = failed === 0 ? 0 : 1
