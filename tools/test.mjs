// `npm test`: every stage with its time, what a failing stage said, and as the last line how many tests passed and failed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { markDone } from './stamp.mjs'
import { countTests, REPORTS } from './summary.mjs'

const windows = process.platform === 'win32'
const tool = (name, ...args) => [join('node_modules', '.bin', windows ? `${name}.cmd` : name), ...args]
const script = (name) => [process.execPath, join('tools', `${name}.mjs`)]
const vitest = (stage, ...args) =>
  tool('vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report(stage)}`)
const report = (stage) => join(REPORTS, `${stage}.json`)

const packages = readdirSync('packages').map((name) => `--project=${name}`)

// The same tests where a day begins long before and long after it does here: no local time may leak into a date.
const ZONES = { apia: 'Pacific/Apia', 'los-angeles': 'America/Los_Angeles' }

/** What knows of no day is not run again: properties over random sets, the proofs of rule sets. */
const TIMELESS = ['*.prop', 'check', 'metamorphic'].map((name) => `--exclude=**/${name}.test.ts`)

const STAGES = {
  lint: tool('biome', 'ci', '--colors=off', '.'),
  manifests: tool('sherif', '--fail-on-warnings'),
  lockfile: script('check-lockfile'),
  unused: tool('knip'),
  types: tool('tsc', '-b'),
  build: script('build'),
  unit: vitest('unit', ...packages),
  apia: vitest('apia', ...packages, ...TIMELESS),
  'los-angeles': vitest('los-angeles', ...packages, ...TIMELESS),
  'type-tests': vitest('type-tests', '--project=types'),
  documents: script('docs'),
  repository: vitest('repository', '--project=repository'),
}

rmSync(REPORTS, { recursive: true, force: true })
const begun = process.hrtime.bigint()
for (const [stage, command] of Object.entries(STAGES)) {
  const start = process.hrtime.bigint()
  const [program, ...args] = command
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 2 ** 28,
    env: { ...process.env, TZ: ZONES[stage] ?? process.env['TZ'] ?? 'UTC' },
  })
  if (status !== 0) {
    process.stdout.write(`${stdout}${stderr}`)
    // A stage that fails without a failing test is one failure, so that the last line never says that all is well.
    const failed = existsSync(report(stage)) && JSON.parse(readFileSync(report(stage), 'utf8')).numFailedTests > 0
    if (!failed) markDone(report(`${stage}-itself`), '{"numPassedTests":0,"numFailedTests":1}')
  }
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${stage.padEnd(12)}${seconds(start)}\n`)
}
process.stdout.write(`${' '.repeat(7)}${'all'.padEnd(12)}${seconds(begun)}\n`)

const { passed, failed } = countTests()
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

function seconds(since) {
  return `${(Number(process.hrtime.bigint() - since) / 1e9).toFixed(1).padStart(7)} s`
}
