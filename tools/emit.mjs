// Writes what follows from something else: the fingerprint of every set of the rulebook beside it, and the invented town
// for programs. Tests refuse a stale one.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './pnpm.mjs'
import { fromSources } from './sources.mjs'

const below = ['packages', 'rulebook', 'src']
const folders = (...path) => {
  const folder = join(root, ...below, ...path)
  if (!existsSync(folder)) return []
  const found = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
  return found.map(({ name }) => [...path, name])
}

for (const folder of folders('instruments')) {
  if (existsSync(join(root, ...below, ...folder, 'instrument.ts')))
    await emit(folder, 'instrument.ts', 'fingerprint.emitted.ts')
}
// Each topic of a policy that imports its fingerprint gets it; the other files there are rows of data.
for (const folder of folders('policies')) {
  for (const name of readdirSync(join(root, ...below, ...folder))) {
    const emitted = name.replace(/\.ts$/, '.emitted.ts')
    const text = readFileSync(join(root, ...below, ...folder, name), 'utf8')
    if (text.includes(`from './${emitted}'`)) await emit(folder, name, emitted)
  }
}

const town = JSON.parse(readFileSync(join(root, 'examples', 'town', 'services.json'), 'utf8'))
write(
  join(root, 'packages', 'testing', 'src', 'town.emitted.ts'),
  `import type { Service } from '@cairn/schemas/service'

/** The services of \`examples/town/services.json\`; written by \`node tools/emit.mjs\`. */
export const emitted: readonly Service[] = /* @__PURE__ */ JSON.parse(
  '${JSON.stringify(town).replaceAll("'", '’')}',
)
`,
  'the town',
)

function write(file, text, what) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  writeFileSync(file, text)
  process.stderr.write(`emitted ${what}\n`)
}

async function emit(folder, name, emitted) {
  const file = join(root, ...below, ...folder, emitted)
  if (!existsSync(file)) writeFileSync(file, `export const emitted = ''\n`)
  const lines = `export * from './${name}'\nexport { fingerprint } from '@cairn/engine/fingerprint'`
  const { fingerprint, ...exported } = await fromSources(lines, ...below, ...folder)
  const set = Object.values(exported).find((one) => one.rules && one.facts)
  const text = `/** Hash of the logic of \`${set.id}\`; written by \`node tools/emit.mjs\`. */
export const emitted = '${fingerprint(set)}'
`
  write(file, text, set.id)
}
