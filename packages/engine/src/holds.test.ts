import { expect, test } from 'vitest'
import { all, any, atLeast, not, yes } from './formula.ts'
import { holds } from './holds.ts'

test('a formula holds by the parts of which it is made', () => {
  const formula = all(any(yes('a'), yes('b')), atLeast(2, yes('a'), yes('c'), yes('d')), not(yes('e')))
  const on = (...facts: string[]) => holds(formula, (part) => 'fact' in part && facts.includes(part.fact))
  expect(on('a', 'c')).toBe(true)
  expect(on('b', 'c')).toBe(false)
  expect(on('c', 'd')).toBe(false)
  expect(on('a', 'c', 'e')).toBe(false)
})
