import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf, isDone, markDone } from '../tools/stamp.mjs'
import { root } from './packages.ts'

const elsewhere = mkdtempSync(join(tmpdir(), 'somewhere-'))
afterAll(() => rmSync(elsewhere, { recursive: true }))

describe('npm start', () => {
  const start = (...args: string[]) =>
    spawnSync('npm', ['--prefix', root, 'start', '--', ...args], { cwd: elsewhere, encoding: 'utf8' })

  beforeAll(() => {
    start('--help')
  })

  test('prints only what the program prints, and nothing about building once all is built', () => {
    const { stdout, stderr, status } = start('--help')
    expect({ first: stdout.slice(0, 12), stderr, status }).toEqual({ first: 'Usage: cairn', stderr: '', status: 0 })
  })

  test('starts within seconds', () => {
    const before = process.hrtime.bigint()
    start('--help')
    expect(Number(process.hrtime.bigint() - before) / 1e9).toBeLessThan(5)
  })

  test('hands on the exit code', () => {
    expect(start('there-is-no-such-file.json').status).toBeGreaterThan(0)
  })
})

describe('what is done again', () => {
  const files = join(elsewhere, 'files')
  const stamp = join(elsewhere, 'stamps', 'one')
  mkdirSync(files)
  writeFileSync(join(files, 'a.ts'), 'one')
  const hash = () => hashOf([files, join(elsewhere, 'missing')], { except: /\.test\.ts$/ })

  test.each([
    ['a file that changes', () => writeFileSync(join(files, 'a.ts'), 'two')],
    ['a file that is new', () => writeFileSync(join(files, 'b.ts'), 'one')],
    ['a file that gets another name', () => cpSync(join(files, 'b.ts'), join(files, 'c.ts'))],
    ['a file that goes', () => rmSync(join(files, 'b.ts'))],
    ['a file that was missing', () => writeFileSync(join(elsewhere, 'missing'), '')],
  ])('%s', (_, change) => {
    markDone(stamp, hash())
    expect(isDone(stamp, hash())).toBe(true)
    change()
    expect(isDone(stamp, hash())).toBe(false)
  })

  test('not for a test, and not before the first time', () => {
    markDone(stamp, hash())
    writeFileSync(join(files, 'a.test.ts'), '')
    expect(isDone(stamp, hash())).toBe(true)
    expect(isDone(join(elsewhere, 'never'), hash())).toBe(false)
  })
})
