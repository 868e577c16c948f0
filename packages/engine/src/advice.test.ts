import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { forLog, type ProblemCode } from './advice.ts'
import { whys } from './answer.ts'
import { advise } from './compile.ts'
import { anyUnknown, choice, number, presume, sign } from './fact.ts'
import { seal } from './fingerprint.ts'
import { any, between, count, is, yes } from './formula.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { head, rest } from './small-set.ts'

const open = { unknown: 'open', ...rest } as const

/** A set in which every part of a result can be filled; its words are all marked. */
const marked = seal(
  ruleSet({
    ...head,
    id: 'marked-set',
    groups: { 'marked-group': 'Marked.' },
    grades: ['marked-strong', 'marked-weak'],
    facts: {
      'marked-sign': sign({ says: 'Marked sign.', ...open, group: 'marked-group', grade: 'marked-strong' }),
      'marked-dispute': sign({
        says: 'Marked dispute.',
        ...open,
        group: 'marked-group',
        grade: { from: 'marked-weak', to: 'marked-strong', cites: rest.cites },
      }),
      'marked-place': choice(['marked-here', 'marked-there', 'marked-away'], { says: 'Marked place.', ...open }),
      'marked-age': number({
        says: 'Marked age.',
        ...rest,
        unknown: presume({ as: { to: 17 }, if: anyUnknown, says: 'Marked child.', ...rest }),
      }),
    },
    outcomes: { 'marked-first': 'Marked.', 'marked-help': 'Marked.', 'marked-open': 'Marked.', 'marked-other': 'M.' },
    whileOpen: 'marked-open',
    otherwise: 'marked-other',
    rules: [
      {
        id: 'marked-set/first',
        says: 'Marked first.',
        when: count(2, { group: 'marked-group', grade: 'marked-strong' }),
        then: 'marked-first',
        ...rest,
      },
      {
        id: 'marked-set/help',
        says: 'Marked help.',
        when: any(yes('marked-sign'), is('marked-place', 'marked-here'), between('marked-age', { to: 17 })),
        then: 'marked-help',
        ...rest,
      },
    ],
  }),
)

const records: readonly object[] = [
  {},
  { 'marked-sign': 'yes', 'marked-dispute': 'yes' },
  { 'marked-sign': 'declined', 'marked-dispute': 'unsure', 'marked-age': 30 },
  { 'marked-place': { oneOf: ['marked-there', 'marked-away'], why: 'declined' }, 'marked-age': { from: 12, to: 40 } },
  { 'marked-sign': 'no', 'marked-dispute': 'no', 'marked-place': 'marked-away', 'marked-age': { from: 18 } },
  { 'marked-sign': 'perhaps', 'marked-age': 'seventy-odd', 'unknown-thing': 1 },
]
const results = records.map((record) => advise(record, marked))

describe('forLog', () => {
  test('S-21: holds which rules, and counts; no sign, outcome, answer or sentence', () => {
    for (const advice of results) {
      const { id, version, fingerprint, ...counts } = forLog(advice)
      expect({ id, version, fingerprint }).toEqual(advice.by)
      expect(fingerprint).toBe(marked.fingerprint)
      for (const count of Object.values(counts)) expect(Number.isInteger(count)).toBe(true)
      expect(JSON.stringify(counts)).not.toMatch(/marked|yes|no\b|perhaps|seventy/)
    }
  })

  test('counts what the result lists', () => {
    const advice = results[2]
    if (!advice) throw new Error('no such record')
    expect(forLog(advice)).toMatchObject({
      because: advice.because.length,
      ask: advice.ask.length,
      declined: 1,
      presumed: 0,
      disputed: advice.disputed.length,
      problems: 0,
    })
    expect(forLog(advise({ 'unknown-thing': 1 } as never, marked))).toMatchObject({ presumed: 1, problems: 1 })
  })

  test('has no field besides', () => {
    expect(Object.keys(forLog(advise({}, marked))).sort()).toEqual(
      ['ask', 'because', 'declined', 'disputed', 'fingerprint', 'id', 'presumed', 'problems', 'version'].sort(),
    )
  })
})

describe('words', () => {
  const forbidden =
    /victim|traffick|negative|fail|credib|refus(ed|al) to|illegal|suspicious|suspect|guilty|false|fake|liar|score/i
  const codes: Record<ProblemCode, true> = {
    'not-a-record': true,
    'unknown-key': true,
    'not-an-answer': true,
    'not-in-list': true,
    'not-a-number': true,
    'not-a-date': true,
    'empty-range': true,
    'more-problems': true,
  }
  const engine = new Set([...whys, 'yes', 'no', ...Object.keys(codes)])
  const strings = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, part]) => [...(Array.isArray(value) ? [] : [key]), ...strings(part)])
        : []

  test('S-01: a result says what its rules say, the kinds of problem and of unknown, and never more', () => {
    const rules = new Set(strings(marked))
    const keys = new Set(results.flatMap((advice) => keysIn(advice)))
    for (const advice of results)
      for (const text of strings(advice)) expect(rules.has(text) || engine.has(text) || keys.has(text)).toBe(true)
    for (const word of [...engine, ...keys]) expect(word).not.toMatch(forbidden)
  })

  test('S-02: none of the states of an unknown is a no', () => {
    for (const why of whys) {
      const advice = advise({ 'marked-sign': why, 'marked-age': 30 }, marked)
      expect([...advice.ask, ...advice.declined]).toContain('marked-sign')
      expect(advice.possible).toContain('marked-help')
    }
  })

  test('S-01: no message of a refusal, and no id or file name of this package, speaks of a person that way', () => {
    const folder = join(import.meta.dirname)
    for (const name of readdirSync(folder)) {
      expect(name).not.toMatch(forbidden)
      if (!/^(refuse|refuse-formula|plan|dense|direction)\.ts$/.test(name)) continue
      const texts = readFileSync(join(folder, name), 'utf8').match(/'[^'\n]*'|`[^`]*`/g) ?? []
      for (const text of texts) expect(text).not.toMatch(forbidden)
    }
  })
})

function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(keysIn)
  return Object.entries(value).flatMap(([key, part]) => [key, ...keysIn(part)])
}

test('S-20: a problem names a fact of the set, never a key or value of the record', () => {
  const [advice] = results.slice(-1)
  expect(advice?.problems).toEqual([
    { code: 'not-in-list', position: 0, fact: 'marked-sign' },
    { code: 'not-a-number', position: 1, fact: 'marked-age' },
    { code: 'unknown-key', position: 2 },
  ])
  expect(JSON.stringify(advice)).not.toMatch(/perhaps|seventy|unknown-thing/)
})

test('asOf is given back as it was given, and left out where it was not', () => {
  const set = marked as unknown as RuleSet
  expect(advise({}, set, { asOf: '2026-01-01' }).asOf).toBe('2026-01-01')
  expect('asOf' in advise({}, set)).toBe(false)
})
