import { describe, expect, test } from 'vitest'
import { sign } from './fact.ts'
import { yes } from './formula.ts'
import { freeze } from './freeze.ts'
import { ruleSet } from './rule-set.ts'
import { head, rest, smallSet } from './small-set.ts'

/** Every object in a value that could still be changed. */
function loose(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const parts = Object.entries(value).flatMap(([key, part]) => loose(part, `${path}/${key}`))
  return Object.isFrozen(value) ? parts : [path, ...parts]
}

describe('what is frozen is frozen all the way down', () => {
  test('plain data, lists in lists', () => {
    expect(loose(freeze({ a: [{ b: { c: [1, { d: 2 }] } }], e: null, f: undefined, g: 'text' }))).toEqual([])
  })

  test('also under something that somebody froze at the top only', () => {
    expect(loose(freeze(Object.freeze({ a: Object.freeze([{ b: 1 }]) })))).toEqual([])
  })

  test('also what holds itself', () => {
    const round: Record<string, unknown> = { a: {} }
    round['self'] = round
    freeze(round)
    expect([Object.isFrozen(round), Object.isFrozen(round['a'])]).toEqual([true, true])
  })
})

describe('a set', () => {
  test('is frozen, whatever it was made of', () => {
    expect(loose(smallSet)).toEqual([])
    const cites = Object.freeze([{ ...rest.cites[0] }]) as unknown as typeof rest.cites
    const facts = Object.freeze({ plain: { ...sign({ says: 'P.', unknown: 'open', status: 'house', cites }) } })
    const rules = Object.freeze([
      { id: 'small-set/help', says: 'H.', when: { ...yes('plain') }, then: 'offer-help', ...rest } as const,
    ])
    expect(loose(ruleSet({ ...head, facts, rules }))).toEqual([])
  })

  test('does not follow what its author changes afterwards', () => {
    const rules = [{ id: 'small-set/help', says: 'H.', when: yes('plain'), then: 'offer-help', ...rest } as const]
    const facts = { plain: sign({ says: 'P.', unknown: 'open', ...rest }) }
    const set = ruleSet({ ...head, facts, rules })
    expect(() => rules.push(...rules)).toThrow(TypeError)
    expect(set.rules.length).toBe(1)
  })
})
