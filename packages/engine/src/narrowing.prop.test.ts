import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import type { Answer, Answers } from './answer.ts'
import { advise } from './compile.ts'
import { choice, date, number, sign } from './fact.ts'
import { all, any, between, type Formula, is, not, yes } from './formula.ts'
import { outcomeIn, possibleValues, worlds } from './oracle.ts'
import { randomSet as entangledSet, numbers, randomAnswers, randomReadOnceSet, randomTable } from './random-set.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { head, rest } from './small-set.ts'

vi.setConfig({ testTimeout: 60_000 })

const randomSet = fc.oneof(entangledSet, randomReadOnceSet, randomTable)

/** Around the end of a February that has 29 days: the days that rules name, and one more on each side. */
const named = ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02']
const days = ['2024-02-26', ...named, '2024-03-03']
const open = { says: 'A fact.', unknown: 'open', ...rest } as const

type F = Formula<string, never, never, never>
const limits = (some: readonly (string | number)[]) =>
  fc
    .tuple(fc.constantFrom(...some), fc.constantFrom(...some), fc.constantFrom('from', 'to', 'both'))
    .map(([a, b, ends]) => {
      const [from, to] = a <= b ? [a, b] : [b, a]
      return ends === 'from' ? { from } : ends === 'to' ? { to } : { from, to }
    })
const leaf = fc.oneof(
  limits(named).map((range): F => between('day', range)),
  limits([17, 18, 21]).map((range): F => between('n', range)),
  fc.constantFrom<F>(yes('a'), is('h', 'x'), is('h', 'y')),
)
const { formula } = fc.letrec<{ formula: F }>((tie) => {
  const some = fc.array(tie('formula'), { minLength: 1, maxLength: 3, depthIdentifier: 'dates' })
  return {
    formula: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'dates' },
      leaf,
      some.map((of): F => all(...of)),
      some.map((of): F => any(...of)),
      tie('formula').map((of): F => not(of)),
    ),
  }
})

/** A set whose rules ask about a date and a number in any direction. */
const datedSet = fc.array(fc.tuple(formula, fc.boolean()), { minLength: 1, maxLength: 3 }).map(
  (rules) =>
    ruleSet({
      ...head,
      facts: { day: date(open), n: number(open), a: sign(open), h: choice(['x', 'y', 'z'], open) },
      outcomes: { now: 'N.', 'offer-help': 'O.', 'keep-open': 'K.', 'other-help': 'H.' },
      rules: rules.map(([when, now], i) => ({
        id: `small-set/rule-${i}`,
        says: 'R.',
        when,
        then: now ? 'now' : 'offer-help',
        ...rest,
      })),
    } as never) as unknown as RuleSet,
)

/** A range, and one inside it. */
const nested = (some: readonly (string | number)[]): fc.Arbitrary<readonly [Answer, Answer]> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...some), { minLength: 4, maxLength: 4 }),
      fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
      fc.boolean(),
    )
    .map(([four, [openLow, openHigh, leaveLow, leaveHigh], point]) => {
      const [a, b, c, d] = [...four].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0)) as [string, string, string, string]
      const wide = { ...(leaveLow ? {} : { from: a }), ...(leaveHigh ? {} : { to: d }), why: 'unsure' as const }
      const apart = some.indexOf(c) - some.indexOf(b)
      const low = openLow && apart > 0 ? { above: b } : { from: b }
      // Nothing lies between one day and the next.
      const high = openHigh && apart > ('above' in low ? 1 : 0) ? { below: c } : { to: c }
      return [wide, point ? b : { ...low, ...high }]
    })

const inDays = nested(days)
const inNumbers = nested(numbers)

/** An answer, and one that leaves less open. */
const narrowed = fc.oneof(
  fc.record({ id: fc.constant('n'), pair: inNumbers }),
  fc.record({ id: fc.constant('day'), pair: inDays }),
  fc.record({ id: fc.constant('n'), pair: inNumbers.map(([, narrow]) => ['unsure', narrow] as const) }),
  fc.record({ id: fc.constant('day'), pair: inDays.map(([, narrow]) => ['declined', narrow] as const) }),
  fc.record({
    id: fc.constant('h'),
    pair: fc.constantFrom<readonly [Answer, Answer]>(
      [{ oneOf: ['x', 'y'] }, 'y'],
      [{ oneOf: ['x', 'y', 'z'], why: 'declined' }, { oneOf: ['x', 'z'] }],
      ['not-asked', { oneOf: ['y', 'z'] }],
    ),
  }),
  fc.record({
    id: fc.constant('a'),
    pair: fc.constantFrom<readonly [Answer, Answer]>(['unsure', 'yes'], ['declined', 'no'], ['not-asked', 'no']),
  }),
)

function expectNoWider(set: RuleSet, answers: Answers, id: string, [wide, narrow]: readonly [Answer, Answer]) {
  if (!Object.hasOwn(set.facts, id)) return
  const before = advise({ ...answers, [id]: wide }, set)
  const after = advise({ ...answers, [id]: narrow }, set)
  expect([before.problems, after.problems]).toEqual([[], []])
  // Where declining is itself an answer, taking it back is not narrowing.
  if (wide === 'declined' && set.facts[id]?.declined) return
  for (const outcome of after.possible) expect(before.possible).toContain(outcome)
  if (before.settled) expect(after.possible).toEqual(before.possible)
  for (const fact of [...after.ask, ...after.declined]) expect([...before.ask, ...before.declined, id]).toContain(fact)
}

const datedAnswers = fc
  .record({
    n: inNumbers.map(([wide]) => wide),
    day: inDays.map(([wide]) => wide),
    a: fc.constantFrom('yes', 'no', 'unsure'),
    h: fc.constantFrom<Answer>('x', 'z', 'declined', { oneOf: ['x', 'y'] }),
  })
  .chain((answers) => fc.subarray(Object.entries(answers)).map((some) => Object.fromEntries(some) as Answers))

describe('narrowing an answer never makes `possible` larger', () => {
  test.prop([randomSet, randomAnswers, narrowed], { numRuns: 500 })('in any set', (set, answers, { id, pair }) =>
    expectNoWider(set, answers, id, pair),
  )

  test.prop([datedSet, datedAnswers, narrowed], { numRuns: 500 })(
    'with dates and numbers',
    (set, answers, { id, pair }) => expectNoWider(set, answers, id, pair),
  )
})

describe('against brute force over every day', () => {
  test.prop([datedSet, datedAnswers], { numRuns: 300 })(
    'outcome and both ends of `possible` are exact',
    (set, answers) => {
      const order = Object.keys(set.outcomes)
      const domains = { day: days, n: numbers, a: ['no', 'yes'], h: ['x', 'y', 'z'] }
      const free = new Map(
        Object.entries(domains).map(([id, domain]) => [
          id,
          possibleValues(set.facts[id] as (typeof set.facts)[string], answers[id], domain).values,
        ]),
      )
      // A stretch between two days that the rules tell apart may hold none of the days above.
      if ([...free.values()].some((values) => values.length === 0)) return
      const ranks = worlds(free, new Map()).map((world) => order.indexOf(outcomeIn(set, world)))
      const { outcome, possible } = advise(answers, set)
      const [best, worst] = [Math.min(...ranks), Math.max(...ranks)]
      expect([possible[0], possible.at(-1)]).toEqual([order[best], order[worst]])
      const last = order.length - 1
      expect(outcome).toBe(worst < last ? order[worst] : best === last ? set.otherwise : set.whileOpen)
      for (const rank of ranks) expect(possible).toContain(order[rank])
    },
  )
})
