// The commands about the rules themselves: show, check, diff, book.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { advise, all, yes } from '@cairn/engine'
import { record } from '@cairn/engine/replay'
import { calendars, rows, sources } from '@cairn/rulebook'
import { raft2021 } from '@cairn/rulebook/raft-2021'
import { inventedAnswers } from '@cairn/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { shelf, together } from './rules/shelf.ts'
import { session } from './session.ts'

const cwd = mkdtempSync(join(tmpdir(), 'rules-'))
afterAll(() => rmSync(cwd, { recursive: true }))
const file = (name: string, content: unknown) => {
  writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content))
  return name
}

describe('show', () => {
  test('a rule: its sentence, its condition, its sources and its status', async () => {
    const { code, out } = await session(['show', 'bali-2015/offer-help'])
    expect(code).toBe(0)
    expect(out).toContain('Offer help on one sign of exploitation.')
    expect(out).toContain('- Id: `bali-2015/offer-help`')
    expect(out).toMatch(/^- Rests on: .*rule 1/m)
    expect(out).not.toContain('bali-2015/keep-open')
  })

  test('a set: the page that reviewers sign', async () => {
    const { out } = await session(['show', 'raft-2021'])
    expect(out).toContain('## What it does not say')
    expect(out).toContain('## Sign-off')
  })

  test.each([
    ['bali-2015/threats', '- status: ', '- rests on: '],
    ['de/reflection', 'as of: 2026-11-23', '- status: '],
    ['council-of-europe/help', 'in force: from 2008-02-01', '- rests on: '],
    ['calendar-uk', '## Rules of time', '## Sign-off'],
    ['rights', '# Rights and their periods', '## Sign-off'],
    ['directory', 'days: 90', '## Sign-off'],
    ['cets-197', '| read on |', '| licence |'],
    ['sources', '# Sources', '| cited by |'],
  ])('%s: with what it rests on and its status', async (id, ...parts) => {
    const { code, out } = await session(['show', id])
    expect(code).toBe(0)
    for (const part of parts) expect(out).toContain(part)
  })

  test('everything in the register can be shown', async () => {
    const all = await shelf()
    expect(all.size).toBeGreaterThan(500)
    for (const id of [...Object.keys(rows), ...Object.keys(calendars), ...Object.values(sources).map(({ id }) => id)])
      expect(all.has(id), id).toBe(true)
    const perRow = (await calendars['calendar-uk']?.load())?.dates.map(({ rule }) => rule.id) ?? []
    for (const id of perRow) expect(together(all.get(id) ?? []), id).toMatch(/status: /i)
  })

  test('what is looked for alone stands in as many places as where everything is loaded', async () => {
    const all = await shelf()
    const alone = new Map<string, Awaited<ReturnType<typeof shelf>>>()
    for (const [id, places] of all) {
      // What is loaded for a part of something hangs only on what its id begins with.
      const begin = id.includes('/') ? id.replace(/\/.*/, '/') : id
      const found = alone.get(begin) ?? (await shelf(id))
      alone.set(begin, found)
      expect(found.get(id)?.length, id).toBe(places.length)
    }
  })

  test('an id that stands in several places: all of them', async () => {
    const { out } = await session(['show', 'de/reflection'])
    expect(out).toMatch(/^In the book 2 parts have this id\.\n/)
    expect(out).toContain('- row: de/reflection')
    expect(out).toContain('- Id: `de/reflection`')
    const both = await session(['show', 'dol-comply-chain'])
    expect(both.out).toContain('## What it does not say')
    expect(both.out).toContain('| licence |')
    expect((await session(['show', 'council-of-europe/reflection'])).out.match(/^- row: /gm)?.length).toBeGreaterThan(1)
    expect((await session(['show', 'risk-pacing'])).out).toMatch(/^<!-- /)
  })

  test('what is no id of the book is none', async () => {
    const all = await shelf()
    for (const word of ['---', 'row', 'role', 'page', 'sign-off', 'sources of it'])
      expect(all.has(word), word).toBe(false)
  })

  test('what is not there cannot be shown; what may have been meant is named', async () => {
    const none = await session(['show', 'nobody/nothing-of-the-kind'])
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('CLI-038') })
    const near = await session(['show', 'bali-2015/ofer-help'])
    expect(near).toMatchObject({ code: 2, err: expect.stringContaining('bali-2015/offer-help') })
    expect(near.err).not.toContain('ofer-help')
  })
})

test('check: a set with its worked cases and slips', async () => {
  const { code, out } = await session(['check', 'raft-2021', 'qyit-2019'])
  expect(code).toBe(0)
  expect(out.match(/errors +0$/gm)).toHaveLength(2)
  expect(out).toMatch(/slips noticed +(\d+) of \1$/m)
})

