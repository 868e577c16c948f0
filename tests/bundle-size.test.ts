import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const kib = 1024

// The aim is 4 KiB for deciding and explaining. A budget may be lowered; raising one wants a reason in `docs/decisions`.
test.each([
  ['deciding and explaining', `export { advise, compile } from '@cairn/engine'`, 12.4 * kib],
  ['what is logged of a result', `export { forLog } from '@cairn/engine'`, 0.5 * kib],
])('%s stays within its budget: everything included, minified, gzip', async (_, code, budget) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  const sent = outputFiles[0]?.contents ?? new Uint8Array()
  expect(sent.length).toBeGreaterThan(0)
  expect(gzipSync(sent, { level: 9 }).length).toBeLessThanOrEqual(budget)
})
