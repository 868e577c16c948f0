import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@cairn/cli'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const python = process.env['PYTHON'] ?? ''
const has = python !== '' && spawnSync(python, ['-c', 'import pydantic_sarif.model, sarif']).status === 0
const title = 'a report in SARIF (set PYTHON to a Python with tests/conformance/requirements.txt)'

describe.skipIf(!has)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'))
  const report = join(folder, 'findings.sarif')
  const python3 = (script: string) => execFileSync(python, ['-c', script, report], { encoding: 'utf8' })
  beforeAll(async () => {
    writeFileSync(join(folder, 'a.csv'), 'pseudonym,gender,Phone\nxx,princess,+44 7700 900123\n')
    writeFileSync(join(folder, 'b.ndjson'), '\n{"schema":"person@1","pseudonym":"xx"}\nnonsense\n')
    const code = await run(
      ['validate', 'a.csv', 'b.ndjson', '--schema', 'person@1', '--format', 'sarif', '--output', report],
      {
        out: () => {},
        err: () => {},
        errIsTerminal: false,
        columns: 80,
        input: async function* () {},
        cwd: folder,
        today: '2026-11-23',
        now: '2026-11-23T12:00:00Z',
      },
    )
    expect(code).toBe(1)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('fits the types that others made of the official schema, which take no other key', () => {
    const script = `
import sys, json, pydantic_sarif.model as model
root = next(c for n, c in vars(model).items() if 'StaticAnalysisResultsFormat' in n)
root.model_validate(json.load(open(sys.argv[1])))
try:
    root.model_validate({'version': '2.1.0', 'runs': [{'tools': 1}]})
    print('takes anything')
except Exception:
    print('fits')`
    expect(python3(script)).toBe('fits\n')
  })

  test('is summed up by sarif-tools with the counts it has', () => {
    const { runs } = JSON.parse(readFileSync(report, 'utf8'))
    const { results } = runs[0] as { results: { level: string; ruleId: string }[] }
    const summary = python3(
      `import sys; from sarif.cmdline import main; sys.argv = ['sarif', 'summary', sys.argv[1]]; main.main()`,
    )
    const errors = results.filter(({ level }) => level === 'error')
    expect(errors.length).toBeGreaterThan(3)
    expect(summary).toContain(`error: ${errors.length}\n`)
    for (const { ruleId } of errors) expect(summary).toContain(` - ${ruleId} `)
  })
})
