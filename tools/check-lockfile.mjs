// Fails when pnpm-lock.yaml (1) carries a tarball URL or any host name, or (2) lacks a platform binary that an
// installed package lists as an optional dependency (a registry mirror that lags makes pnpm drop it without a word).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const PLATFORM = /(^|[-./_])(darwin|win32|linux)[-._](arm64|x64)([-._]|$)/
const lock = readFileSync('pnpm-lock.yaml', 'utf8')
const locked = new Set([...lock.matchAll(/^ {2}'?([^\s'].*?)'?:/gm)].map((entry) => entry[1].replace(/\(.*$/, '')))
const problems = []

for (const [i, line] of lock.split('\n').entries()) {
  if (/\btarball:|https?:\/\//.test(line) && !line.includes('deprecated:')) problems.push(`line ${i + 1} names a URL`)
}
for (const { name, version, optionalDependencies = {} } of installed()) {
  if (!locked.has(`${name}@${version}`)) continue
  for (const [binary, range] of Object.entries(optionalDependencies)) {
    if (PLATFORM.test(binary) && !locked.has(`${binary}@${range}`)) problems.push(`${name}: no ${binary}@${range}`)
  }
}
for (const problem of new Set(problems)) process.stderr.write(`lockfile: ${problem}\n`)
process.exitCode = problems.length > 0 ? 1 : 0

function* installed() {
  const store = join('node_modules', '.pnpm')
  for (const folder of readdirSync(store)) {
    const modules = join(store, folder, 'node_modules')
    if (!existsSync(modules)) continue
    for (const name of readdirSync(modules).flatMap((one) => scoped(modules, one))) {
      const manifest = join(modules, name, 'package.json')
      if (existsSync(manifest)) yield JSON.parse(readFileSync(manifest, 'utf8'))
    }
  }
}

function scoped(modules, name) {
  return name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name]
}
