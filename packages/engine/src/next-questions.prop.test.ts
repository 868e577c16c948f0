import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import type { Answer, Answers } from './answer.ts'
import { advise } from './compile.ts'
import { nextQuestions } from './next-questions.ts'
import { randomAnswers, randomReadOnceSet, randomSet, randomTable } from './random-set.ts'

vi.setConfig({ testTimeout: 120_000 })

const anySet = fc.oneof(randomSet, randomReadOnceSet, randomTable)
const limit = fc.constantFrom(1, 2, 3)

describe('asking what comes next', () => {
  test.prop([anySet, randomAnswers, randomAnswers, limit], { numRuns: 300 })(
    'until nothing is left ends at the outcome that all answers give, with no more questions than there were to ask',
    (set, begun, rest, most) => {
      const all: Answers = { ...rest, ...begun }
      const toAsk = advise(begun, set).ask
      const answers: Record<string, Answer | undefined> = { ...begun }
      const asked: string[] = []
      for (;;) {
        const { questions } = nextQuestions(answers, set, { limit: most, not: asked })
        if (questions.length === 0) break
        expect(questions.length).toBeLessThanOrEqual(most)
        for (const { fact } of questions) {
          // A question may no longer matter once the one before it was answered.
          if (!advise(answers, set).ask.includes(fact)) continue
          answers[fact] = all[fact] ?? 'unsure'
          asked.push(fact)
        }
      }
      const told = Object.fromEntries(Object.keys(set.facts).map((id) => [id, all[id] ?? 'unsure'])) as Answers
      // What nobody asked is unsure in the one and not asked in the other, which a presumption may tell apart.
      const whole = advise({ ...told, ...blanks(set.facts, answers, all) }, set)
      const last = advise(answers, set)
      expect(last.outcome).toBe(whole.outcome)
      expect([last.possible[0], last.possible.at(-1)]).toEqual([whole.possible[0], whole.possible.at(-1)])
      expect(new Set(asked).size).toBe(asked.length)
      expect(asked.filter((fact) => !toAsk.includes(fact))).toEqual([])
    },
  )

  test.prop([anySet, randomAnswers], { numRuns: 300 })(
    'asks only what can change the outcome, and nothing that was declined (S-03)',
    (set, answers) => {
      const { ask, declined, settled } = advise(answers, set)
      const { status, questions } = nextQuestions(answers, set, { limit: 99 })
      const facts = questions.map(({ fact }) => fact)
      expect(new Set(facts)).toEqual(new Set(ask))
      expect(facts.filter((fact) => declined.includes(fact))).toEqual([])
      expect(status).toBe(settled ? 'settled' : ask.length > 0 ? 'ask' : 'nothing-to-ask')
    },
  )

  test.prop([anySet, randomAnswers], { numRuns: 200 })('says truly what one answer could settle', (set, answers) => {
    for (const { fact, ground, couldSettle } of nextQuestions(answers, set, { limit: 99 }).questions) {
      const given = answersTo(answers[fact], set.facts[fact]?.kind)
      const after = given.map((answer) => advise({ ...answers, [fact]: answer }, set))
      const settled = after.flatMap(({ settled: is, possible }) => (is ? possible : []))
      expect(new Set(couldSettle)).toEqual(new Set(settled))
      const all = after.every((one) => one.settled)
      expect(ground).toBe(all ? 'settles' : settled.length > 0 ? 'may-settle' : 'narrows')
    }
  })

  test.prop([anySet, randomAnswers], { numRuns: 100 })('is the same each time, whatever the order', (set, answers) => {
    const backwards = Object.fromEntries(Object.entries(answers).reverse()) as Answers
    expect(nextQuestions(backwards, set, { limit: 9 })).toEqual(nextQuestions(answers, set, { limit: 9 }))
  })
})

const blanks = (facts: object, answers: object, all: Answers): Answers =>
  Object.fromEntries(
    Object.keys(facts)
      .filter((id) => !(id in answers) && all[id] === undefined)
      .map((id) => [id, 'not-asked' as const]),
  )

/** Every full answer that what was said before leaves possible. */
function answersTo(said: Answer | undefined, kind: string | undefined): readonly Answer[] {
  if (kind === 'sign') return ['no', 'yes']
  const all = [10, 17, 17.5, 18, 20, 21, 22, 30]
  if (typeof said !== 'object') return kind === 'choice' ? ['x', 'y', 'z'] : all
  if ('oneOf' in said) return said.oneOf
  return all.filter((one) => {
    const { from = -1, to = 99, above = -1, below = 99 } = said as Record<string, number>
    return one >= from && one <= to && one > above && one < below
  })
}
