import { type Answers, advise, compile } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { eu201136 } from './instrument.ts'

const facts = Object.entries(eu201136.facts)
const inGroup = (group: string) =>
  facts.flatMap(([id, fact]) => (fact.kind === 'sign' && fact.group === group ? [id] : []))
const restNo = Object.fromEntries(facts.flatMap(([id, { kind }]) => (kind === 'sign' ? [[id, 'no']] : [])))
const { pack, decide } = compile(eu201136)
const outcome = (answers: Answers) => decide(pack({ ...restNo, ...answers } as Answers).masks)

describe('eu-2011-36', () => {
  test('has six acts, nine means, nine purposes and any other', () => {
    expect(['act', 'means', 'purpose'].map((group) => inGroup(group).length)).toEqual([6, 9, 10])
  })

  test('any act with any purpose is enough for a child, with any means for an adult', () => {
    for (const act of inGroup('act'))
      for (const purpose of inGroup('purpose')) {
        expect(outcome({ age: 'child', [act]: 'yes', [purpose]: 'yes' })).toBe('offer-help')
        expect(outcome({ age: 'adult', [act]: 'yes', [purpose]: 'yes' })).toBe('keep-open')
        for (const means of inGroup('means'))
          expect(outcome({ age: 'adult', [act]: 'yes', [means]: 'yes', [purpose]: 'yes' })).toBe('offer-help')
      }
  })

  test.each(['not-asked', 'unsure', 'declined'] as const)('an age that is %s reads as a child, and says so', (age) => {
    const advice = advise({ age, recruitment: 'yes', 'forced-labour': 'yes' }, eu201136)
    expect(advice.outcome).toBe('offer-help')
    expect(advice.presumed.map(({ fact, cites }) => [fact, cites[0].pin])).toEqual([['age', 'article 13(2)']])
    expect(advice.possible).toContain('keep-open')
  })

  test('having agreed is not asked, and whoever sends it changes nothing', () => {
    const told: Answers = { age: 'adult', recruitment: 'yes', deception: 'yes', 'forced-labour': 'yes' }
    const agreed = advise({ ...told, consented: 'yes' } as Answers, eu201136)
    expect(agreed.outcome).toBe('offer-help')
    expect(agreed.problems).toEqual([{ code: 'unknown-key', position: 4 }])
  })
})
