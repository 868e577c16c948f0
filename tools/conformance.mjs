// `npm run conformance`: what programs and files of other people say of ours. Each is named by an environment variable;
// without it its tests are skipped, and a line says how to get it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { REPORTS } from './summary.mjs'

const wanted = {
  PYTHON:
    'a Python with pyxform, openpyxl, pydantic-sarif and sarif-tools: python3 -m venv build/python && build/python/bin/pip install -r tests/conformance/requirements.txt, then PYTHON=$PWD/build/python/bin/python',
  REFERENCE_DIR: "a folder with the sector's own files under htcds, ctdc and hsds, which are not ours to pass on",
}
for (const [name, what] of Object.entries(wanted)) {
  const value = process.env[name]
  if (!value || !existsSync(value)) process.stdout.write(`skipped without ${name}: ${what}\n`)
}

const windows = process.platform === 'win32'
const { status } = spawnSync(
  join('node_modules', '.bin', windows ? 'vitest.cmd' : 'vitest'),
  [
    'run',
    '--project=conformance',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(REPORTS, 'conformance.json')}`,
  ],
  { stdio: 'inherit', shell: windows, env: { ...process.env, TZ: 'UTC' } },
)
process.exitCode = status ?? 1
