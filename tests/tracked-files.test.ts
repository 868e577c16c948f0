import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './packages.ts'

const files = existsSync(join(root, '.git'))
  ? execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
  : []
const texts = files
  .filter((file) => existsSync(join(root, file)))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  .filter(({ text }) => !text.includes('\0'))

// The registry that packages come from is a matter of the machine; only npm's own may be named.
const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', shell: true }).trim()
const host = URL.canParse(registry) ? new URL(registry).host : ''

describe.skipIf(files.length === 0)('no file of the repository', () => {
  test.each([
    ['names a folder of somebody’s machine', /(?<![\w.:-])\/(?:home|root|Users|work|tmp)\/(?!\*)\w/],
    ['names a drive', /\b[A-Z]:\\(?:Users|work)/],
    ['names a registry', /\bregistry\s*=|_authToken|\btarball: http/],
  ])('%s', (_, pattern) => {
    const found = texts.filter(({ file, text }) => file !== 'tests/tracked-files.test.ts' && pattern.test(text))
    expect(found.map(({ file }) => file)).toEqual([])
  })

  test.skipIf(host === '' || host === 'registry.npmjs.org')('names the registry of this machine', () => {
    expect(texts.filter(({ text }) => text.includes(host)).map(({ file }) => file)).toEqual([])
  })

  test('is a record of a real person, a log or something built', () => {
    // One table is a list of fields, the other was invented for an example.
    const suspect = /(^|\/)(dist|build|node_modules|reports)\/|\.(ndjson|log|tgz|csv)$/
    const known = ['packages/schemas/dictionary.csv', 'examples/csv-clean-up/conversations.csv']
    expect(files.filter((file) => suspect.test(file) && !known.includes(file))).toEqual([])
  })
})
