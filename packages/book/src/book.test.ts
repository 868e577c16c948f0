import {
  choice,
  count,
  examples,
  number,
  type RuleSet,
  reaches,
  rule,
  ruleSet,
  sign,
  source,
  table,
  yes,
} from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { book } from './book.ts'
import type { Entry } from './entry.ts'
import { page } from './page.ts'
import { pageFingerprint } from './sign-off.ts'

const guide = source({
  id: 'example-guide',
  title: 'Example guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const rest = { cites: [guide.at('p. 4')], status: 'secondary' } as const
const head = {
  version: '0.1.0',
  says: 'Papers call for an offer.',
  saysNot: 'Who somebody is.',
  concerns: 'Everybody <here> | there.',
  inForce: { from: '2026-01-01' },
  reading: 'none yet',
} as const
const outcomes = { 'offer-help': 'Offer help.', 'keep-open': 'Keep it open.', 'other-help': 'Offer other help.' }
const papers = ruleSet({
  ...head,
  id: 'papers',
  title: 'Papers',
  facts: { 'papers-held': sign({ says: 'Someone else keeps their papers.', unknown: 'open', ...rest }) },
  outcomes,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [rule({ id: 'papers/held', says: 'Offer help.', when: yes('papers-held'), then: 'offer-help', ...rest })],
})
const cases = examples(papers, papers.rules[0], {
  'papers held': { yes: ['papers-held'], gives: 'offer-help' },
  'papers kept': { no: ['papers-held'], gives: 'other-help' },
  'not asked': { gives: 'keep-open', possible: ['offer-help', 'other-help'] },
  'declined to say': { declined: ['papers-held'], gives: 'keep-open' },
})
const entry = (set: unknown, some: readonly unknown[] = [cases]): Entry => ({
  set: set as RuleSet,
  examples: some as never,
})
const room = table({
  ...head,
  id: 'room',
  title: 'Room',
  facts: {
    size: choice(['alone', 'family'], { says: 'Who comes.', unknown: 'open', ...rest }),
    age: number({ says: 'Age.', unit: 'years', unknown: 'open', ...rest }),
  },
  outcomes,
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  hit: 'first',
  rows: [
    { id: 'room/family', says: 'A family.', when: { size: 'family', age: { from: 18 } }, then: 'offer-help', ...rest },
    { id: 'room/any', says: 'Anybody.', when: {}, then: 'other-help', ...rest },
  ],
})
const lines = (text: string, start: string) => text.split('\n').filter((line) => line.startsWith(start))

describe('a page', () => {
  const text = page(entry(papers))

  test('has a part for everything a reviewer has to see, in one order', () => {
    expect(lines(text, '## ')).toEqual(
      [
        'What it says',
        'What it does not say',
        'Whom it concerns',
        'The next steps it can give',
        'Rules',
        'Decision table',
        'Diagram',
        'Worked cases',
        'Proved',
        'Signs and other facts',
        'What is not in it, and why',
        'Changes',
        'Sign-off',
      ].map((one) => `## ${one}`),
    )
  })

  test('computes the rows for unknown answers', () => {
    expect(lines(text, '| 1 ')[0]).toContain('| holds | **offer help** | settled |')
    expect(lines(text, '| 2 ')[0]).toContain('| open | **keep open** | offer help, other help |')
    expect(lines(text, '| 3 ')[0]).toContain('| ruled out | **other help** | settled |')
  })

  test('says what was proved, and shows a worked case that is not as written', () => {
    expect(text).toContain('**4 worked cases; ')
    expect(lines(text, '| papers held')[0]).toContain('✓ offer help')
    const wrong = examples(papers, papers.rules[0], { 'papers held': { yes: ['papers-held'], gives: 'other-help' } })
    expect(page(entry(papers, [wrong]))).toContain('✗ not as written: offer help')
  })

  test('says what a warning means, and shows the note of a line', () => {
    const idle = ruleSet({
      ...head,
      id: 'idle',
      title: 'Idle',
      groups: { few: 'Few' },
      facts: { one: sign({ says: 'One.', unknown: 'open', group: 'few', ...rest }) },
      lines: { few: { says: 'One of few.', when: count(1, { group: 'few' }), note: 'Why it is kept.', ...rest } },
      outcomes,
      whileOpen: 'keep-open',
      otherwise: 'other-help',
      rules: [rule({ id: 'idle/few', says: 'Offer help.', when: reaches('few'), then: 'offer-help', ...rest })],
    })
    const shown = page(
      entry(idle, [examples(idle, idle.rules[0], { 'none there': { no: ['one'], gives: 'other-help' } })]),
    )
    expect(lines(shown, '- warning `signs-without-example`')).toHaveLength(1)
    expect(lines(shown, '- `signs-without-example`: ')[0]).toContain('is for the reader to look at')
    expect(lines(shown, '- Why it is kept.')).toHaveLength(1)
  })

  test('keeps text from the rules text: nothing in it becomes markup or a cell of its own', () => {
    expect(text).toContain('Everybody \\<here\\> \\| there.')
  })

  test('says how a set is asked, what it is about, and when asking stops; nothing where the set says nothing', () => {
    const childHalt = { says: 'A child is asked no more.', when: yes('papers-held'), ...rest }
    const shown = page(entry({ ...papers, readOff: true, covers: 'lifetime', childHalt }))
    const [, part] = shown.split('## Whom it concerns')
    for (const word of [
      /\*\*Read off, never asked\.\*\*/,
      /\*\*About a whole life\.\*\*/,
      /A child is asked no more\..*p\. 4/,
    ])
      expect(part).toMatch(word)
    expect(part).toContain('yes to “Someone else keeps their papers”')
    expect(text).not.toMatch(/Read off|whole life|When asking stops/)
  })

  test('shows a table by its facts, with rows for what is not known', () => {
    const shown = page(entry(room, []))
    expect(lines(shown, '| row ')[0]).toBe(
      '| row | size | age | next step | could still become | told to the worker | rests on |',
    )
    expect(
      lines(shown, '| computed ').some((line) =>
        line.includes('| family | unknown | **keep open** | offer help, other help |'),
      ),
    ).toBe(true)
  })

  test('shows planners how a tool did, says that it is never for a person, and holds it under the signature', () => {
    const study = {
      population: 'Adults <here>',
      setting: 'One place',
      assessments: 810,
      found: 90,
      prevalence: 0.111,
      reference: 'An interview',
      cutOff: 2,
      sensitivity: { share: 0.8444, interval: [0.7528, 0.9123] },
      ...rest,
      note: 'A note.',
    } as const
    const shown = page({ ...entry(papers), studies: [study] })
    expect(shown).toContain('**For planners, never for a person.**')
    expect(lines(shown, '| Adults')).toEqual([
      '| Adults \\<here\\>. One place. | 810 assessments; 90 found; 11.1 % | An interview | 2 or more | 84.44 % (75.28 % to 91.23 %) | not seen | secondary | Example guide, p. 4 | A note. |',
    ])
    expect(shown.indexOf('never for a person')).toBeLessThan(shown.indexOf('## Sign-off'))
    expect(text).not.toContain('How it did in studies')
  })

  test('compares with what was released', () => {
    const before = { release: '0.1.0', version: '0.1.0', fingerprint: 'sha256-before' }
    expect(page({ ...entry(papers), released: [before] })).toContain('The logic differs from release 0.1.0')
    expect(page({ ...entry(papers), released: [{ ...before, fingerprint: papers.fingerprint }] })).toContain(
      'The logic is the one last released.',
    )
  })
})

describe('a signature', () => {
  const signed = (of: string) => ({
    ...papers,
    reading: { role: 'lawyer', reference: 'ref 1', scope: 'rules', on: '2026-01-02', until: '2027-01-01', page: of },
  })
  const fingerprintIn = (text: string) => /\| page \| `(.+)` \|/.exec(text)?.[1] ?? ''

  test('holds for the page as it stood', () => {
    const page1 = fingerprintIn(page(entry(signed('not yet known'))))
    expect(page(entry(signed(page1)))).toContain('| sign-off | signed |')
  })

  test('is void once anything on the page changed', () => {
    const page1 = fingerprintIn(page(entry(signed('not yet known'))))
    expect(page(entry({ ...signed(page1), says: 'Something else.' }))).toContain(
      'void: the page changed after it was signed',
    )
  })

  test('is never there unless somebody gave it', () => {
    expect(page(entry(papers))).toContain('nobody has signed this page yet')
    expect(pageFingerprint('a')).not.toBe(pageFingerprint('b'))
  })
})

test('a document whose year was not noted is given none', () => {
  const { year: _, ...undated } = guide
  expect(book([entry(papers)], [undated])['sources.md']).toContain('| year | not noted |')
})

test('the book holds a page and a picture per set, a register, the sources and the words', () => {
  const files = book([entry(papers), entry(room, [])], [guide])
  expect(Object.keys(files)).toEqual([
    'README.md',
    'sources.md',
    'glossary.md',
    'papers.md',
    'papers.svg',
    'room.md',
    'room.svg',
  ])
  expect(files['papers.svg']).toContain(
    '<desc id="desc">If yes to “Someone else keeps their papers”, then: Offer help.',
  )
  expect(files['sources.md']).toContain('[Papers](papers.md): p. 4')
  expect(files['sources.md']).toContain('| year | 2026 |')
  expect(files['README.md']).toContain('| [Papers](papers.md) | 0.1.0 | 2026-01-01 | secondary |')
})
