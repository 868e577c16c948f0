// `node tools/release.mjs`: writes what this version of the rulebook decides to packages/rulebook/released/<version>.json.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './pnpm.mjs'
import { fromSources } from './sources.mjs'

/**
 * Everything a release decides, as plain data: each set whole, its fingerprint, and its worked cases with their results
 * as records that can be replayed.
 *
 * @param version - the version of the rulebook
 * @param loaded - each set with its examples
 * @param engine - `advise`, `answersOf`, `fingerprint`, `record` and `semantics`
 */
export function released(version, loaded, { advise, answersOf, fingerprint, record, semantics }) {
  const sets = {}
  for (const { set, examples } of loaded) {
    const cases = {}
    for (const one of examples) {
      if (one.set.id !== set.id) throw new Error(`${set.id}: the examples of ${one.rule} belong to another set`)
      cases[one.rule] ??= {}
      for (const [name, example] of Object.entries(one.cases)) {
        const answers = answersOf(set, example)
        cases[one.rule][name] = record(answers, advise(answers, set))
      }
    }
    if (Object.keys(cases).length === 0) throw new Error(`${set.id} has no examples`)
    if (set.fingerprint !== fingerprint(set)) throw new Error(`${set.id}: stale fingerprint, run node tools/emit.mjs`)
    sets[set.id] = { version: set.version, fingerprint: set.fingerprint, set, examples: cases }
  }
  return JSON.parse(JSON.stringify({ format: 'rulebook/1', version, semantics, sets }))
}

const sources = `export { instruments, policies } from './index.ts'
  export { advise, answersOf } from '@cairn/engine'
  export { fingerprint, semantics } from '@cairn/engine/fingerprint'
  export { record } from '@cairn/engine/replay'`

async function write() {
  const rulebook = join(root, 'packages', 'rulebook')
  const { version } = JSON.parse(readFileSync(join(rulebook, 'package.json'), 'utf8'))
  const file = join(rulebook, 'released', `${version}.json`)
  if (existsSync(file)) {
    process.stderr.write(`${version} was released; what was released is never written again\n`)
    return 1
  }
  const { instruments, policies, ...engine } = await fromSources(sources, 'packages', 'rulebook', 'src')
  const loaded = await Promise.all(
    Object.values({ ...instruments, ...policies }).map(async (entry) => ({
      set: await entry.load(),
      examples: await entry.examples(),
    })),
  )
  mkdirSync(join(rulebook, 'released'), { recursive: true })
  writeFileSync(file, JSON.stringify(released(version, loaded, engine)))
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  return spawnSync(process.execPath, [biome, 'format', '--write', file], { stdio: 'inherit' }).status ?? 1
}

if (process.argv[1] === import.meta.filename) process.exitCode = await write()
