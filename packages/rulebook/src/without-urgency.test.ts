import { type Answers, advise, type RuleSet } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { greenbaum6 } from './instruments/greenbaum-6/instrument.ts'
import { qyit2019 } from './instruments/qyit-2019/instrument.ts'
import { raft2021 } from './instruments/raft-2021/instrument.ts'

const tools: readonly RuleSet[] = [qyit2019, raft2021, greenbaum6]

describe.each(tools.map((set) => [set.id, set] as const))('%s sets no urgency (S-15)', (id, set) => {
  const all = (answer: 'yes' | 'no' | 'declined'): Answers =>
    Object.fromEntries(Object.keys(set.facts).map((fact) => [fact, answer]))

  test('and says so of itself and in each next step, none of which calls for haste', () => {
    expect(set.saysNot).toContain('never sets urgency')
    expect(Object.keys(set.outcomes)).toEqual(['offer-help', 'keep-open', 'other-help'])
    for (const says of Object.values(set.outcomes)) {
      expect(says).toContain('nothing of how urgent it is')
      expect(says).not.toMatch(/\b(now|at once|today|immediately)\b/)
    }
  })

  test('and every reason of a result says so', () => {
    for (const answers of [all('yes'), all('no')]) {
      const { because } = advise(answers, set)
      expect(because.length).toBeGreaterThan(0)
      for (const { says } of because) expect(says).toContain('never set urgency')
    }
    const { outcome, because } = advise(all('declined'), set)
    expect([outcome, because]).toEqual(['keep-open', []])
  })

  test('and claims a whole lifetime only where that was read', () => {
    expect(JSON.stringify(set.rules).includes('lifetime')).toBe(id !== 'greenbaum-6')
  })
})
