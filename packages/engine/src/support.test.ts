import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { advise } from './compile.ts'
import { sign } from './fact.ts'
import { all, any, atLeast, count, type Formula, weigh, yes } from './formula.ts'
import { build, one, open } from './sound-set.ts'

const ids = ['a', 'b', 'c', 'd', 'e'] as const
type F = Formula<never, never, 'work', 'strong' | 'medium' | 'weak'>

/** Five signs of one group with grades and weights, and one formula over counts and sums of that group. */
const setOf = (signs: readonly { grade: unknown; weight: number }[], when: F) =>
  build({
    facts: Object.fromEntries(ids.map((id, i) => [id, sign({ ...open, group: 'work', ...signs[i] } as never)])),
    lines: {},
    rules: [{ ...one, when }],
  })

describe('reasons name a smallest set of answers', () => {
  test('also where a line weighs some signs and counts others', () => {
    const set = setOf(
      ids.map((id) => (id === 'a' ? { grade: 'weak', weight: 3 } : { grade: 'strong', weight: 1 })),
      any(count(1, { group: 'work', grade: 'strong' }), all(weigh(1, { group: 'work' }), count(2, { group: 'work' }))),
    )
    const { because } = advise({ a: 'yes', c: 'yes' }, set)
    expect(because.map(({ answers }) => answers.map(({ fact }) => fact))).toEqual([['c']])
  })

  const counted = fc.oneof(
    fc.integer({ min: 1, max: 5 }).map((n): F => weigh(n, { group: 'work' })),
    fc.integer({ min: 1, max: 5 }).map((n): F => count(n, { group: 'work' })),
    fc.constantFrom<F>(count(1, { group: 'work', grade: 'strong' }), count(1, { group: 'work', grade: 'medium' })),
  )
  const some = fc.array(counted, { minLength: 1, maxLength: 3 })
  const line = fc.oneof(
    some.map((of): F => any(...of)),
    some.map((of): F => all(...of)),
    fc.tuple(some, some).map(([a, b]): F => any(all(...a), all(...b))),
  )
  const someSigns = fc.array(
    fc.record({
      grade: fc.constantFrom('strong', 'medium', 'weak', { from: 'weak', to: 'strong', cites: open.cites }),
      weight: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 4, maxLength: 4 },
  )

  const lists = ['a', 'b', 'c'] as const
  property.prop(
    [
      fc.array(fc.constantFrom('yes', 'yes', 'no', 'unsure'), { minLength: 9, maxLength: 9 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
    ],
    { numRuns: 500 },
  )('where several rules share a line', (said, needed) => {
    const signs = lists.flatMap((list) => [1, 2, 3].map((i) => `${list}-${i}`))
    const reached = (list: (typeof lists)[number]) =>
      atLeast(needed[lists.indexOf(list)] ?? 1, ...[1, 2, 3].map((i) => yes(`${list}-${i}`)))
    const set = build({
      facts: Object.fromEntries(signs.map((id) => [id, sign(open)])),
      lines: {},
      outcomes: { 'offer-help': 'Offer.', 'look-again': 'Look.', 'keep-open': 'Open.', 'other-help': 'Other help.' },
      whileOpen: 'keep-open',
      otherwise: 'other-help',
      rules: [
        { ...one, when: all(reached('a'), any(reached('b'), reached('c'))) },
        { ...one, id: `${one.id}-too`, when: any(...lists.map(reached)), then: 'look-again' },
      ],
    })
    const answers = Object.fromEntries(signs.map((id, i) => [id, said[i]])) as Answers
    const { outcome, because } = advise(answers, set)
    const told = because.flatMap((reason) => reason.answers).map(({ fact }) => fact)
    const alone = (some: readonly string[]) =>
      advise(Object.fromEntries(some.map((id) => [id, answers[id]])), set).outcome
    expect(alone(told)).toBe(outcome)
    for (let chosen = 0; chosen < 2 ** signs.length; chosen++) {
      const fewer = signs.filter((_, i) => chosen & (1 << i))
      if (fewer.length < told.length) expect(alone(fewer)).not.toBe(outcome)
    }
  })

  property.prop(
    [someSigns, line, fc.array(fc.constantFrom('yes', 'yes', 'no', 'unsure'), { minLength: 5, maxLength: 5 })],
    { numRuns: 500 },
  )('whatever is counted and weighed together', (signs, when, said) => {
    const set = setOf([{ grade: 'strong', weight: 1 }, ...signs], when)
    const answers = Object.fromEntries(ids.map((id, i) => [id, said[i]])) as Answers
    const advice = advise(answers, set)
    const size = advice.because.flatMap((reason) => reason.answers).length
    for (let chosen = 0; chosen < 2 ** ids.length; chosen++) {
      const fewer = ids.filter((_, i) => chosen & (1 << i))
      if (fewer.length >= size) continue
      const again = advise(Object.fromEntries(fewer.map((id) => [id, answers[id]])), set)
      expect(again.outcome).not.toBe(advice.outcome)
    }
  })
})
