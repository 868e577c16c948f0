// Runs the packages' sources as they stand: nothing has to be built before a document or a fingerprint is written.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './pnpm.mjs'

/**
 * What some import or export lines give.
 *
 * @param contents - lines of an ES module
 * @param folder - the folder their paths are read from, below the root
 */
export async function fromSources(contents, ...folder) {
  // The bundler that tsup brings: it reads our sources as they are, on every Node that we support.
  const required = createRequire(createRequire(join(root, 'package.json')).resolve('tsup'))
  const { build } = await import(pathToFileURL(required.resolve('esbuild')))
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, ...folder) },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['@cairn/source'],
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}
