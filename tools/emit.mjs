// Writes the fingerprint of every instrument of the rulebook beside it; `npx vitest run --project rulebook` refuses a stale one.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { root } from './pnpm.mjs'

// The bundler that tsup brings: it reads our sources as they are, on every Node that we support.
const required = createRequire(createRequire(join(root, 'package.json')).resolve('tsup'))
const { build } = await import(pathToFileURL(required.resolve('esbuild')))

const instruments = join(root, 'packages', 'rulebook', 'src', 'instruments')
for (const name of readdirSync(instruments)) {
  const folder = join(instruments, name)
  if (!existsSync(join(folder, 'instrument.ts'))) continue
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './instrument.ts'\nexport { fingerprint } from '@cairn/engine/fingerprint'`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['@cairn/source'],
  })
  const code = Buffer.from(outputFiles[0].text).toString('base64')
  const { fingerprint, ...exported } = await import(`data:text/javascript;base64,${code}`)
  const set = Object.values(exported).find((one) => one.rules && one.facts)
  const file = join(folder, 'fingerprint.emitted.ts')
  const text = `/** Hash of the logic of \`${set.id}\`; written by \`node tools/emit.mjs\`. */
export const emitted = '${fingerprint(set)}'
`
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  writeFileSync(file, text)
  process.stderr.write(`emitted ${name}\n`)
}
