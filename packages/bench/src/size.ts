import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a page is sent for these names of the engine: bytes, minified, without and with gzip. */
export async function sizeOf(names: string): Promise<{ readonly minified: number; readonly gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from '@cairn/engine'`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length }
}
