import { expectTypeOf, test } from 'vitest'
import type { Advice } from './advice.ts'
import { yes } from './formula.ts'
import { answer, answersIn, begin, type Interview, next, nextQuestions, reopen } from './interview.ts'
import { type Replay, replay } from './replay.ts'
import { rest, smallSet } from './small-set.ts'

type Id = 'papers-held' | 'work' | 'age' | 'arrived'
type Outcome = 'offer-help' | 'keep-open' | 'other-help'
const state = begin(smallSet)
const halt = { says: 'Asking stops.', ...rest }

test('questions, answers and outcomes are known by name', () => {
  expectTypeOf(state).toEqualTypeOf<Interview<Id>>()
  const { questions } = nextQuestions({ age: 30 }, smallSet, { limit: 1, first: ['work'], not: ['age'] })
  expectTypeOf(questions[0]?.fact).toEqualTypeOf<Id | undefined>()
  expectTypeOf(questions[0]?.couldSettle).toEqualTypeOf<readonly Outcome[] | undefined>()
  const answers = answersIn(state, smallSet)
  if (answers.ok) expectTypeOf<keyof typeof answers.value>().toEqualTypeOf<Id>()
  nextQuestions({}, smallSet, { limit: 1, halt: { ...halt, when: yes('papers-held'), still: ['work'] } })

  // @ts-expect-error a misspelt fact
  nextQuestions({}, smallSet, { limit: 1, first: ['wrok'] })
  // @ts-expect-error a misspelt fact
  nextQuestions({}, smallSet, { limit: 1, not: ['wrok'] })
  // @ts-expect-error a misspelt fact
  nextQuestions({}, smallSet, { limit: 1, halt: { ...halt, when: yes('paper-held') } })
  // @ts-expect-error no limit
  nextQuestions({}, smallSet, {})
  // @ts-expect-error no source
  nextQuestions({}, smallSet, { limit: 1, halt: { says: 'Asking stops.', when: yes('papers-held') } })
  // @ts-expect-error a misspelt fact
  answer(state, 'paper-held', 'yes', smallSet)
  // @ts-expect-error a misspelt fact
  next(state, smallSet, { limit: 1, first: ['wrok'] })
  // @ts-expect-error nobody else opens a question again
  reopen(state, 'work', { by: 'worker', reason: 'wants-to-know' }, smallSet)
  // @ts-expect-error no reason
  reopen(state, 'work', { by: 'person' }, smallSet)
})

test('a replay speaks of today’s outcomes', () => {
  const replayed = replay({}, smallSet)
  if (!replayed.ok) return
  expectTypeOf(replayed.value).toEqualTypeOf<Replay<Outcome, Id>>()
  expectTypeOf(replayed.value.outcome).toEqualTypeOf<{ readonly was: string; readonly is: Outcome }>()
  expectTypeOf(replayed.value.advice).toEqualTypeOf<Advice<Outcome, Id>>()
})
