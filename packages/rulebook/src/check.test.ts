import type { Examples, RuleSet } from '@cairn/engine'
import { check, proof } from '@cairn/engine/check'
import { describe, expect, test } from 'vitest'
import { instruments, policies } from './index.ts'

const loaded = await Promise.all(
  Object.entries({ ...instruments, ...policies }).map(async ([id, entry]) => ({
    id,
    set: (await entry.load()) as unknown as RuleSet,
    examples: (await entry.examples()) as readonly Examples[],
  })),
)

describe.each(loaded)('$id', ({ set, examples }) => {
  test('has no gap, no dead rule, no idle sign, and every worked case it must have', () => {
    const errors = check(set, examples).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code, where, says }) => `${code} at ${where}: ${says}`)).toEqual([])
  })

  test('has worked cases that notice every slip', () => {
    const { slips, caught, survivors } = proof(set, examples)
    expect(survivors.map(({ where, says }) => `${where}: ${says}`)).toEqual([])
    expect([slips > 0, caught]).toEqual([true, slips])
  })
})
