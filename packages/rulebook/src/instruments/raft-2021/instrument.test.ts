import { type Answers, advise } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { raft2021, raft2021Studies } from './instrument.ts'

const items = Object.keys(raft2021.facts)
const answers = (yes: number, rest: 'no' | 'unsure' | 'declined' | 'not-asked') =>
  Object.fromEntries(items.map((id, at) => [id, at < yes ? 'yes' : rest])) as Answers

describe('raft-2021', () => {
  test('has four items by number and none of their text', () => {
    expect(items).toHaveLength(4)
    for (const { says } of Object.values(raft2021.facts))
      expect(says).toMatch(/^Item [1-9] of the instrument; its text belongs/)
  })

  test.each([0, 1, 2, 4])('%i items there', (yes) => {
    const reached = yes >= 1
    expect(advise(answers(yes, 'no'), raft2021).outcome).toBe(reached ? 'offer-help' : 'other-help')
    for (const why of ['unsure', 'declined', 'not-asked'] as const)
      expect(advise(answers(yes, why), raft2021).outcome).toBe(reached ? 'offer-help' : 'keep-open')
  })

  test('says of every study who, where, against what, and how far it was read', () => {
    for (const { population, setting, reference, cites, status, cutOff, sensitivity, specificity } of raft2021Studies) {
      for (const text of [population, setting, reference]) expect(text).toMatch(/^[A-Z].*[^.]$/)
      expect([cutOff, cites.length > 0]).toEqual([1, true])
      expect(['read-in-source', 'secondary']).toContain(status)
      for (const { share, interval = [share, share] } of specificity ? [sensitivity, specificity] : [sensitivity])
        expect(0 < interval[0] && interval[0] <= share && share <= interval[1] && interval[1] <= 1).toBe(true)
    }
  })
})
