import { describe, expectTypeOf, test } from 'vitest'
import type { Advice, LogEntry, Problem } from './advice.ts'
import { forLog } from './advice.ts'
import type { Answer, Answers } from './answer.ts'
import { advise, type Compiled, compile, type Tally } from './compile.ts'
import { answersOf, examples } from './example.ts'
import { sign } from './fact.ts'
import { count, yes } from './formula.ts'
import type { RuleSet } from './rule-set.ts'
import { ruleSet } from './rule-set.ts'
import { head, rest, smallSet } from './small-set.ts'

type Fact = 'papers-held' | 'work' | 'age' | 'arrived'
type Outcome = 'offer-help' | 'keep-open' | 'other-help'

describe('advice names the outcomes and facts of its set and no others', () => {
  const advice = advise({ 'papers-held': 'yes', age: { from: 16, to: 19 } }, smallSet)

  test('whatever was answered', () => {
    expectTypeOf(advice).toEqualTypeOf<Advice<Outcome, Fact>>()
    expectTypeOf(advise({}, smallSet)).toEqualTypeOf<Advice<Outcome, Fact>>()
    expectTypeOf(advise({ age: 'declined' }, smallSet, { asOf: '2026-01-01' })).toEqualTypeOf<Advice<Outcome, Fact>>()
  })

  test('in every part', () => {
    expectTypeOf(advice.outcome).toEqualTypeOf<Outcome>()
    expectTypeOf(advice.possible).toEqualTypeOf<readonly Outcome[]>()
    expectTypeOf(advice.ask).toEqualTypeOf<readonly Fact[]>()
    expectTypeOf(advice.declined).toEqualTypeOf<readonly Fact[]>()
    expectTypeOf<(typeof advice.because)[number]['answers'][number]['fact']>().toEqualTypeOf<Fact>()
    expectTypeOf<(typeof advice.because)[number]['presumed']>().toEqualTypeOf<readonly Fact[]>()
    expectTypeOf<(typeof advice.presumed)[number]['fact']>().toEqualTypeOf<Fact>()
    expectTypeOf<(typeof advice.disputed)[number]['fact']>().toEqualTypeOf<Fact>()
    expectTypeOf(advice.problems).toEqualTypeOf<readonly Problem<Fact>[]>()
  })

  test('and is read only', () => {
    // @ts-expect-error a result is not changed
    advice.outcome = 'keep-open'
    // @ts-expect-error nor what it lists
    advice.ask.push('age')
  })

  test('an outcome that does not exist is never compared with', () => {
    // @ts-expect-error no such outcome
    if (advice.outcome === 'victim') return
    // @ts-expect-error no such fact
    advice.ask.includes('papers')
  })
})

describe('an answer to a question that the set does not ask does not compile', () => {
  test('written in place or beforehand', () => {
    // @ts-expect-error `papers` is not a fact of the set
    advise({ papers: 'yes' }, smallSet)
    // @ts-expect-error nor beside facts that are
    advise({ 'papers-held': 'yes', works: 'indoors' }, smallSet)
    const answers = { papers: 'yes' } as const
    // @ts-expect-error nor in a record made before
    advise(answers, smallSet)
  })

  test('through any function that takes answers and a set', () => {
    // What a package above this one would write.
    function screen<F extends string, O extends string, G extends string>(answers: Answers<F>, set: RuleSet<F, O, G>) {
      return advise(answers, set)
    }
    expectTypeOf(screen({ work: 'unsure' }, smallSet)).toEqualTypeOf<Advice<Outcome, Fact>>()
    // @ts-expect-error `works` is not a fact of the set
    screen({ works: 'unsure' }, smallSet)
  })

  test('nor does what can never be an answer', () => {
    // @ts-expect-error an unchecked box is not an answer
    advise({ 'papers-held': false }, smallSet)
    // @ts-expect-error nothing is not an answer
    advise({ age: null }, smallSet)
    // @ts-expect-error a Date is not a calendar day
    advise({ arrived: new Date(0) }, smallSet)
    // @ts-expect-error a reason that does not exist
    advise({ age: { from: 3, why: 'refused' } }, smallSet)
    expectTypeOf<Answers<Fact>>().toEqualTypeOf<{ readonly [F in Fact]?: Answer }>()
  })
})

describe('a compiled set', () => {
  const set = ruleSet({
    ...head,
    groups: { control: 'Control.', work: 'Work.' },
    facts: { threats: sign({ says: 'T.', unknown: 'open', group: 'control', ...rest }) },
    rules: [
      { id: 'small-set/r', says: 'R.', when: count(1, { group: 'control' }), then: 'offer-help', ...rest },
      { id: 'small-set/s', says: 'S.', when: yes('threats'), then: 'keep-open', ...rest },
    ],
  })
  const compiled = compile(set)

  test('keeps facts, outcomes and groups apart', () => {
    expectTypeOf(compiled).toEqualTypeOf<Compiled<'threats', Outcome, 'control' | 'work'>>()
    const { masks } = compiled.pack({ threats: 'yes' })
    expectTypeOf(compiled.decide(masks)).toEqualTypeOf<Outcome>()
    expectTypeOf(compiled.explain(masks)).toEqualTypeOf<Advice<Outcome, 'threats'>>()
    expectTypeOf(compiled.tally(masks)).toEqualTypeOf<Readonly<Record<'control' | 'work', Tally>>>()
    // @ts-expect-error `threat` is not a fact of the set
    compiled.pack({ threat: 'yes' })
  })
})

describe('worked cases', () => {
  const [help] = smallSet.rules
  test('of facts and outcomes of the set compile', () => {
    const { cases } = examples(smallSet, help, {
      'papers held by someone else': { yes: ['papers-held'], is: { work: 'indoors' }, gives: 'offer-help' },
      'nobody asked': { declined: ['age'], gives: 'keep-open', possible: ['offer-help', 'other-help'] },
    })
    expectTypeOf(answersOf(smallSet, cases['nobody asked'])).toEqualTypeOf<Answers<Fact>>()
  })

  test('of others do not', () => {
    // @ts-expect-error no such outcome
    examples(smallSet, help, { 'a case': { yes: ['papers-held'], gives: 'offer' } })
    // @ts-expect-error no such outcome among the possible ones
    examples(smallSet, help, { 'a case': { gives: 'keep-open', possible: ['offer'] } })
    // @ts-expect-error no such fact
    examples(smallSet, help, { 'a case': { yes: ['papers'], gives: 'offer-help' } })
    // @ts-expect-error no such fact
    examples(smallSet, help, { 'a case': { is: { works: 'indoors' }, gives: 'offer-help' } })
    // @ts-expect-error a case says what it gives
    examples(smallSet, help, { 'a case': { yes: ['papers-held'] } })
  })
})

test('S-21: what may be logged has no place for a sign or an outcome', () => {
  expectTypeOf(forLog(advise({}, smallSet))).toEqualTypeOf<LogEntry>()
  expectTypeOf<Extract<LogEntry[keyof LogEntry], readonly unknown[] | object>>().toEqualTypeOf<never>()
})
