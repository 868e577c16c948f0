import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Difference, type DifferenceKind, difference } from '@cairn/book'
import type { RuleSet } from '@cairn/engine'
import { instruments, policies } from '@cairn/rulebook'
import { describe, expect, test } from 'vitest'
import { root } from './packages.ts'
import type { Released } from './released.ts'
import { ruleChangeIn, unsaid } from './rule-change.ts'

const text = (kind: string, sets = 'bali-2015') =>
  `---\n'@cairn/rulebook': minor\n---\n\nOne sign more.\n\n- kind: ${kind}\n- in force from: 2026-12-01\n- instruments: ${sets}\n- a worker will notice: help is offered sooner\n`
const shows = (kind: DifferenceKind, set = 'bali-2015'): Difference => ({
  set,
  was: '0.1.0',
  is: '0.2.0',
  kind,
  words: [],
  cases: [],
  patterns: { state: 'too-many' },
})
const said = (...kinds: string[]) => kinds.flatMap((kind) => ruleChangeIn(text(kind)) ?? [])

describe('a changeset about rules', () => {
  test('has four lines, each with something in it', () => {
    expect(ruleChangeIn(text('more-protective', 'bali-2015, coe-197'))).toEqual({
      kind: 'more-protective',
      inForceFrom: '2026-12-01',
      instruments: ['bali-2015', 'coe-197'],
      notice: 'help is offered sooner',
    })
    for (const line of ['kind', 'in force from', 'instruments', 'a worker will notice'])
      expect(ruleChangeIn(text('words-only').replace(new RegExp(`- ${line}: .*`), ''))).toBeUndefined()
    expect(ruleChangeIn(text('small'))).toBeUndefined()
  })

  test.each<[DifferenceKind, string, boolean]>([
    ['words-only', 'words-only', true],
    ['more-protective', 'words-only', false],
    ['more-protective', 'less-protective', false],
    ['less-protective', 'less-protective', true],
    ['both-ways', 'more-protective', false],
    ['both-ways', 'both-ways', true],
    ['not-shown', 'words-only', false],
  ])('a difference that is %s, a claim of %s: enough is %s', (shown, claimed, enough) => {
    expect(unsaid(said(claimed), [shows(shown)]).length === 0).toBe(enough)
  })

  test('a set that no changeset names is refused; one without a difference needs none', () => {
    expect(unsaid(said('words-only'), [shows('words-only', 'coe-197')])).toEqual([
      'coe-197: words-only, and no changeset says so',
    ])
    expect(unsaid([], [shows('none')])).toEqual([])
  })
})

const folder = join(root, 'packages', 'rulebook', 'released')
const last = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  .at(-1)

test.skipIf(!last)('since the last release, changesets say at least what the difference shows', async () => {
  const { sets }: Released = JSON.parse(readFileSync(join(folder, last as string), 'utf8'))
  const differences = await Promise.all(
    Object.entries({ ...instruments, ...policies }).map(async ([id, entry]) => {
      const is = (await entry.load()) as unknown as RuleSet
      const was = sets[id]
      if (!was) return { ...shows('not-shown', id), was: 'not released' }
      const cases = Object.entries(was.examples).flatMap(([rule, some]) =>
        Object.entries(some).map(([name, record]) => ({ name: `${rule}, ${name}`, record })),
      )
      return difference(was.set, is, cases)
    }),
  )
  const changesets = join(root, '.changeset')
  const changes = readdirSync(changesets)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => ruleChangeIn(readFileSync(join(changesets, name), 'utf8')) ?? [])
  expect(unsaid(changes, differences)).toEqual([])
})
