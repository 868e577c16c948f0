import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import type { Answers } from '../answer.ts'
import { check } from '../check.ts'
import { advise, compile } from '../compile.ts'
import type { Formula } from '../formula.ts'
import { holds, outcomeIn, type World, worlds } from '../oracle.ts'
import { plan } from '../plan.ts'
import { numbers, randomAnswers, randomReadOnceSet, randomSet, randomTable, signs } from '../random-set.ts'
import { refuse } from '../refuse.ts'
import type { RuleSet } from '../rule-set.ts'
import { falls } from './falls.ts'
import type { Counterexample, FindingCode } from './finding.ts'
import { logicOf } from './logic.ts'
import { trials, worked } from './proof.ts'
import { readingOf, resultOf } from './reading.ts'
import { subjectOf } from './subject.ts'

vi.setConfig({ testTimeout: 240_000 })

const anySet = fc.oneof(randomSet, randomReadOnceSet, randomTable)
const rules = fc.oneof(randomSet, randomReadOnceSet)

// Every limit that a formula mentions, moved by one either way, and a point between each two.
const shifted = [10, 16, 16.5, 17, 17.5, 18, 18.5, 19, 20, 20.5, 21, 21.5, 22, 22.5, 30]

function everyWorld(set: RuleSet, points: readonly number[] = numbers): readonly World[] {
  const values = new Map<string, readonly (string | number)[]>()
  const grades = new Map<string, readonly string[]>()
  for (const [id, fact] of Object.entries(set.facts)) {
    values.set(id, fact.kind === 'sign' ? ['no', 'yes'] : fact.kind === 'choice' ? fact.values : points)
    if (fact.kind === 'sign' && typeof fact.grade === 'object')
      grades.set(id, set.grades.slice(set.grades.indexOf(fact.grade.to), set.grades.indexOf(fact.grade.from) + 1))
  }
  return worlds(values, grades)
}

const found = (set: RuleSet, code: FindingCode) => check(set).flatMap((one) => (one.code === code ? [one.where] : []))

/** Whether the engine decides by the set: thresholds that cannot be met and gaps are refused. */
function accepted(set: RuleSet): boolean {
  try {
    refuse(set)
    plan(set)
    return true
  } catch {
    return false
  }
}

/** Outcomes of all worlds, in order. */
const outcomes = (set: RuleSet, all: readonly World[]) => all.map((world) => outcomeIn(set, world))

/** The world with one fact changed. */
const changed = (world: World, id: string, value: string | number): World => ({
  ...world,
  values: new Map([...world.values, [id, value]]),
})

