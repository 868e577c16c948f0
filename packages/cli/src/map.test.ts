import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventedPerson } from '@cairn/testing'
import { afterAll, describe, expect, test } from 'vitest'
import type { Ask } from './ask.ts'
import { session } from './session.ts'

const cwd = mkdtempSync(join(tmpdir(), 'session-'))
afterAll(() => rmSync(cwd, { recursive: true }))
const file = (name: string, content: string) => {
  writeFileSync(join(cwd, name), content)
  return name
}
const read = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'))
const table = file(
  'table.csv',
  `Client name,Pseudonym,Langue,Gender\nAnn,${inventedPerson(1).pseudonym},prs,feminine\n`,
)

/** Answers one question after the other, and keeps what was asked. */
const answering = (...answers: (string | undefined)[]): { ask: Ask; asked: string[] } => {
  const asked: string[] = []
  const next = async (question: string, options: readonly { value: string; label: string }[]) => {
    asked.push(question, ...options.map(({ label }) => label))
    return answers.shift()
  }
  return { asked, ask: { select: next, search: next } }
}

describe('cairn map', () => {
  test('takes what the headings suggest, and names the rest by letter only', async () => {
    const args = ['map', table, '--schema', 'person@1', '--accept-proposals', '--output', 'proposed.json']
    const { code, out } = await session(args, { cwd })
    expect(out).toMatch(/columns +4\n {2}mapped +2\n {2}left out +1\n {2}without a place +1\n/)
    expect(code).toBe(1)
    expect(read('proposed.json')).toMatchObject({
      schema: 'mapping@1',
      columns: [
        { heading: 'Pseudonym', to: '/pseudonym' },
        { heading: 'Gender', to: '/gender' },
      ],
      leaveOut: [{ letter: 'A', why: 'identity' }],
    })
    expect(JSON.stringify(read('proposed.json'))).not.toMatch(/Client|Langue|Ann/)
    expect(statSync(join(cwd, 'proposed.json')).mode & 0o777).toBe(0o600)
  })

  test('asks about each column, without showing a heading, and is used again', async () => {
    const { ask, asked } = answering('person@1', 'leave:identity', '/pseudonym', 'other', '/languages', '/gender')
    const { code, out } = await session(['map', table, '--output', 'asked.json'], { cwd, ask })
    expect({ code, left: asked.join(' ').match(/Client|Langue|Ann/) }).toEqual({ code: 0, left: null })
    expect(out).toMatch(/mapped +3\n/)
    const used = await session(['validate', '--mapping', 'asked.json', table], { cwd })
    expect(used.out).toMatch(/valid +1\n {2}with findings +0\n/)
    expect(used.code).toBe(0)
  })

  test('shows headings where it was asked to', async () => {
    const { ask, asked } = answering('person@1', 'yes')
    expect((await session(['map', table, '--show-headings', '--output', 'no.json'], { cwd, ask })).err).toMatch(
      /^CLI-032/,
    )
    expect(asked.join(' ')).toContain('Column A, “Client name”')
    expect(existsSync(join(cwd, 'no.json'))).toBe(false)
  })

  test('S-20: shows nothing of the first row before somebody has said that it is one of headings', async () => {
    const bare = file('bare.csv', 'Ann Example,1990-03-04,+44 7700 900123,prs\nBea Example,1991-03-04,,en\n')
    for (const answer of ['no', undefined]) {
      const { ask, asked } = answering('person@1', answer)
      const ended = await session(['map', bare, '--show-headings', '--output', 'bare.json'], { cwd, ask })
      expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/^CLI-033 /) })
      expect(asked.join(' ') + ended.out + ended.err).not.toMatch(/Ann|1990|7700|prs/)
    }
    const { ask, asked } = answering('person@1', 'yes', 'leave:identity', 'leave:identity', 'leave:identity', undefined)
    await session(['map', bare, '--show-headings', '--output', 'bare.json'], { cwd, ask })
    expect(asked.join(' ')).not.toMatch(/1990|7700/)
  })

  test('two columns with one heading are named by their letters, and validate takes it', async () => {
    const doubled = file('doubled.csv', `pseudonym,gender,gender\n${inventedPerson(1).pseudonym},feminine,\n`)
    const args = ['map', doubled, '--schema', 'person@1', '--accept-proposals', '--output', 'doubled.json']
    expect((await session(args, { cwd })).out).toMatch(/mapped +2\n {2}left out +0\n {2}without a place +1\n/)
    expect(read('doubled.json').columns).toEqual([
      { heading: 'pseudonym', to: '/pseudonym' },
      { letter: 'B', to: '/gender' },
    ])
    const { out } = await session(['validate', '--mapping', 'doubled.json', doubled], { cwd })
    expect(out).toMatch(/valid +1\n/)
    expect(out).not.toContain('COL-106')
  })

  test('asks about two columns with one heading apart, and about one whose heading is too long, by their letters', async () => {
    const headings = ['pseudonym', 'gender', ' gender', 'x'.repeat(1001)]
    const asking = file('asking.csv', `${headings.join(',')}\n${inventedPerson(1).pseudonym},feminine,female,prs\n`)
    const { ask, asked } = answering('person@1', '/pseudonym', '/gender', 'other', '/sex', 'other', '/languages')
    const { code } = await session(['map', asking, '--output', 'asking.json'], { cwd, ask })
    expect(code).toBe(0)
    expect(asked.filter((one) => /^Column [BC]: what/.test(one))).toHaveLength(2)
    expect(read('asking.json').columns).toEqual([
      { heading: 'pseudonym', to: '/pseudonym' },
      { letter: 'B', to: '/gender' },
      { letter: 'C', to: '/sex' },
      { letter: 'D', to: '/languages' },
    ])
    const used = await session(['validate', '--mapping', 'asking.json', asking], { cwd })
    expect(used).toMatchObject({ code: 0, out: expect.stringMatching(/valid +1\n {2}with findings +0\n/) })
  })

  test.each([
    ['nobody to answer', [table, '--output', 'x.json'], 'CLI-022'],
    ['no record named', [table, '--accept-proposals', '--output', 'x.json'], 'CLI-018'],
    ['over a file', [table, '--accept-proposals', '--output', 'table.csv'], 'CLI-020'],
    ['no table', [file('a.json', '{}'), '--accept-proposals', '--schema', 'person@1', '--output', 'x.json'], 'CLI-033'],
  ])('not with %s', async (_, args, code) => {
    expect(await session(['map', ...args], { cwd })).toMatchObject({ code: 2, err: expect.stringMatching(`^${code} `) })
  })
})

describe('cairn template', () => {
  test.each(['csv', 'xlsx'])('a blank %s that is read as what it is', async (ending) => {
    const name = `blank.${ending}`
    expect(await session(['template', 'person', '--output', name], { cwd })).toMatchObject({
      code: 0,
      out: '',
      err: '',
    })
    const { out } = await session(['validate', name], { cwd })
    expect(out).toMatch(/rows +\d+: 1 of headings, 0 blank/)
    expect(out).toMatch(/records +0\n/)
    expect(out).toContain('  CLI-114  1 ×  The table has its headings and no rows yet.')
    expect(out).not.toContain('CLI-101')
  })

  test.each([
    ['a record nobody has', ['recipe', '--output', 'y.csv'], 'CLI-016'],
    ['another ending', ['person', '--output', 'y.ods'], 'CLI-029'],
    ['over a file', ['person', '--output', 'table.csv'], 'CLI-023'],
  ])('not %s', async (_, args, code) => {
    expect(await session(['template', ...args], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(`^${code} `),
    })
  })
})