describe('diff', () => {
  const facts = Object.keys(raft2021.facts)
  const [first = ''] = facts
  const given = { [first]: 'yes' } as never
  const everyItem = all(...facts.map((fact) => yes(fact)))
  const old = {
    format: 'rulebook/1',
    version: '0.0.1',
    semantics: 1,
    sets: {
      'raft-2021': {
        version: '0.0.1',
        fingerprint: 'none',
        // An edition in which every item was wanted.
        set: { ...raft2021, version: '0.0.1', rules: raft2021.rules.map((one) => ({ ...one, when: everyItem })) },
        examples: { 'raft-2021/one': { 'the first item': record(given, advise(given, raft2021)) } },
      },
      'gone-1999': {
        version: '0.0.1',
        fingerprint: 'none',
        set: {
          ...raft2021,
          id: 'gone-1999',
          rules: raft2021.rules.map((one) => ({ ...one, id: 'gone-1999/cut-off' })),
        },
        examples: {},
      },
    },
  }

  test('the same: nothing, exit 0', async () => {
    const { code, out } = await session(['diff', 'installed', 'installed'])
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}the same +\d+\n$/)
  })

  test('an older edition: words, cases, patterns, what is new and what is gone', async () => {
    const { code, out } = await session(['diff', file('old.json', old), 'installed'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('# `raft-2021`: 0.0.1 and')
    expect(out).toMatch(/changed +raft-2021: more-protective/)
    expect(out).toMatch(/new +bali-2015/)
    expect(out).toMatch(/gone +gone-1999/)
    expect(out).toContain('the first item')
  })

  test('S-26: of a file of one’s own, how many would get another step, small counts withheld', async () => {
    const lines = (n: number, told: Record<string, 'yes' | 'no'>) =>
      Array.from({ length: n }, () => `${JSON.stringify(inventedAnswers('raft-2021', told))}\n`).join('')
    const none = Object.fromEntries(facts.map((fact) => [fact, 'no'])) as Record<string, 'no'>
    const quiet = async (name: string, content: string) => {
      const data = file(name, content)
      return (await session(['diff', '--quiet', '--data', data, 'old.json', 'installed'], { cwd })).out
    }
    expect(await quiet('many.ndjson', lines(20, { [first]: 'yes' }) + lines(30, none))).toMatch(
      /records +50\n {2}not readable +0\n {2}same step +30\n {2}another step +20\n/,
    )
    const few = await quiet('few.ndjson', lines(3, { [first]: 'yes' }) + lines(30, none))
    expect(few).toMatch(/records +33\n {2}not readable +0\n {2}same step +withheld\n {2}another step +withheld\n/)
    expect(few).not.toContain(first)
  })

  test.each([
    ['no JSON', '{'],
    ['another format', '{"format":"rulebook/9","sets":{}}'],
    ['no set', '{"format":"rulebook/1","sets":{"a":{}}}'],
  ])('%s is no edition', async (_, text) => {
    const { code, err } = await session(['diff', file('broken.json', text), 'installed'], { cwd })
    expect([code, err.slice(0, 7)]).toEqual([2, 'CLI-035'])
  })
})

test('book: pages in a new folder; nothing is written over', async () => {
  expect(await session(['book', 'pages', 'bali-2015'], { cwd })).toMatchObject({ code: 0 })
  const pages = readdirSync(join(cwd, 'pages'))
  expect(pages).toContain('bali-2015.svg')
  expect(readFileSync(join(cwd, 'pages', 'glossary.md'), 'utf8')).toContain('# Words')
  expect(await session(['book', 'pages'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('CLI-036') })
})

test('book: only the pages that are named, of whichever kind, and no link in them leads nowhere', async () => {
  const always = ['README.md', 'glossary.md', 'sources.md']
  for (const [folder, ids, pages] of [
    ['set', ['palermo-2000'], ['palermo-2000.md', 'palermo-2000.svg']],
    ['time', ['calendar-uk'], ['calendar-uk.md']],
    ['mixed', ['rights', 'calendar-risk'], ['calendar-risk.md', 'rights.md']],
  ] as const) {
    expect(await session(['book', folder, ...ids], { cwd }), folder).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(join(cwd, folder)).sort(), folder).toEqual([...always, ...pages].sort())
    const texts = readdirSync(join(cwd, folder)).map((name) => readFileSync(join(cwd, folder, name), 'utf8'))
    const links = texts.flatMap((text) => [...text.matchAll(/\]\(([^):#]+)[#)]/g)].map(([, to]) => to as string))
    expect(links.length).toBeGreaterThan(3)
    expect(
      links.filter((to) => !existsSync(join(cwd, folder, to))),
      folder,
    ).toEqual([])
    const listed = readFileSync(join(cwd, folder, 'sources.md'), 'utf8')
    expect(listed).toContain('| licence |')
    expect(listed, 'a document that nothing here rests on').not.toContain('| cited by | nothing |')
  }
})

test('book: what has no page of its own is refused before anything is written; what may have been meant is named', async () => {
  const near = await session(['book', 'near', 'calendar-ukk'], { cwd })
  expect(near).toMatchObject({ code: 2, err: expect.stringMatching(/CLI-038[\s\S]*calendar-uk$/m) })
  expect(near.err).not.toContain('ukk')
  expect(existsSync(join(cwd, 'near'))).toBe(false)
})
