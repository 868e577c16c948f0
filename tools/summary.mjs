// How many tests the last `npm test` ran, over all its stages: `N passed, N failed`.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** Where each stage that runs tests leaves its counts. */
export const REPORTS = join('build', 'reports')

/** The sum of the counts. */
export function countTests() {
  const reports = existsSync(REPORTS) ? readdirSync(REPORTS).map((name) => read(join(REPORTS, name))) : []
  const sum = (key) => reports.reduce((all, one) => all + one[key], 0)
  return { passed: sum('numPassedTests'), failed: sum('numFailedTests') }
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

if (process.argv[1] === import.meta.filename) {
  const { passed, failed } = countTests()
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
}
