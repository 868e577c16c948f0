import type { RuleSet } from '@cairn/engine'
import { expect, test } from 'vitest'
import { byNext, inOrder, published, workedPatterns } from './asking.ts'

test('where every sign is as sensitive as the next and settles as much, what is asked is the list in its order', async () => {
  const bali = (await published()).find(({ set }) => set.id === 'bali-2015')
  if (!bali) throw new Error('there is no bali-2015')
  const alike = Object.entries(bali.set.facts).map(([id, fact]) => [id, { ...fact, sensitivity: 'medium' }] as const)
  const set = { ...bali.set, facts: Object.fromEntries(alike) } as RuleSet
  const patterns = workedPatterns(bali)
  expect(patterns.length).toBeGreaterThan(0)
  for (const pattern of patterns) expect(byNext(set, pattern).asked).toEqual(inOrder(set, pattern).asked)
  // With the sensitivities as they are it is another order, so that the test would notice.
  expect(patterns.some((one) => byNext(bali.set, one).asked.join() !== inOrder(bali.set, one).asked.join())).toBe(true)
})
