import { type Answer, type Answers, advise, type Fact, type RuleSet } from '@cairn/engine'

/** A pattern of answers that gives another outcome. */
export type PatternChange = { readonly answers: Answers; readonly was: string; readonly is: string }

/** All patterns of a small set decided by both versions; a set with more is not walked, and says so. */
export type PatternsCompared =
  | {
      readonly state: 'tried'
      readonly tried: number
      readonly count: number
      /** The first of them that differ. */
      readonly changed: readonly PatternChange[]
    }
  | { readonly state: 'too-many' }
  /** The logic is the same, so no pattern can differ. */
  | { readonly state: 'same-logic' }

/** Most patterns that are walked. */
const MOST = 20_000
/** Most patterns that are handed out; how many there are is counted all the same. */
const SHOWN = 100

/** Decides every pattern of answers by both sets: each sign asked or not, each choice by each of its values. */
export function patterns(was: RuleSet, is: RuleSet): PatternsCompared {
  const facts = Object.entries({ ...was.facts, ...is.facts })
  const values = facts.map(([, fact]) => answersTo(fact))
  if (values.some((some) => some.length === 0)) return { state: 'too-many' }
  if (values.reduce((all, some) => all * some.length, 1) > MOST) return { state: 'too-many' }
  const changed: PatternChange[] = []
  let [tried, count] = [0, 0]
  const walk = (at: number, answers: Answers): void => {
    const entry = facts[at]
    if (entry === undefined) {
      tried += 1
      const [before, after] = [advise(only(answers, was), was).outcome, advise(only(answers, is), is).outcome]
      if (before === after) return
      count += 1
      if (changed.length < SHOWN) changed.push({ answers, was: before, is: after })
      return
    }
    for (const value of values[at] ?? [])
      walk(at + 1, value === 'not-asked' ? answers : { ...answers, [entry[0]]: value })
  }
  walk(0, {})
  return { state: 'tried', tried, count, changed }
}

/** What can be said to a fact; of a number or a day there is no list. */
function answersTo(fact: Fact): readonly Answer[] {
  if (fact.kind === 'sign') return ['yes', 'no', 'not-asked']
  return fact.kind === 'choice' ? [...fact.values, 'not-asked'] : []
}

/** The answers to facts that the set has. */
function only(answers: Answers, { facts }: RuleSet): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact in facts))
}
