// `npm start`: bundles the form with the library into one page that may fetch and send nothing.
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('form.jsx', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  write: false,
  logLevel: 'error',
})
const script = outputFiles[0].text.trim().replaceAll('</', '<\\/')
const hash = createHash('sha256').update(script).digest('base64')
await mkdir(new URL('dist/', import.meta.url), { recursive: true })
await writeFile(
  new URL('dist/index.html', import.meta.url),
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<title>Directory entry</title>
<main id="form"></main>
<script>${script}</script>
</html>
`,
)
process.stdout.write('Open the file dist/index.html.\n')
