import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import type { Answer, Answers } from './answer.ts'
import { advise } from './compile.ts'
import { answer, answersIn, begin, carry, type Interview, next, reopen, resume } from './interview.ts'
import { randomAnswers, randomReadOnceSet, randomSet, randomTable } from './random-set.ts'
import type { RuleSet } from './rule-set.ts'

vi.setConfig({ testTimeout: 120_000 })

const anySet = fc.oneof(randomSet, randomReadOnceSet, randomTable)

/** Asks until there is nothing left to ask, saving and resuming after every answer. */
function conversation(set: RuleSet, all: Answers, limit: number): Interview {
  let state: Interview = begin(set)
  for (;;) {
    const now = next(state, set, { limit })
    const fact = now.ok ? now.value.questions[0]?.fact : undefined
    if (fact === undefined) return state
    const given = answer(state, fact, all[fact] ?? 'unsure', set)
    const resumed = given.ok ? resume(JSON.parse(JSON.stringify(given.value)), set) : given
    expect(resumed).toEqual(given)
    if (!resumed.ok) return state
    state = resumed.value
  }
}

describe('an interview', () => {
  test.prop([anySet, randomAnswers, fc.constantFrom(1, 3)], { numRuns: 150 })(
    'ends at the outcome that all answers give, however often it was saved, and asks each fact once',
    (set, some, limit) => {
      const all = Object.fromEntries(
        Object.keys(set.facts).map((id) => [id, some[id] === 'not-asked' ? 'unsure' : (some[id] ?? 'unsure')]),
      ) as Answers
      const state = conversation(set, all, limit)
      const answers = answersIn(state, set)
      expect(answers.ok && advise(answers.value, set).outcome).toBe(outcomeOf(set, all, state))
      const facts = state.steps.map(({ fact }) => fact)
      expect(new Set(facts).size).toBe(facts.length)
      expect(facts.length).toBeLessThanOrEqual(advise({}, set).ask.length)
    },
  )

  const step = fc.oneof(
    fc.record({
      fact: fc.constantFrom('a', 'b', 'h', 'n'),
      given: fc.constantFrom<Answer>('yes', 'no', 'declined', 17),
    }),
    fc.record({ fact: fc.constantFrom('a', 'b', 'h'), reason: fc.constantFrom('asked-for-it', 'No code.') }),
  )
  test.prop([anySet, fc.array(step, { maxLength: 20 })], { numRuns: 200 })(
    'never loses a step, and never answers what was declined before it was opened again (S-03)',
    (set, steps) => {
      let state: Interview = begin(set)
      for (const one of steps) {
        const taken =
          'given' in one
            ? answer(state, one.fact, one.given, set)
            : reopen(state, one.fact, { by: 'person', reason: one.reason }, set)
        if (!taken.ok) continue
        expect(taken.value.steps.slice(0, -1)).toEqual(state.steps)
        state = taken.value
      }
      const open = new Map<string, boolean>()
      for (const one of state.steps) {
        if (one.kind === 'reopen') open.set(one.fact, true)
        else {
          expect(open.get(one.fact)).not.toBe(false)
          if (one.answer === 'declined') open.set(one.fact, false)
        }
      }
      expect(carry(state, set)).toEqual({ ok: true, value: { state, left: [] } })
    },
  )

  const garbled = fc.oneof(
    fc.anything(),
    fc.record({ format: fc.constant('interview/1'), by: fc.anything(), steps: fc.anything() }),
  )
  test.prop([anySet, garbled, fc.array(fc.anything(), { maxLength: 5 })], { numRuns: 300 })(
    'out of garbled data is refused with a code, and never throws',
    (set, saved, steps) => {
      const { by } = begin(set)
      for (const value of [saved, { format: 'interview/1', by, steps }]) {
        const read = resume(value, set)
        if (read.ok) expect(resume(JSON.parse(JSON.stringify(read.value)), set)).toEqual(read)
        else expect(JSON.stringify(read)).toMatch(/^\{"ok":false,"code":"[a-z-]+"(,"position":\d+)?\}$/)
        carry(value, set)
        next(value as never, set, { limit: 2 })
      }
    },
  )
})

/** What all answers give; what nobody needed to ask was not asked. */
function outcomeOf(set: RuleSet, all: Answers, state: Interview): string {
  const asked = new Set(state.steps.map(({ fact }) => fact))
  const told = Object.entries(all).filter(([fact, given]) => asked.has(fact) || given !== 'unsure')
  return advise(Object.fromEntries(told) as Answers, set).outcome
}
