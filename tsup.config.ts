import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

// Shared by every package: `tsup --config ../../tsup.config.ts`. One entry for each path a package exports, and for its command.
type Manifest = { exports?: Record<string, string | Record<string, string>>; bin?: Record<string, string> }
const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))

const entry: Record<string, string> = {}
for (const target of Object.values(manifest.exports ?? {})) {
  if (typeof target === 'string') continue
  const { '@cairn/source': source, default: built } = target
  if (source && built) entry[nameOf(built)] = source
}
for (const built of Object.values(manifest.bin ?? {})) entry[nameOf(built)] = `src/${nameOf(built)}.ts`

function nameOf(built: string): string {
  return built.replace(/^(\.\/)?dist\//, '').replace(/\.js$/, '')
}

export default defineConfig({
  entry,
  format: 'esm',
  target: 'es2022',
  platform: manifest.bin ? 'node' : 'neutral',
  dts: {
    // tsup 8 hands the compiler a deprecated `baseUrl`; composite projects make its declaration build fail.
    compilerOptions: { composite: false, incremental: false, customConditions: [], ignoreDeprecations: '6.0' },
  },
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
})
