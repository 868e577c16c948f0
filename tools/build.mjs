// Builds the packages whose sources, manifest or dependencies have changed, each after those it imports.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { root } from './pnpm.mjs'
import { hashOf, isDone, markDone } from './stamp.mjs'

const TESTS = /\.(test|test-d|bench)\.ts$/
const FOR_ALL = ['tools/build.mjs', 'tsup.config.ts', 'tsconfig.base.json', 'pnpm-lock.yaml']

/**
 * Builds what has changed, of all packages or of some and those that they import; gives false, and what the compiler said
 * on standard error, when a package does not build.
 */
export async function buildChanged(some) {
  process.chdir(root)
  const packages = new Map(
    readdirSync('packages').map((name) => {
      const folder = join('packages', name)
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      return [manifest.name, { folder, needs: Object.keys(manifest.dependencies ?? {}) }]
    }),
  )
  const begun = new Map()
  const build = (name) => {
    if (!begun.has(name)) begun.set(name, buildOne(name, packages.get(name), build))
    return begun.get(name)
  }
  for (const one of packages.values()) one.needs = one.needs.filter((need) => packages.has(need))
  const hashes = await Promise.all((some ?? [...packages.keys()]).map(build))
  return hashes.every((hash) => hash !== undefined)
}

/** The hash of all the package was made from; undefined when it, or one that it needs, does not build. */
async function buildOne(name, { folder, needs }, build) {
  const below = await Promise.all(needs.map(build))
  if (below.includes(undefined)) return undefined
  const own = ['src', 'package.json', 'tsconfig.json'].map((path) => join(folder, path))
  const hash = hashOf([...own, ...FOR_ALL], { except: TESTS, words: below })
  const stamp = join(folder, 'build', 'stamp')
  if (existsSync(join(folder, 'dist')) && isDone(stamp, hash)) return hash
  process.stderr.write(`build ${name}\n`)
  if (!(await tsup(folder))) return undefined
  markDone(stamp, hash)
  return hash
}

function tsup(folder) {
  const args = [resolve('node_modules/tsup/dist/cli-default.js'), '--config', '../../tsup.config.ts', '--silent']
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 2, 2] })
    child.on('close', (status) => done(status === 0))
  })
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await buildChanged()) ? 0 : 1
