import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import type { Advice } from './advice.ts'
import type { Answer, Answers } from './answer.ts'
import { advise, compile } from './compile.ts'
import { outcomeIn, possibleValues, presumedValues, type World, worlds } from './oracle.ts'
import { randomSet as entangledSet, numbers, randomAnswers, randomReadOnceSet, randomTable } from './random-set.ts'
import type { RuleSet } from './rule-set.ts'

vi.setConfig({ testTimeout: 120_000 })

const randomSet = fc.oneof(entangledSet, randomReadOnceSet, randomTable)

type Values = Map<string, readonly (string | number)[]>

function domainOf(set: RuleSet, id: string): readonly (string | number)[] {
  const fact = set.facts[id]
  return fact?.kind === 'sign' ? ['no', 'yes'] : fact?.kind === 'choice' ? fact.values : numbers
}

/** Everything by brute force. */
function bruteForce(set: RuleSet, answers: Answers) {
  const order = Object.keys(set.outcomes)
  const last = order.length - 1
  const free: Values = new Map()
  const presumed: Values = new Map()
  const grades = new Map<string, readonly string[]>()
  for (const [id, fact] of Object.entries(set.facts)) {
    const { values, why } = possibleValues(fact, answers[id], domainOf(set, id))
    free.set(id, values)
    presumed.set(id, presumedValues(fact, values, why))
    if (fact.kind === 'sign' && typeof fact.grade === 'object')
      grades.set(id, set.grades.slice(set.grades.indexOf(fact.grade.to), set.grades.indexOf(fact.grade.from) + 1))
  }
  const ranks = (values: Values) => worlds(values, grades).map((world) => order.indexOf(outcomeIn(set, world)))
  const freeRanks = ranks(free)
  const best = Math.min(...freeRanks)
  const worst = Math.max(...freeRanks)
  const certain = Math.max(...ranks(presumed))
  const outcome = certain < last ? order[certain] : best === last ? set.otherwise : set.whileOpen

  const all = worlds(free, grades)
  const matters = (pick: (world: World) => [string, string]) => {
    const byRest = new Map<string, Set<string>>()
    for (const world of all) {
      const [rest] = pick(world)
      byRest.set(rest, (byRest.get(rest) ?? new Set()).add(outcomeIn(set, world)))
    }
    return [...byRest.values()].some((some) => some.size > 1)
  }
  const without = (id: string, kind: 'values' | 'grades') =>
    matters((world) => [
      JSON.stringify([
        [...world.values].filter(([other]) => kind !== 'values' || other !== id),
        [...world.grades].filter(([other]) => kind !== 'grades' || other !== id),
      ]),
      '',
    ])
  const unknowns = [...free].filter(([, values]) => values.length > 1).map(([id]) => id)
  return {
    outcome,
    best: order[best],
    worst: order[worst],
    all: [...new Set(freeRanks)].map((rank) => order[rank]),
    settled: best === worst,
    matter: unknowns.filter((id) => without(id, 'values')),
    disputed: [...grades.keys()].filter((id) => without(id, 'grades')),
  }
}

/** A presumption takes the place of something that was answered: the same outcome on another ground. */
const stepsIn = (again: Advice, answers: Answers) => again.presumed.some(({ fact }) => fact in answers)

const given = (advice: Advice): Answers =>
  Object.fromEntries(advice.because.flatMap((reason) => reason.answers.map(({ fact, answer }) => [fact, answer])))

describe('against brute force over every completion', () => {
  test.prop([randomSet, randomAnswers], { numRuns: 150 })(
    'outcome, possible, settled, ask, declined and disputed are exact',
    (set, answers) => {
      const advice = advise(answers, set)
      const truth = bruteForce(set, answers)
      expect(advice.outcome).toBe(truth.outcome)
      expect(advice.possible[0]).toBe(truth.best)
      expect(advice.possible.at(-1)).toBe(truth.worst)
      expect(advice.settled).toBe(truth.settled)
      for (const outcome of truth.all) expect(advice.possible).toContain(outcome)
      const declined = truth.matter.filter((id) => isDeclined(answers[id]))
      expect(new Set(advice.ask)).toEqual(new Set(truth.matter.filter((id) => !declined.includes(id))))
      expect(new Set(advice.declined)).toEqual(new Set(declined))
      expect(new Set(advice.disputed.map(({ fact }) => fact))).toEqual(new Set(truth.disputed))
    },
  )

  test.prop([randomSet, randomAnswers], { numRuns: 300 })('masks decide as objects do', (set, answers) => {
    const { pack, decide, explain } = compile(set)
    const { masks, problems } = pack(answers)
    expect(problems).toEqual([])
    expect(decide(masks)).toBe(advise(answers, set).outcome)
    expect(explain(masks)).toEqual(advise(answers, set))
  })
})

const isDeclined = (answer: Answer | undefined) =>
  answer === 'declined' || (typeof answer === 'object' && answer.why === 'declined')

describe('reasons', () => {
  test.prop([randomSet, randomAnswers], { numRuns: 300 })(
    'answering again only what `because` names gives the same outcome; less does not, unless a presumption steps in',
    (set, answers) => {
      const advice = advise(answers, set)
      const only = given(advice)
      expect(advise(only, set).outcome).toBe(advice.outcome)
      for (const fact of Object.keys(only)) {
        const { [fact]: _, ...less } = only
        const again = advise(less, set)
        if (!stepsIn(again, answers)) expect(again.outcome).not.toBe(advice.outcome)
      }
    },
  )

  test.prop([randomSet, randomAnswers], { numRuns: 150 })('no smaller set of answers would do', (set, answers) => {
    const advice = advise(answers, set)
    const size = Object.keys(given(advice)).length
    const ids = Object.keys(answers)
    for (let some = 0; some < 2 ** ids.length; some++) {
      const chosen = ids.filter((_, i) => some & (1 << i))
      if (chosen.length >= size) continue
      const fewer = Object.fromEntries(chosen.map((id) => [id, answers[id]])) as Answers
      const again = advise(fewer, set)
      if (!stepsIn(again, answers)) expect(again.outcome).not.toBe(advice.outcome)
    }
  })
})

describe('laws of answers', () => {
  test.prop([randomSet, randomAnswers, fc.func(fc.integer())], { numRuns: 200 })(
    'the order of answers is irrelevant',
    (set, answers, weight) => {
      const entries = Object.entries(answers)
      const shuffled = entries.map((entry) => ({ entry, at: weight(entry[0]) })).sort((a, b) => a.at - b.at)
      const again = Object.fromEntries(shuffled.map(({ entry }) => entry)) as Answers
      expect(advise(again, set)).toEqual(advise(answers, set))
    },
  )

  test.prop([randomSet, randomAnswers], { numRuns: 200 })(
    'unsure → declined changes nothing but where it is listed',
    (set, answers) => {
      const open = (id: string) => set.facts[id]?.unknown === 'open'
      const turned = Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [id, answer === 'unsure' && open(id) ? 'declined' : answer]),
      ) as Answers
      const before = advise(answers, set)
      const after = advise(turned, set)
      expect(new Set([...after.ask, ...after.declined])).toEqual(new Set([...before.ask, ...before.declined]))
      expect({ ...after, ask: [], declined: [] }).toEqual({ ...before, ask: [], declined: [] })
    },
  )
})
