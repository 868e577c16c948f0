import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manifestOf, packages, root } from './packages.ts'
import { picture, question } from './picture.ts'

const copy = mkdtempSync(join(tmpdir(), 'versions-'))
const after = (name: string) => manifestOf(name, copy)
const take = (path: string) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  cpSync(join(root, path), join(copy, path), { recursive: true })
}

beforeAll(() => {
  for (const path of ['package.json', 'pnpm-workspace.yaml', 'tests/package.json', '.changeset/config.json']) take(path)
  for (const name of packages) take(`packages/${name}/package.json`)
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

const nextMinor = (version: string): string => version.replace(/(\d+)\.\d+$/, (_, minor) => `${Number(minor) + 1}.0`)

test('a change of one question raises the engine and every question together', () => {
  const together = packages.filter((name) => name === 'engine' || picture[name] === question)
  expect(together).toContain('screening')
  for (const name of together) expect(after(name).version, name).toBe(nextMinor(manifestOf(name).version))
})

test('a package that nothing was said about, and that uses nothing that changed, stays', () => {
  expect(after('schemas').version).toBe(manifestOf('schemas').version)
})

test('the sentence is in the changelog, and the changeset is used up', () => {
  expect(readFileSync(join(copy, 'packages/screening/CHANGELOG.md'), 'utf8')).toContain('A sign that was missing')
  expect(readdirSync(join(copy, '.changeset'))).not.toContain('sample.md')
})

test('what people use of each other stays a range of the workspace', () => {
  for (const name of packages)
    for (const [need, range] of Object.entries({ ...after(name).dependencies }))
      if (need.startsWith('@cairn/')) expect(range, `${name} → ${need}`).toBe('workspace:^')
})
