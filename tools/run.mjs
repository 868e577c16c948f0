// `npm start` and `npm test` on a machine with only Node and npm: starts the pnpm that package.json names.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'

const pin = JSON.parse(readFileSync('package.json', 'utf8')).packageManager
const pnpm = (...args) => {
  const { status } = spawnSync('npx', ['--yes', pin, ...args], { stdio: ['inherit', 2, 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}
pnpm('install', '--frozen-lockfile')
if (process.argv[2] === 'start') pnpm('--filter', './packages/*', 'run', 'build')
else pnpm('exec', 'vitest', 'run')
