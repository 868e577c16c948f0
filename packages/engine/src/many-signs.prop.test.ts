import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import type { Answers } from './answer.ts'
import { advise, compile } from './compile.ts'
import { machine } from './machine.ts'
import { grades, groupOf, ids, longSet, manyAnswers, order, sizes, wideSet } from './many-signs.ts'
import { outcomeIn, type World } from './oracle.ts'
import { pack } from './pack.ts'
import type { RuleSet } from './rule-set.ts'
import { verdict } from './verdict.ts'

vi.setConfig({ testTimeout: 120_000 })

// Sets too large to enumerate, held to the interpreter at their corners and at completions drawn at random.

/** A world that fits the answers; `pick` says which of the values still possible each fact has. */
function worldOf(set: RuleSet, given: Answers, pick: (values: readonly string[], id: string) => string): World {
  const [values, levels] = [new Map<string, string>(), new Map<string, string>()]
  for (const [id, fact] of Object.entries(set.facts)) {
    const all = fact.kind === 'choice' ? fact.values : ['no', 'yes']
    const answer = String(given[id])
    values.set(id, all.includes(answer) ? answer : pick(all, id))
    if (fact.kind === 'sign' && typeof fact.grade === 'object')
      levels.set(
        id,
        pick(grades.slice(grades.indexOf(fact.grade.to as 'weak'), grades.indexOf(fact.grade.from as 'weak') + 1), id),
      )
  }
  return { values, grades: levels }
}
const rankIn = (set: RuleSet, world: World) => order.indexOf(outcomeIn(set, world))
const drawn = (seed: number) => {
  let state = seed
  return (values: readonly string[]) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return values[Math.floor((state / 2 ** 32) * values.length)] as string
  }
}

test.prop([wideSet], { numRuns: 5 })('the sets are as large as they are meant to be', (set) => {
  const { plan, places, combined } = machine(set)
  expect(plan.tests.length).toBeGreaterThan(12)
  expect(combined).toBeUndefined()
  expect(places.words).toBeGreaterThan(2)
  expect(plan.entangled.length).toBeGreaterThan(0)
})

describe('sixty-seven signs in six graded lines', () => {
  test.prop([longSet, manyAnswers], { numRuns: 200 })(
    'both ends of `possible` are those of the interpreter',
    (set, given) => {
      const best = worldOf(set, given, (values) => (values.includes('yes') ? 'yes' : (values[0] as string)))
      const worst = worldOf(set, given, (values) => (values.includes('no') ? 'no' : (values.at(-1) as string)))
      const { outcome, possible } = advise(given, set)
      expect(possible[0]).toBe(outcomeIn(set, best))
      expect(possible.at(-1)).toBe(outcomeIn(set, worst))
      const last = outcomeIn(set, worst)
      expect(outcome).toBe(last !== 'other' ? last : possible[0] === 'other' ? 'other' : 'open')
    },
  )

  test.prop([longSet, manyAnswers, fc.nat()], { numRuns: 40 })(
    'a fact that is neither asked, declined nor disputed changes nothing in any completion drawn',
    (set, given, seed) => {
      const { ask, declined, disputed } = advise(given, set)
      const told = new Set([...ask, ...declined])
      const doubted = new Set(disputed.map(({ fact }) => fact))
      const pick = drawn(seed)
      for (let i = 0; i < 4; i++) {
        const world = worldOf(set, given, pick)
        const here = outcomeIn(set, world)
        for (const id of ids) {
          const open = !['yes', 'no'].includes(String(given[id]))
          const other = world.values.get(id) === 'yes' ? 'no' : 'yes'
          if (open && !told.has(id))
            expect(outcomeIn(set, { ...world, values: new Map(world.values).set(id, other) })).toBe(here)
          const own = world.grades.get(id)
          if (own && !doubted.has(id)) {
            const level = own === 'strong' ? (set.facts[id] as { grade: { from: string } }).grade.from : 'strong'
            expect(outcomeIn(set, { ...world, grades: new Map(world.grades).set(id, level) })).toBe(here)
          }
        }
      }
    },
  )
})

/** Ranks that are possible, without the reasons, which take their time in sets like these. */
function ranksOf(set: RuleSet, given: Answers): readonly number[] {
  const run = machine(set)
  const { ranks } = verdict(run, pack(run, given).masks).free
  return order.flatMap((_, rank) => (ranks & (1 << rank) ? [rank] : []))
}

describe.each([
  ['six lines', longSet, 60],
  ['more than twelve tests, weights and facts in both directions', wideSet, 1],
] as const)('%s, over completions drawn at random', (_, anySet, numRuns) => {
  test.prop([anySet, manyAnswers, fc.nat()], { numRuns: 100 })('`possible` leaves none out', (set, given, seed) => {
    const pick = drawn(seed)
    const ranks = ranksOf(set, given)
    for (let i = 0; i < 50; i++) expect(ranks).toContain(rankIn(set, worldOf(set, given, pick)))
  })

  test.prop([anySet, fc.nat()], { numRuns: 200 })(
    'with everything known it is what the interpreter says',
    (set, seed) => {
      const pick = drawn(seed)
      const world = worldOf(set, {}, (values, id) => (id === 'place' ? pick(values) : pick(['no', 'no', ...values])))
      const ranks = ranksOf(set, Object.fromEntries(world.values))
      expect(ranks).toContain(rankIn(set, world))
      const lowered = worldOf(set, Object.fromEntries(world.values), (values) => values.at(-1) as string)
      const raised = worldOf(set, Object.fromEntries(world.values), (values) => values[0] as string)
      // Where it does not matter which of two grades a sign has, one outcome is left.
      if (set.rises && rankIn(set, lowered) === rankIn(set, raised)) expect(ranks).toEqual([rankIn(set, world)])
    },
  )

  test.prop([anySet, manyAnswers], { numRuns })('masks decide as objects do, and reasons suffice', (set, given) => {
    const { pack: read, decide, explain, tally } = compile(set)
    const advice = advise(given, set)
    const { masks } = read(given)
    expect(decide(masks)).toBe(advice.outcome)
    expect(explain(masks, advice.problems)).toEqual(advice)
    const only = Object.fromEntries(
      advice.because.flatMap(({ answers: some }) => some.map(({ fact, answer }) => [fact, answer])),
    )
    expect(advise(only, set).outcome).toBe(advice.outcome)
    for (const group of Object.keys(sizes)) {
      const own = ids.filter((id) => groupOf(id) === group)
      const [certain, possible] = tally(masks)[group] ?? []
      expect(certain).toBe(own.filter((id) => given[id] === 'yes').length)
      expect(possible).toBe(own.filter((id) => given[id] !== 'no').length)
    }
  })
})
