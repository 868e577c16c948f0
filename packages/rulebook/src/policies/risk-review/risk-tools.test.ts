import { advise } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { riskConsequence } from './risk-consequence.ts'
import { riskLevel } from './risk-level.ts'
import { riskMatrix } from './risk-matrix.ts'
import { riskTickList } from './risk-tick-list.ts'

const steps = ['one', 'two', 'three', 'four', 'five'] as const

describe('risk-matrix', () => {
  const band = (product: number) => (product >= 15 ? 'high' : product >= 5 ? 'medium' : 'low')

  test('every product has its band', () => {
    for (const [l, likelihood] of steps.entries())
      for (const [s, severity] of steps.entries())
        expect(advise({ likelihood, severity }, riskMatrix).outcome).toBe(band((l + 1) * (s + 1)))
  })

  test.each([
    ['three', 'five', 'high'],
    ['three', 'four', 'medium'],
    ['two', 'two', 'low'],
  ] as const)('worked: %s times %s is %s', (likelihood, severity, outcome) => {
    expect(advise({ likelihood, severity }, riskMatrix).outcome).toBe(outcome)
  })

  test.each(['not-asked', 'unsure', 'declined'] as const)(
    'S-09 %s is high, and says that it was not assessed',
    (why) => {
      const { outcome, presumed } = advise({ likelihood: why, severity: why }, riskMatrix)
      expect([outcome, presumed.map(({ fact }) => fact)]).toEqual(['high', ['likelihood', 'severity']])
    },
  )

  test('its numbers are borrowed, and the field is named', () => {
    for (const { status, note } of riskMatrix.rules) {
      expect(status).toBe('borrowed')
      expect(note).toContain('patients')
    }
  })
})

describe('risk-consequence', () => {
  test.each(['very-likely', 'likely', 'unlikely'] as const)('severe alone is enough: %s', (probability) => {
    expect(advise({ consequence: 'severe', probability }, riskConsequence).outcome).toBe('consider-protection')
  })

  test('published cells are borrowed, the others ours', () => {
    const statuses = riskConsequence.rules.map(({ id, status }) => `${id.split('/')[1]} ${status}`)
    expect(statuses).toEqual([
      'severe borrowed',
      'significant-and-likely borrowed',
      'significant-but-unlikely house',
      'evidence-short house',
      'concerning house',
    ])
  })
})

test('risk-tick-list: judgement only ever goes up', () => {
  const outcome = (sees: 'yes' | 'no', ticks: number) =>
    advise({ ticks, 'worker-sees-more': sees }, riskTickList).outcome
  for (let ticks = 0; ticks <= 30; ticks++) {
    expect(outcome('yes', ticks)).toBe('call-together')
    expect(outcome('no', ticks)).toBe(ticks >= 14 ? 'call-together' : 'plan-together')
  }
})

test('S-09 risk-level: the highest view counts, and low needs both', () => {
  const order = ['now', 'high', 'medium', 'low'] as const
  for (const assessed of order)
    for (const own of order) {
      const higher = order[Math.min(order.indexOf(assessed), order.indexOf(own))]
      expect(advise({ assessed, 'own-view': own }, riskLevel).outcome).toBe(higher)
    }
  expect(advise({ assessed: 'low' }, riskLevel).outcome).toBe('medium')
  expect(advise({ assessed: 'low', 'own-view': 'declined' }, riskLevel).declined).toEqual(['own-view'])
})