describe('each finding, against brute force over every world', () => {
  test.prop([anySet], { numRuns: 40 })('dead rules', (set) => {
    const all = everyWorld(set)
    const before = outcomes(set, all).join()
    const dead = set.rules.filter(
      (rule) => outcomes({ ...set, rules: set.rules.filter((one) => one !== rule) }, all).join() === before,
    )
    expect(found(set, 'dead-rule')).toEqual(dead.map(({ id }) => id))
  })

  test.prop([anySet], { numRuns: 40 })('facts that never matter', (set) => {
    const all = everyWorld(set)
    const still = Object.keys(set.facts).filter((id) => {
      const byRest = new Map<string, string>()
      return all.every((world) => {
        const rest = JSON.stringify([[...world.values].filter(([one]) => one !== id), [...world.grades]])
        const outcome = outcomeIn(set, world)
        const other = byRest.get(rest) ?? outcome
        byRest.set(rest, other)
        return other === outcome
      })
    })
    expect(new Set(found(set, 'never-matters'))).toEqual(new Set(still))
  })

  test.prop([anySet], { numRuns: 40 })('unreachable outcomes, the open one among them', (set) => {
    const all = everyWorld(set)
    const reached = new Set(outcomes(set, all))
    const { pack, decide } = compile(set)
    const opens = () =>
      all.some((world) =>
        [...world.values.keys()].some((id) =>
          (['not-asked', 'unsure', 'declined'] as const).some(
            (why) => decide(pack({ ...Object.fromEntries(world.values), [id]: why }).masks) === set.whileOpen,
          ),
        ),
      )
    const missing = Object.keys(set.outcomes).filter((id) => !reached.has(id) && !(id === set.whileOpen && opens()))
    expect(found(set, 'unreachable-outcome')).toEqual(missing)
  })

  test.prop([rules], { numRuns: 40 })('outcomes that fall when a sign is added', (set) => {
    const rising = { ...set, rises: true }
    const order = Object.keys(set.outcomes)
    const all = everyWorld(set)
    const rank = (world: World) => order.indexOf(outcomeIn(set, world))
    const falling = signs.filter((id) =>
      all.some((world) => world.values.get(id) === 'no' && rank(changed(world, id, 'yes')) > rank(world)),
    )
    // Straight from the proof: the builder refuses such sets before it.
    const findings = falls(subjectOf(rising))
    expect(new Set(findings.map(({ where }) => where))).toEqual(new Set(falling))
    for (const one of findings) {
      const { yes, is = {}, grades = {} }: Partial<Counterexample> = one.counterexample ?? {}
      const within = all.filter(
        (world) =>
          signs.every((id) => id === one.where || (world.values.get(id) === 'yes') === yes?.includes(id)) &&
          Object.entries(is).every(([id, value]) => world.values.get(id) === value) &&
          Object.entries(grades).every(([id, grade]) => world.grades.get(id) === grade) &&
          world.values.get(one.where) === 'no',
      )
      expect(within.length).toBeGreaterThan(0)
      for (const world of within) expect(rank(changed(world, one.where, 'yes'))).toBeGreaterThan(rank(world))
    }
  })

  test.prop([anySet], { numRuns: 40 })('conditions that never or always hold', (set) => {
    const all = everyWorld(set)
    const flat = (formula: Formula): boolean => {
      const parts = formula.op === 'not' ? [formula.of] : 'of' in formula ? formula.of : []
      if (parts.length === 0 && 'of' in formula) return false
      const some = all.filter((world) => holds(formula, set, world)).length
      return some === 0 || some === all.length || parts.some(flat)
    }
    const where = [
      ...set.rules.map((rule) => [rule.id, rule.when] as const),
      ...Object.entries(set.lines).map(([id, { when }]) => [id, when] as const),
    ]
    const constant = where.filter(([, when]) => flat(when)).map(([id]) => id)
    const codes: readonly FindingCode[] = ['never-holds', 'always-holds', 'threshold-cannot-be-met']
    expect(new Set(codes.flatMap((code) => found(set, code)))).toEqual(new Set(constant))
  })
})

describe('what the proof decides', () => {
  test.prop([anySet, randomAnswers], { numRuns: 400 })('is what the engine decides', (set, answers) => {
    const logic = logicOf(set)
    const reading = readingOf(logic, set, answers)
    const { outcome, possible } = resultOf(logic, logic.outcome(set), set, reading)
    const advice = advise(answers, set)
    expect(outcome).toBe(advice.outcome)
    expect([possible[0], possible.at(-1)]).toEqual([advice.possible[0], advice.possible.at(-1)])
    for (const one of possible) expect(advice.possible).toContain(one)
  })

  test.prop([anySet], { numRuns: 20 })('a slip is told to change nothing exactly when it does', (set) => {
    const all = everyWorld(set, shifted)
    const before = outcomes(set, all).join()
    for (const { slip, became } of trials(worked(set, []))) {
      if (slip.kind === 'reading') continue
      expect(became === 'same').toBe(outcomes(slip.set, all).join() === before)
    }
  })

  test.prop([anySet, fc.array(randomAnswers, { minLength: 20, maxLength: 20 })], { numRuns: 40 })(
    'a presumption that is told to change nothing does not',
    (set, some) => {
      for (const { slip, became } of trials(worked(set, []))) {
        if (slip.kind !== 'reading' || became !== 'same') continue
        const bare = slip.set
        for (const answers of some) expect(advise(answers, bare).outcome).toBe(advise(answers, set).outcome)
      }
    },
  )

  test.prop([anySet, fc.array(randomAnswers, { minLength: 1, maxLength: 4 })], { numRuns: 40 })(
    'a slip is noticed exactly when some case comes out otherwise',
    (set, some) => {
      const cases = Object.fromEntries(
        some.map((answers: Answers, i) => [`case ${i}`, { is: answers, gives: advise(answers, set).outcome }]),
      )
      const own = set.rules[0]?.id ?? set.id
      for (const { slip, became } of trials(worked(set, [{ set, rule: own, cases }]))) {
        if (became === 'same' || !accepted(slip.set)) continue
        const noticed = some.some((answers) => advise(answers, slip.set).outcome !== advise(answers, set).outcome)
        expect(became).toBe(noticed ? 'caught' : 'survivor')
      }
    },
  )
})
