import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import type { Answers } from './answer.ts'
import { advise, compile } from './compile.ts'
import { anyUnknown, choice, type Fact, presume, sign } from './fact.ts'
import { all, any, atLeast, count, type Formula, is, not, weigh, yes } from './formula.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { head, rest } from './small-set.ts'

vi.setConfig({ testTimeout: 60_000 })

// Sets marked `rises`: signs under no `not`, while a choice may act in both directions beside them.

const grades = ['strong', 'medium', 'weak'] as const
const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const outcomes = { first: 'F.', second: 'S.', third: 'T.', open: 'O.', other: 'H.' }
const order = Object.keys(outcomes)

const someSign = fc
  .record({
    grade: fc.constantFrom('strong', 'medium', 'weak', { from: 'weak', to: 'strong', cites: rest.cites }),
    weight: fc.integer({ min: 1, max: 3 }),
    unknown: fc.constantFrom('open', 'open', 'yes', 'no'),
    if: fc.subarray([...anyUnknown], { minLength: 1 }),
    declined: fc.boolean(),
  })
  .map(({ unknown, if: when, declined, ...graded }) =>
    sign({
      says: 'A sign.',
      group: 'g',
      ...graded,
      unknown: unknown === 'open' ? 'open' : presume({ as: unknown, if: when, says: 'P.', ...rest } as never),
      ...(declined && { declined: 'no' }),
      ...rest,
    } as never),
  )

type F = Formula<string, never, 'g', (typeof grades)[number]>

const leaf = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ids).map((id): F => yes(id)) },
  fc.constantFrom<F>(is('h', 'x'), not(is('h', 'x')), is('h', 'y'), not(is('h', 'z'))),
  fc.integer({ min: 1, max: 6 }).map((n): F => count(n, { group: 'g' })),
  fc.integer({ min: 1, max: 6 }).map((n): F => weigh(n, { group: 'g' })),
  fc.constantFrom(...grades).map((grade): F => count(1, { group: 'g', grade })),
)

const { formula } = fc.letrec<{ formula: F }>((tie) => {
  const some = fc.array(tie('formula'), { minLength: 1, maxLength: 3, depthIdentifier: 'rises' })
  return {
    formula: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'rises' },
      leaf,
      some.map((of): F => all(...of)),
      some.map((of): F => any(...of)),
      some.chain((of) => fc.integer({ min: 1, max: of.length }).map((n): F => atLeast(n, ...of))),
    ),
  }
})

const risingSet = fc
  .record({
    signs: fc.tuple(...ids.map(() => someSign)),
    rules: fc.array(fc.tuple(formula, fc.constantFrom('first', 'second', 'third', 'open')), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ signs, rules }) => {
    const facts: Record<string, Fact> = { h: choice(['x', 'y', 'z'], { says: 'H.', unknown: 'open', ...rest }) }
    ids.forEach((id, i) => {
      // One of each grade, so that every grade can be counted.
      const grade = grades[i]
      facts[id] = { ...(signs[i] as Fact), ...(grade && { grade }) } as Fact
    })
    const set = { ...head, groups: { g: 'G.' }, grades, facts, outcomes, whileOpen: 'open', otherwise: 'other' }
    return ruleSet({
      ...set,
      rises: true,
      rules: rules.map(([when, then], i) => ({ id: `small-set/rule-${i}`, says: 'R.', when, then, ...rest })),
    } as never) as unknown as RuleSet
  })

const signAnswer = fc.constantFrom('yes', 'no', 'unsure', 'declined', 'not-asked')
const answersToSigns = fc.record({
  ...(Object.fromEntries(ids.map((id) => [id, signAnswer])) as Record<string, fc.Arbitrary<string>>),
  h: fc.constantFrom('x', 'y', 'z', 'unsure', 'declined', 'not-asked'),
}) as fc.Arbitrary<Record<string, string>>

const rankOf = (outcome: string) => order.indexOf(outcome)

describe('in a set marked `rises`', () => {
  test.prop([risingSet, answersToSigns, fc.constantFrom(...ids)], { numRuns: 500 })(
    'a sign added never lowers the outcome, nor what is possible at best or at worst',
    (set, answers, id) => {
      const before = advise(answers, set)
      const after = advise({ ...answers, [id]: 'yes' }, set)
      expect(rankOf(after.outcome)).toBeLessThanOrEqual(rankOf(before.outcome))
      expect(rankOf(after.possible[0] ?? '')).toBeLessThanOrEqual(rankOf(before.possible[0] ?? ''))
      expect(rankOf(after.possible.at(-1) ?? '')).toBeLessThanOrEqual(rankOf(before.possible.at(-1) ?? ''))
    },
  )

  test.prop([risingSet, answersToSigns, fc.shuffledSubarray([...ids])], { numRuns: 100 })(
    'so signs may be added in any order: the outcome only rises',
    (set, answers, added) => {
      let now: Answers = answers
      let rank = rankOf(advise(now, set).outcome)
      for (const id of added) {
        now = { ...now, [id]: 'yes' }
        const next = rankOf(advise(now, set).outcome)
        expect(next).toBeLessThanOrEqual(rank)
        rank = next
      }
    },
  )

  test.prop([risingSet, answersToSigns], { numRuns: 100 })(
    'a tally counts what is yes, and what may be',
    (set, answers) => {
      const { pack, tally } = compile(set)
      const certain = ids.filter((id) => answers[id] === 'yes').length
      const no = ids.filter(
        (id) => answers[id] === 'no' || (answers[id] === 'declined' && set.facts[id]?.declined),
      ).length
      expect(tally(pack(answers).masks)).toEqual({ g: [certain, ids.length - no] })
    },
  )
})
