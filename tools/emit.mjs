// Writes the fingerprint of every instrument of the rulebook beside it; `npx vitest run --project rulebook` refuses a stale one.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './pnpm.mjs'
import { fromSources } from './sources.mjs'

const instruments = join(root, 'packages', 'rulebook', 'src', 'instruments')
for (const name of readdirSync(instruments)) {
  const folder = join(instruments, name)
  if (!existsSync(join(folder, 'instrument.ts'))) continue
  const lines = `export * from './instrument.ts'\nexport { fingerprint } from '@cairn/engine/fingerprint'`
  const { fingerprint, ...exported } = await fromSources(lines, 'packages', 'rulebook', 'src', 'instruments', name)
  const set = Object.values(exported).find((one) => one.rules && one.facts)
  const file = join(folder, 'fingerprint.emitted.ts')
  const text = `/** Hash of the logic of \`${set.id}\`; written by \`node tools/emit.mjs\`. */
export const emitted = '${fingerprint(set)}'
`
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  writeFileSync(file, text)
  process.stderr.write(`emitted ${name}\n`)
}
