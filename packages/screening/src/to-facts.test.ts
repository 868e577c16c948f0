import { describe, expect, test } from 'vitest'
import { toFacts } from './index.ts'

type Conversation = Parameters<typeof toFacts>[0]
const factsOf = (told: Pick<Conversation, 'answers' | 'refusals'>) =>
  toFacts({ schema: 'answers@1', instrument: 'example', ...told })

const at = '2026-03-01'
const reopened = { by: 'person', reason: 'The person came back to it.' } as const

describe('S-02 answers go over as they are', () => {
  test('every kind of unknown stays what it was, and what is absent stays absent', () => {
    const answers = {
      a: 'yes',
      b: 'no',
      c: 'unsure',
      d: 'declined',
      e: 'not-asked',
      f: 'employer',
      g: 3,
      h: { oneOf: ['employer', 'recruiter'], why: 'unsure' },
      i: { from: '2025-11-01', why: 'declined' },
    } as const
    const copy = { ...answers, h: { oneOf: ['employer', 'recruiter'], why: 'unsure' as const } }
    expect(factsOf({ answers: copy })).toEqual(answers)
  })
})

describe('S-03 a refusal stands until it is opened again', () => {
  test.each(['not-asked', 'unsure', 'no', 'yes', undefined] as const)('a later "%s" does not undo it', (later) => {
    const answers: Record<string, string> = later ? { threats: later } : {}
    expect(factsOf({ answers, refusals: [{ fact: 'threats', at }] })).toEqual({ threats: 'declined' })
  })

  test('the part that was told before the rest was declined stays', () => {
    const some = { oneOf: ['employer', 'recruiter'], why: 'declined' as const }
    expect(factsOf({ answers: { who: some }, refusals: [{ fact: 'who', at }] })).toEqual({ who: some })
  })

  test('opened again, it reads as its answer', () => {
    const refusals = [{ fact: 'threats', at, reopened }]
    expect(factsOf({ answers: { threats: 'yes' }, refusals })).toEqual({ threats: 'yes' })
    expect(factsOf({ answers: {}, refusals })).toEqual({})
  })

  test('opened again and declined once more, it stands', () => {
    const refusals = [
      { fact: 'threats', at, reopened },
      { fact: 'threats', at: '2026-03-04' },
    ]
    expect(factsOf({ answers: { threats: 'not-asked' }, refusals })).toEqual({ threats: 'declined' })
  })
})

describe('hostile keys', () => {
  test('stay keys: no prototype is changed', () => {
    const answers = JSON.parse('{"__proto__":"yes","constructor":"no"}')
    const facts = factsOf({ answers, refusals: [{ fact: 'toString', at }] })
    expect(Object.keys(facts)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype)
  })
})
