import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Reason } from './advice.ts'
import type { Answers } from './answer.ts'
import { advise } from './compile.ts'
import { randomAnswers, randomReadOnceSet, randomSet, randomTable } from './random-set.ts'
import type { RuleSet } from './rule-set.ts'

/** A day for every number that random sets and answers use, in the same order. */
const day = (n: number): string => `20${String(Math.floor(n)).padStart(2, '0')}-${n % 1 === 0 ? '01' : '07'}-01`

/** Every number of a value turned into its day. */
function dated(value: unknown): unknown {
  if (typeof value === 'number') return day(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(dated)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, dated(part)]))
}

/** The same set with a calendar date in place of its number. */
function withDates(set: RuleSet): RuleSet {
  const between = (formula: unknown): unknown => {
    if (typeof formula !== 'object' || formula === null) return formula
    if (Array.isArray(formula)) return formula.map(between)
    const one = formula as { op?: string }
    if (one.op === 'between') return dated(one)
    return Object.fromEntries(Object.entries(one).map(([key, part]) => [key, key === 'of' ? between(part) : part]))
  }
  const { n, ...rest } = set.facts
  const unknown = n?.unknown === 'open' ? 'open' : { ...n?.unknown, as: dated(n?.unknown.as) }
  const facts = { ...rest, n: { ...n, kind: 'date', unknown } }
  return {
    ...set,
    facts,
    rules: set.rules.map((rule) => ({ ...rule, when: between(rule.when) })),
  } as unknown as RuleSet
}

describe('calendar dates', () => {
  test.prop([fc.oneof(randomSet, randomReadOnceSet, randomTable), randomAnswers], { numRuns: 300 })(
    'decide as numbers in the same order do, whatever is known of them',
    (set, answers) => {
      const { because: ofNumber, ...byNumber } = advise(answers, set)
      const { because: ofDate, ...byDate } = advise({ ...answers, ...inDays(answers) } as Answers, withDates(set))
      expect(byDate).toEqual(byNumber)
      expect(ofDate.map(told)).toEqual(ofNumber.map(told))
    },
  )
})

const inDays = ({ n }: Answers): object => (n === undefined ? {} : { n: typeof n === 'string' ? n : dated(n) })

const told = ({ rule, holds, answers }: Reason): unknown => [rule, holds, answers.map(({ fact }) => fact)]
