import { describe, expect, test } from 'vitest'
import { Answers } from './answers.ts'
import { read } from './read.ts'

const base = { schema: 'answers@1', instrument: 'bali-2015', answers: {} }
const at = (more: object) => {
  const result = read(Answers, { ...base, ...more })
  return result.ok ? [] : result.problems.map(({ code, path, rule }) => `${code} ${path}${rule ? ` ${rule}` : ''}`)
}

test('five words stay five words, and a missing fact stays missing (S-02)', () => {
  const answers = { a: 'yes', b: 'no', c: 'unsure', d: 'declined', e: 'not-asked' }
  expect(read(Answers, { ...base, answers })).toEqual({ ok: true, value: { ...base, answers } })
})

test.each<unknown>([
  'a-code-word',
  0,
  17,
  -3.5,
  '2026-02-28',
  { oneOf: ['employer', 'recruiter'], why: 'unsure' },
  { from: 15, to: 19, why: 'unsure' },
  { from: '2025-11-01', why: 'declined' },
  { to: 4, why: 'not-asked' },
])('an answer: %o', (answer) => {
  expect(at({ answers: { fact: answer } })).toEqual([])
})

test.each<[unknown, string]>([
  [true, 'SCH-217 /answers/0'],
  [false, 'SCH-217 /answers/0'],
  [null, 'SCH-217 /answers/0'],
  ['Yes', 'SCH-217 /answers/0'],
  ['', 'SCH-217 /answers/0'],
  ['2026-02-30', 'SCH-217 /answers/0'],
  [['yes', 'no'], 'SCH-217 /answers/0'],
  [{ oneOf: ['employer'], why: 'unsure' }, 'SCH-212 /answers/0/oneOf'],
  [{ oneOf: ['employer', 'recruiter'] }, 'SCH-202 /answers/0/why'],
  [{ oneOf: ['employer', 'recruiter'], why: 'no' }, 'SCH-204 /answers/0/why'],
  [{ from: 19, to: 15, why: 'unsure' }, 'SCH-218 /answers/0 answer/range-order'],
  [{ from: 19, to: '2026-01-01', why: 'unsure' }, 'SCH-218 /answers/0 answer/range-order'],
  [{ why: 'unsure' }, 'SCH-218 /answers/0 answer/range-order'],
])('not an answer: %o', (answer, problem) => {
  expect(at({ answers: { fact: answer } })).toEqual([problem])
})

test('entries of the map are told by position, never by name (S-20)', () => {
  const problems = read(Answers, { ...base, answers: { good: 'yes', 'Zqx Marker': 'yes', zqxmarker: 'Zqx' } })
  expect(problems).toMatchObject({
    problems: [
      { code: 'SCH-214', path: '/answers/1' },
      { code: 'SCH-217', path: '/answers/2' },
    ],
  })
  expect(JSON.stringify(problems)).not.toMatch(/zqx/i)
})

describe('a refusal stays (S-03)', () => {
  const refusal = { fact: 'threats', at: '2026-03-01' }
  const reopened = { by: 'person', reason: 'Came back to it herself.' }

  test.each<[string, object]>([
    ['declined', { threats: 'declined' }],
    ['not asked again', {}],
    ['marked not asked', { threats: 'not-asked' }],
    ['partly told, the rest declined', { threats: { oneOf: ['a', 'b'], why: 'declined' } }],
  ])('%s', (_, answers) => {
    expect(at({ answers, refusals: [refusal] })).toEqual([])
  })

  test.each<[string, object]>([
    ['yes', { threats: 'yes' }],
    ['no', { threats: 'no' }],
    ['unsure', { threats: 'unsure' }],
  ])('answered %s only after it was opened again', (_, answers) => {
    expect(at({ answers, refusals: [refusal] })).toEqual(['SCH-301 /refusals/0/reopened answers/refusal-stays'])
    expect(at({ answers, refusals: [{ ...refusal, reopened }] })).toEqual([])
  })

  test('opened again by the person, a new place or a new interpreter, with a reason, by nobody else', () => {
    const by = (who: string) => at({ refusals: [{ ...refusal, reopened: { by: who, reason: 'x' } }] })
    expect([by('person'), by('new-place'), by('new-interpreter')].flat()).toEqual([])
    expect(by('worker')).toEqual(['SCH-204 /refusals/0/reopened/by'])
    expect(at({ refusals: [{ ...refusal, reopened: { by: 'person' } }] })).toEqual([
      'SCH-202 /refusals/0/reopened/reason',
    ])
  })

  test('declined twice: the second refusal stands although the first was opened again', () => {
    const refusals = [
      { ...refusal, reopened },
      { ...refusal, at: '2026-03-09' },
    ]
    expect(at({ answers: { threats: 'yes' }, refusals })).toEqual([
      'SCH-301 /refusals/1/reopened answers/refusal-stays',
    ])
    expect(at({ answers: { threats: 'declined' }, refusals })).toEqual([])
  })
})
