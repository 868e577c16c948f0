// Makes one file that holds everything: it opens from a folder, and may fetch and send nothing.
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Where the page ends up. */
export const page = fileURLToPath(new URL('dist/index.html', import.meta.url))

/** Bundles the form with the library into the page; only this script and this style may run in it. */
export async function makePage() {
  const source = (name) => fileURLToPath(new URL(name, import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [source('form.js')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  const script = outputFiles[0].text.trim().replaceAll('</', '<\\/')
  const style = (await readFile(source('style.css'), 'utf8')).trim()
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`
  const parts = {
    '<meta charset="utf-8">': (tag) => `${tag}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<link rel="stylesheet" href="style.css">': () => `<style>${style}</style>`,
    '<script src="form.js"></script>': () => `<script>${script}</script>`,
  }
  let html = await readFile(source('index.html'), 'utf8')
  for (const [tag, part] of Object.entries(parts)) html = html.replace(tag, part)
  await mkdir(new URL('dist/', import.meta.url), { recursive: true })
  await writeFile(page, html)
}

function hash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
