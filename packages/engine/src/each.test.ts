import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { adviseEach, each } from './each.ts'
import { outcomeIn, worlds } from './oracle.ts'
import { numbers, randomAnswers, randomReadOnceSet } from './random-set.ts'

test.prop([randomReadOnceSet, randomAnswers])('each rule is answered as if it stood alone', (set, answers) => {
  const results = adviseEach(answers, set)
  expect(Object.keys(results)).toEqual(set.rules.map(({ id }) => id))
  for (const { id, then } of set.rules) {
    const advice = results[id]
    expect([then, set.whileOpen, set.otherwise]).toContain(advice?.outcome)
    expect(advice?.by).toEqual({ id: set.id, version: set.version, fingerprint: set.fingerprint })
  }
})

test.prop([randomReadOnceSet, fc.boolean()])(
  'with everything known it is what the oracle says of that rule alone',
  (set, flag) => {
    const [world] = worlds(
      new Map(
        Object.entries(set.facts).map(([id, fact]) => [
          id,
          [fact.kind === 'sign' ? (flag ? 'yes' : 'no') : fact.kind === 'choice' ? 'x' : numbers[3]],
        ]),
      ),
      new Map(),
    )
    for (const [id, one] of Object.entries(each(set))) {
      const { outcome, possible } = adviseEach(Object.fromEntries(world?.values ?? []), set)[id] ?? {}
      if (world && possible?.length === 1) expect(outcome).toBe(outcomeIn(one, { ...world, grades: gradesOf(one) }))
    }
  },
)

const gradesOf = (set: Parameters<typeof outcomeIn>[0]) =>
  new Map(
    Object.entries(set.facts).flatMap(([id, fact]) =>
      fact.kind === 'sign' && typeof fact.grade === 'object' ? [[id, fact.grade.from] as const] : [],
    ),
  )
