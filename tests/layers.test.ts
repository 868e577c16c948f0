import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { breaches } from './layers.ts'

const packages = join(import.meta.dirname, '..', 'packages')

test('the sources follow the picture', () => {
  expect(breaches(packages)).toEqual([])
})

describe('what is planted is found', () => {
  const copy = mkdtempSync(join(tmpdir(), 'layers-'))
  let before: string[] = []
  const plant = (file: string, text: string): string[] => {
    writeFileSync(join(copy, file), text)
    const found = breaches(copy, [file.slice(0, file.indexOf('/'))]).filter((breach) => !before.includes(breach))
    rmSync(join(copy, file))
    return found
  }
  beforeAll(() => {
    cpSync(packages, copy, { recursive: true, filter: (path) => !/\/(node_modules|dist|build)$/.test(path) })
    before = breaches(copy)
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  test.each([
    ['an upward import', 'engine', `import '@cairn/rulebook/bali-2015'`, 'layer 0 may not use layer 1'],
    ['an upward type', 'engine', `export type X = import('@cairn/schemas').Person`, 'layer 0 may not use layer 0'],
    ['an upward re-export', 'rulebook', `export * from '@cairn/screening'`, 'layer 1 may not use layer 2'],
    ['a question that names an instrument', 'screening', `import '@cairn/rulebook'`, 'engine and schemas only'],
    ['a question that asks another', 'screening', `import '@cairn/referral'`, 'layer 2 may not use layer 2'],
    ['records beyond the meeting place', 'screening', `import '@cairn/schemas'`, 'only to-facts.ts knows records'],
    ['zod in the engine', 'engine', `import * as z from 'zod'`, 'imports zod'],
    ['Node in a library', 'schemas', `import { readFileSync } from 'node:fs'`, 'uses Node: node:fs'],
    ['a way into a package', 'casework', `import '@cairn/engine/src/answer.ts'`, 'reaches into'],
    ['a way around a package', 'casework', `import '../../engine/src/answer.ts'`, 'reaches out of its package'],
    ['an import without its ending', 'engine', `import './answer'`, 'without its ending'],
    ['the clock', 'engine', 'export const now = () => new Date()', 'uses Date'],
    ['the clock by its number', 'casework', 'export const now = () => Date.now()', 'uses Date'],
    ['chance', 'testing', 'export const dice = () => Math.random()', 'uses Math.random'],
    ['code from a string', 'engine', `export const run = new Function('return 1')`, 'uses Function'],
    ['the network', 'casework', `export const page = () => fetch('/')`, 'uses fetch'],
    ['the environment', 'schemas', 'export const home = process.env', 'uses process'],
  ])('%s', (_, room, text, says) => {
    const found = plant(`${room}/src/planted.ts`, `${text}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(says)
  })

  test('what only a test imports may use what tests use', () => {
    writeFileSync(join(copy, 'engine/src/planted.test.ts'), `import './planted.ts'\n`)
    expect(plant('engine/src/planted.ts', `import { fc } from '@fast-check/vitest'\n`)).toEqual([])
    rmSync(join(copy, 'engine/src/planted.test.ts'))
  })

  test('a circle', () => {
    writeFileSync(join(copy, 'engine/src/planted-too.ts'), `import './planted.ts'\n`)
    expect(plant('engine/src/planted.ts', `import './planted-too.ts'\n`)).toEqual([
      'engine: circle planted-too.ts → planted.ts',
    ])
    rmSync(join(copy, 'engine/src/planted-too.ts'))
  })

  test('a dependency upward in a manifest', () => {
    const manifest = join(copy, 'engine/package.json')
    const kept = readFileSync(manifest)
    writeFileSync(manifest, JSON.stringify({ dependencies: { '@cairn/cli': 'workspace:^' } }))
    expect(breaches(copy)).toContain('engine/package.json imports @cairn/cli: layer 0 may not use layer 4')
    writeFileSync(manifest, kept)
  })

  test('a package that the picture does not know', () => {
    cpSync(join(copy, 'testing'), join(copy, 'shared'), { recursive: true })
    expect(breaches(copy)).toContain('shared: no room of the picture')
    rmSync(join(copy, 'shared'), { recursive: true })
  })
})
