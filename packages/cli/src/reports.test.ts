import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventedAnswers } from '@cairn/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { session } from './session.ts'

const cwd = mkdtempSync(join(tmpdir(), 'session-'))
afterAll(() => rmSync(cwd, { recursive: true }))
const file = (name: string, content: string) => {
  writeFileSync(join(cwd, name), content)
  return name
}
const one = inventedAnswers('bali-2015', { threats: 'yes' })
const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')
const wrong = file('wrong-of-ann.ndjson', `\n${ndjson([one, { ...one, nickname: 1 }, { ...one, answers: 3 }])}`)
const clean = file('clean.ndjson', ndjson([one]))
const validate = (...args: string[]) => session(['validate', ...args], { cwd })
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
const codes = ['CLI-103', 'SCH-201', 'SCH-203']

describe('the forms of a report', () => {
  test('json: everything, as one value', async () => {
    const { out, code } = await validate('--format', 'json', '--limit', '0', wrong, clean)
    const report = JSON.parse(out)
    expect(report.findings.map((entry: { code: string }) => entry.code)).toEqual(codes)
    expect(report.findings[1]).toMatchObject({
      file: 1,
      record: 2,
      line: 3,
      entry: expect.any(Number),
      severity: 'finding',
      says: expect.any(String),
      next: expect.any(String),
      page: 'docs/reference/problems.md#sch-201',
    })
    expect(report.files).toEqual([
      { file: 1, records: 3, valid: 1, withFindings: 2 },
      { file: 2, records: 1, valid: 1, withFindings: 0 },
    ])
    expect(code).toBe(1)
  })

  test('jsonl: a finding a line, none left out', async () => {
    const { out } = await validate('--format', 'jsonl', '--limit', '0', wrong)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).code),
    ).toEqual(codes)
    expect((await validate('--format', 'jsonl', clean)).out).toBe('')
  })

  test('csv: a finding a row, under one row of headings', async () => {
    const { out } = await validate('--format', 'csv', wrong)
    const rows = out.trimEnd().split('\r\n')
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatch(/^\ufefffile,sheet,row,letter,heading,record,line,pointer/)
    for (const row of rows) expect(row).not.toMatch(/(^|,)[=+@-]/)
  })

  test('sarif: what others show', async () => {
    const { out } = await validate('--format', 'sarif', wrong, clean)
    const { version, runs } = JSON.parse(out)
    expect({ version, runs: runs.length }).toEqual({ version: '2.1.0', runs: 1 })
    const [{ results, tool, artifacts }] = runs
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(codes)
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['note', 'error', 'error'])
    expect(results[1].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'file-1', index: 0 },
      region: { startLine: 3 },
    })
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(codes)
    expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual(['file-1', 'file-2'])
    expect(out).not.toContain('ann')
  })

  test('nothing to say is still whole', async () => {
    expect(JSON.parse((await validate('--format', 'json', clean)).out).findings).toEqual([])
    expect(JSON.parse((await validate('--format', 'sarif', clean)).out).runs[0].results).toEqual([])
  })
})

describe('where they go', () => {
  test('each --output belongs to the --format before it; one form may stay on standard output', async () => {
    const args = [
      '--format',
      'sarif',
      '--output',
      'a.sarif',
      '--format',
      'text',
      '--format',
      'csv',
      '--output',
      'a.csv',
    ]
    const { out } = await validate(...args, wrong)
    expect(out).toMatch(/^wrong-of-ann\.ndjson\n/)
    expect(JSON.parse(read('a.sarif')).runs[0].results).toHaveLength(3)
    expect(read('a.csv')).toContain('SCH-201')
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'a.csv')).mode & 0o777).toBe(0o600)
  })

  test('an --output alone is a text, which names files by position', async () => {
    expect((await validate('--output', 'a.txt', wrong)).out).toBe('')
    expect(read('a.txt')).toMatch(/^file 1\n {2}records +3\n/)
  })

  test.each([
    ['two on standard output', ['--format', 'json', '--format', 'csv', wrong], 'CLI-019'],
    ['over what is read', ['--format', 'json', '--output', clean, clean], 'CLI-020'],
    ['two into one', ['--format', 'json', '--output', 'x', '--format', 'csv', '--output', './x', clean], 'CLI-020'],
    ['below a file', ['--format', 'json', '--output', `${clean}/where/x`, clean], 'CLI-021'],
  ])('not %s', async (_, args, code) => {
    expect(await validate(...args)).toMatchObject({ code: 2, err: expect.stringMatching(new RegExp(`^${code} `)) })
    expect(read(clean)).toBe(ndjson([one]))
  })

  test('a folder that is missing is made, for its owner only', async () => {
    expect((await validate('--format', 'jsonl', '--output', 'new/deep/x.jsonl', clean)).code).toBe(0)
    expect(read('new/deep/x.jsonl')).toBe('')
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'new')).mode & 0o777).toBe(0o700)
  })

  test('a run that cannot end leaves nothing behind', async () => {
    expect((await validate('--format', 'json', '--output', 'never/deep/x.json', clean, 'nowhere.json')).code).toBe(2)
    expect(existsSync(join(cwd, 'never'))).toBe(false)
    expect((await validate('--format', 'json', '--output', 'gone.json', clean, 'nowhere.json')).code).toBe(2)
    expect(existsSync(join(cwd, 'gone.json'))).toBe(false)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('a form nobody knows', async () => {
    expect((await validate('--format', 'yaml', clean)).code).toBe(2)
  })
})

describe('from what on the exit code is 1', () => {
  const noted = file('noted.ndjson', `${JSON.stringify(one)}\n\n`)
  test.each([
    ['finding', 1, 0, 0],
    ['note', 1, 1, 0],
    ['never', 0, 0, 0],
  ])('%s', async (from, ofWrong, ofNoted, ofClean) => {
    expect((await validate('--fail-on', from, wrong)).code).toBe(ofWrong)
    expect((await validate('--fail-on', from, noted)).code).toBe(ofNoted)
    expect((await validate('--fail-on', from, clean)).code).toBe(ofClean)
  })

  test('what could not run is 2 all the same', async () => {
    expect((await validate('--fail-on', 'never', 'nowhere.json')).code).toBe(2)
  })

  test('quiet is quiet where nothing was found', async () => {
    expect((await validate('--quiet', clean)).out).toBe('')
    expect((await validate('--quiet', wrong)).out).toContain('SCH-201')
  })
})
