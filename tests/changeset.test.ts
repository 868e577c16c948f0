import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { picture, question } from './picture.ts'

const root = join(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'versions-'))
const names = readdirSync(join(root, 'packages'))
const manifestOf = (name: string) => JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8'))
const take = (path: string) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  cpSync(join(root, path), join(copy, path), { recursive: true })
}

beforeAll(() => {
  for (const path of ['package.json', 'pnpm-workspace.yaml', 'tests/package.json', '.changeset/config.json']) take(path)
  for (const name of names) take(`packages/${name}/package.json`)
  writeFileSync(
    join(copy, '.changeset', 'sample.md'),
    `---\n'@cairn/screening': minor\n---\n\nA sign that was missing is asked for.\n`,
  )
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: copy, stdio: 'pipe' })
  run('git', 'init', '--quiet', '--initial-branch=main')
  run('git', 'add', '.')
  run('git', '-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', 'commit', '--quiet', '--message=Before')
  run(process.execPath, join(root, 'node_modules', '@changesets', 'cli', 'bin.js'), 'version')
})
afterAll(() => rmSync(copy, { recursive: true }))

const before = (name: string): string =>
  JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')).version
const nextMinor = (version: string): string => version.replace(/(\d+)\.\d+$/, (_, minor) => `${Number(minor) + 1}.0`)

test('a change of one question raises the engine and every question together', () => {
  const together = names.filter((name) => name === 'engine' || picture[name] === question)
  expect(together).toContain('screening')
  for (const name of together) expect(manifestOf(name).version, name).toBe(nextMinor(before(name)))
})

test('a package that nothing was said about, and that uses nothing that changed, stays', () => {
  expect(manifestOf('schemas').version).toBe(before('schemas'))
})

test('the sentence is in the changelog, and the changeset is used up', () => {
  expect(readFileSync(join(copy, 'packages/screening/CHANGELOG.md'), 'utf8')).toContain('A sign that was missing')
  expect(readdirSync(join(copy, '.changeset'))).not.toContain('sample.md')
})

test('what people use of each other stays a range of the workspace', () => {
  for (const name of names)
    for (const [need, range] of Object.entries({ ...manifestOf(name).dependencies }))
      if (need.startsWith('@cairn/')) expect(range, `${name} → ${need}`).toBe('workspace:^')
})
