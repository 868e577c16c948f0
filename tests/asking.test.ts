// An interview asks as little as possible, comes to the same outcome, and stops where it has to.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, advise } from '@cairn/engine'
import { answer, begin, type Halt, next, nextQuestions, reopen } from '@cairn/engine/interview'
import { describe, expect, test } from 'vitest'
import {
  askingPage,
  byNext,
  drawn,
  drawnPatterns,
  inOrder,
  published,
  rowsOf,
  settledOn,
  workedPatterns,
} from './asking.ts'
import { root } from './packages.ts'

const all = await published()
const page = readFileSync(join(root, 'docs', 'concepts', 'asking.md'), 'utf8')

test('the committed page holds the numbers that are counted: else run `node tools/asking.mjs`', () => {
  expect(askingPage(all.map(rowsOf))).toBe(page)
  for (const { set } of all) expect(page.match(new RegExp(`^\\| \`${set.id}\` \\|`, 'gm')), set.id).toHaveLength(2)
})

describe.each(all)('$set.id', (one) => {
  const { set } = one
  const list = Object.keys(set.facts)
  const patterns = [...workedPatterns(one), ...drawnPatterns(set, drawn)]

  test('comes to the outcome of the whole list, never with more questions than it has, none twice', () => {
    for (const pattern of patterns) {
      const [whole, short] = [advise(pattern, set), byNext(set, pattern)]
      expect(short.outcome).toBe(whole.outcome)
      expect(inOrder(set, pattern).outcome).toBe(whole.outcome)
      expect(short.asked.length).toBeLessThanOrEqual(list.length)
      expect(new Set(short.asked).size).toBe(short.asked.length)
    }
  })

  test('stops as soon as the outcome is certain, and not before', () => {
    for (const pattern of patterns) {
      const { asked } = byNext(set, pattern)
      const told: Record<string, Answer> = {}
      for (const fact of asked) {
        expect(settledOn(set, told)).toBe(false)
        told[fact] = pattern[fact] as Answer
      }
      expect(nextQuestions(told, set, { limit: 1, not: asked }).questions).toEqual([])
    }
  })

  test('takes no more than the list in its order over all patterns by chance', () => {
    const some = drawnPatterns(set, drawn)
    const sum = (ask: typeof inOrder) => some.reduce((total, pattern) => total + ask(set, pattern).asked.length, 0)
    expect(sum(byNext)).toBeLessThanOrEqual(sum(inOrder))
  })

  test('S-03 what was declined is not asked again unless it was opened again', () => {
    let state = begin(set)
    const declined: string[] = []
    for (;;) {
      const now = next(state, set, { limit: 1 })
      const fact = now.ok ? now.value.questions[0]?.fact : undefined
      if (fact === undefined) break
      expect(declined).not.toContain(fact)
      declined.push(fact)
      const after = answer(state, fact, 'declined', set)
      expect(after.ok).toBe(true)
      if (after.ok) state = after.value
    }
    expect(declined.length).toBeLessThanOrEqual(list.length)
    expect(advise(Object.fromEntries(declined.map((fact) => [fact, 'declined'])), set).outcome).not.toBe(set.otherwise)
    const [first = ''] = declined
    const opened = reopen(state, first, { by: 'person', reason: 'came-back-to-it' }, set)
    const again = opened.ok ? next(opened.value, set, { limit: 1 }) : opened
    expect(again.ok && again.value.questions.map(({ fact }) => fact)).toEqual([first])
  })
})

test('S-04 once the person may be a child no further sign is asked, however much is open', () => {
  const withAge = all.filter(({ set }) => 'age' in set.facts)
  expect(withAge.length).toBeGreaterThanOrEqual(4)
  for (const { set } of withAge) {
    const halt = set.childHalt as Halt
    for (const age of ['child', 'unsure', 'declined'] as const)
      expect(nextQuestions({ age }, set, { limit: 9, halt })).toEqual({ status: 'halted', questions: [] })
    expect(nextQuestions({}, set, { limit: 9, halt }).questions.map(({ fact }) => fact)).toEqual(['age'])
    const patterns = drawnPatterns(set, 6)
    for (const pattern of patterns) expect(byNext(set, { ...pattern, age: 'child' }, { halt }).asked).toEqual(['age'])
  }
})

test('S-04 a sign that tells of an age stops the asking once it was told, and is not asked before others for that', () => {
  const halted = all.filter(({ set }) => set.childHalt?.told)
  expect(halted.map(({ set }) => set.id)).toEqual(['bali-2015'])
  for (const { set } of halted) {
    const halt = set.childHalt as Halt
    const asking = { limit: 1, halt }
    expect(nextQuestions({}, set, asking)).toEqual(nextQuestions({}, set, { limit: 1 }))
    for (const fact of halt.told ?? []) {
      for (const answer of ['yes', 'unsure', 'declined'] as const)
        expect(nextQuestions({ [fact]: answer }, set, asking)).toEqual({ status: 'halted', questions: [] })
      expect(nextQuestions({ [fact]: 'no' }, set, asking).status).toBe('ask')
    }
  }
})
