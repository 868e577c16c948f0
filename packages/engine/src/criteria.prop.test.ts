import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import type { Answer, Answers } from './answer.ts'
import { appraise, type Criteria, criteria } from './criteria.ts'
import { anyUnknown, choice, type Fact, number, presume, sign } from './fact.ts'
import { all, any, between, type Formula, is, not, oneOf, yes } from './formula.ts'
import { holds, possibleValues, presumedValues, type World, worlds } from './oracle.ts'
import { head, rest } from './small-set.ts'

vi.setConfig({ testTimeout: 60_000 })

const open = { says: 'A fact.', unknown: 'open', ...rest } as const
const reading = (as: unknown) => presume({ as, if: anyUnknown, says: 'Presumed.', ...rest }) as never
const domains = {
  agrees: ['no', 'yes'],
  quiet: ['no', 'yes'],
  near: ['no', 'yes'],
  h: ['x', 'y', 'z'],
  n: [12, 17, 17.5, 18, 40],
}
const facts: Readonly<Record<string, Fact>> = {
  agrees: sign({ ...open, declined: 'no', unknown: reading('no') }),
  quiet: sign(open),
  near: sign(open),
  h: choice(['x', 'y', 'z'], open),
  n: number({ ...open, unknown: reading({ to: 17 }) }),
}

type F = Formula<string, never, never, never>
const leaf = fc.constantFrom<F>(
  yes('agrees'),
  yes('quiet'),
  yes('near'),
  is('h', 'x'),
  oneOf('h', ['y', 'z']),
  between('n', { from: 18 }),
  between('n', { to: 17 }),
)
const formula = fc.oneof(
  leaf,
  leaf.map((one): F => not(one)),
  fc.tuple(leaf, leaf).map(([a, b]): F => any(a, b)),
  fc.tuple(leaf, leaf).map(([a, b]): F => all(a, not(b))),
)
const gives = fc.constantFrom('never', 'not-now')
const some = fc.array(fc.tuple(formula, gives), { maxLength: 3 })
const outcomes = { never: 'N.', 'not-now': 'L.', 'may-fit': 'M.', fits: 'F.' }

const made = (
  required: readonly [F, string][],
  excluding: readonly [F, string][],
  supporting: readonly [F, string][],
) => {
  const one =
    (kind: string) =>
    ([when, fails]: readonly [F, string], i: number) =>
      ({ id: `offer/${kind}-${i}`, says: 'C.', when, fails: fails as 'never', ...rest }) as const
  return criteria<string, keyof typeof outcomes>({
    ...head,
    id: 'offer',
    facts,
    outcomes,
    whileOpen: 'may-fit',
    fits: 'fits',
    required: required.map(one('required')),
    excluding: excluding.map(one('excluding')),
    supporting: supporting.map(one('supporting')).map(({ fails: _, ...ranks }) => ranks),
  })
}

const someAnswers = fc
  .record(
    {
      agrees: fc.constantFrom('yes', 'no', 'unsure', 'declined'),
      quiet: fc.constantFrom('yes', 'no', 'declined'),
      near: fc.constantFrom('yes', 'no', 'unsure'),
      h: fc.constantFrom<Answer>('x', 'y', { oneOf: ['x', 'z'] }, 'unsure'),
      n: fc.constantFrom<Answer>(12, 40, { from: 16, to: 19 }, { above: 17 }, 'declined'),
    },
    { requiredKeys: [] },
  )
  .map((answers) => answers as Answers)

function completions(set: Criteria, answers: Answers) {
  const free = new Map<string, readonly (string | number)[]>()
  const presumed = new Map<string, readonly (string | number)[]>()
  for (const [id, fact] of Object.entries(set.facts)) {
    const { values, why } = possibleValues(fact, answers[id], domains[id as 'n'])
    free.set(id, values)
    presumed.set(id, presumedValues(fact, values, why))
  }
  return { free: worlds(free, new Map()), presumed: worlds(presumed, new Map()) }
}

describe('criteria, against brute force over every completion', () => {
  test.prop([some, some, some, someAnswers], { numRuns: 300 })(
    'each stands met, open or failed exactly as every completion says',
    (required, excluding, supporting, answers) => {
      const set = made(required, excluding, supporting)
      const { free, presumed } = completions(set, answers)
      const known = (when: F, want: boolean, some: readonly World[]) =>
        some.every((world) => holds(when, set, world) === want)
      const decisive = (when: F, bad: boolean) =>
        known(when, bad, presumed) ? 'unmet' : known(when, !bad, free) ? 'met' : 'open'
      const ranks = (when: F) => (known(when, true, presumed) ? 'met' : known(when, false, free) ? 'unmet' : 'open')
      expect(appraise(answers, set).standings.map(({ state }) => state)).toEqual([
        ...required.map(([when]) => decisive(when, false)),
        ...excluding.map(([when]) => decisive(when, true)),
        ...supporting.map(([when]) => ranks(when)),
      ])
    },
  )

  test.prop([some, some, some, someAnswers], { numRuns: 300 })(
    'the outcome is the gravest that every completion comes to, and fits only where every one does',
    (required, excluding, supporting, answers) => {
      const set = made(required, excluding, supporting)
      const { free, presumed } = completions(set, answers)
      const order = Object.keys(outcomes)
      const rankIn = (world: World) => {
        const broken = [
          ...required.filter(([when]) => !holds(when, set, world)),
          ...excluding.filter(([when]) => holds(when, set, world)),
        ].map(([, fails]) => order.indexOf(fails))
        return Math.min(order.length - 1, ...broken)
      }
      const worst = Math.max(...presumed.map(rankIn))
      const best = Math.min(...free.map(rankIn))
      const { outcome, possible } = appraise(answers, set)
      expect(outcome).toBe(worst < 3 ? order[worst] : best === 3 ? 'fits' : 'may-fit')
      expect(possible[0]).toBe(order[best])
      for (const world of free) expect(possible).toContain(order[rankIn(world)])
    },
  )

  test.prop([some, some, some, someAnswers], { numRuns: 200 })(
    'those that only rank decide nothing, and ask nothing',
    (required, excluding, supporting, answers) => {
      const { standings: _, ...ranked } = appraise(answers, made(required, excluding, supporting))
      const { standings: __, ...plain } = appraise(answers, made(required, excluding, []))
      expect(ranked).toEqual(plain)
    },
  )
})
