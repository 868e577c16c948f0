import { type Answers, advise, compile } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { unionActs } from '../../policies/entitlements/union-acts.ts'
import { eu201136 } from '../eu-2011-36/instrument.ts'
import { eu201136AsAmended2024 } from './instrument.ts'

const facts = Object.entries(eu201136AsAmended2024.facts)
const inGroup = (group: string) =>
  facts.flatMap(([id, fact]) => (fact.kind === 'sign' && fact.group === group ? [id] : []))
const restNo = Object.fromEntries(facts.flatMap(([id, { kind }]) => (kind === 'sign' ? [[id, 'no']] : [])))
const { pack, decide } = compile(eu201136AsAmended2024)
const outcome = (answers: Answers) => decide(pack({ ...restNo, ...answers } as Answers).masks)

describe('eu-2011-36-as-amended-2024', () => {
  test('has six acts, nine means, twelve purposes and any other', () => {
    expect(['act', 'means', 'purpose'].map((group) => inGroup(group).length)).toEqual([6, 9, 13])
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
    const advice = advise({ age, recruitment: 'yes', 'forced-labour': 'yes' }, eu201136AsAmended2024)
    expect(advice.outcome).toBe('offer-help')
    expect(advice.presumed.map(({ fact, cites }) => [fact, cites[0].pin])).toEqual([['age', 'article 13(2)']])
    expect(advice.possible).toContain('keep-open')
  })

  test('having agreed is not asked, and whoever sends it changes nothing', () => {
    const told: Answers = { age: 'adult', recruitment: 'yes', deception: 'yes', 'forced-labour': 'yes' }
    const agreed = advise({ ...told, consented: 'yes' } as Answers, eu201136AsAmended2024)
    expect(agreed.outcome).toBe('offer-help')
    expect(agreed.problems).toEqual([{ code: 'unknown-key', position: 4 }])
  })

  test('holds all that the set of 2011 held, and three purposes more', () => {
    const before = Object.keys(eu201136.facts)
    const now = Object.keys(eu201136AsAmended2024.facts)
    expect(now.filter((id) => !before.includes(id))).toEqual([
      'exploited-surrogacy',
      'exploited-marriage',
      'exploited-adoption',
    ])
    expect(now).toEqual(expect.arrayContaining(before))
  })

  test('begins the day after the set of 2011 ends; both begin on the day by which States had to have them', () => {
    expect([eu201136.inForce.to, eu201136AsAmended2024.inForce.from]).toEqual(['2026-07-14', '2026-07-15'])
    expect(unionActs['2011/36/EU']?.carriedOutBy).toBe(eu201136.inForce.from)
    expect(unionActs['2024/1712']?.carriedOutBy).toBe(eu201136AsAmended2024.inForce.from)
  })

  test('both sets say that between two days a State may hold either text', () => {
    for (const { inForce } of [eu201136, eu201136AsAmended2024]) {
      expect(inForce.note).toMatch(/since 14 July 2024/i)
      expect(inForce.note).toContain('until 14 July 2026 a State may hold the old text or the amended one')
    }
  })

  test('names the purposes of 2024 as seen in accounts of others', () => {
    for (const id of ['exploited-surrogacy', 'exploited-marriage', 'exploited-adoption'] as const)
      expect(eu201136AsAmended2024.facts[id].status).toBe('secondary')
  })

  test('asks a child for no means in exploited surrogacy, which is wider than the text', () => {
    expect(outcome({ age: 'child', recruitment: 'yes', 'exploited-surrogacy': 'yes' })).toBe('offer-help')
  })
})
