import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import { forLog } from './advice.ts'
import { advise } from './compile.ts'
import { randomSet as entangledSet, randomAnswers, randomReadOnceSet, randomTable } from './random-set.ts'

vi.setConfig({ testTimeout: 60_000 })

const randomSet = fc.oneof(entangledSet, randomReadOnceSet, randomTable)

/** Changes everything in a value that lets itself be changed. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    spoil(part)
    Reflect.set(value, key, 'spoilt')
  }
  if (Array.isArray(value) && Object.isExtensible(value)) value.push('spoilt')
}

describe('a result is plain data', () => {
  test.prop([randomSet, randomAnswers])('and comes back from JSON as it was', (set, answers) => {
    const advice = advise(answers, set, { asOf: '2026-01-01' })
    expect(JSON.parse(JSON.stringify(advice))).toStrictEqual(advice)
    expect(JSON.parse(JSON.stringify(forLog(advice)))).toStrictEqual(forLog(advice))
    expect(structuredClone(advice)).toStrictEqual(advice)
  })

  test.prop([randomSet, randomAnswers, randomAnswers])(
    'the same for the same answers, whatever was read between',
    (set, answers, others) => {
      const text = JSON.stringify(advise(answers, set))
      advise(others, set)
      expect(JSON.stringify(advise({ ...answers }, set))).toBe(text)
    },
  )

  test.prop([randomSet, randomAnswers])('that may be changed without changing the next one', (set, answers) => {
    const text = JSON.stringify(advise(answers, set))
    spoil(advise(answers, set))
    expect(JSON.stringify(advise(answers, set))).toBe(text)
  })

  test.prop([randomSet, randomAnswers])('made without changing what was given', (set, answers) => {
    const [before, rules] = [JSON.stringify(answers), JSON.stringify(set)]
    advise(Object.freeze(answers), set)
    expect([JSON.stringify(answers), JSON.stringify(set)]).toEqual([before, rules])
  })
})

describe('the parts of a result agree', () => {
  test.prop([randomSet, randomAnswers], { numRuns: 300 })('with one another and with the set', (set, answers) => {
    const advice = advise(answers, set)
    const order = Object.keys(set.outcomes)
    const ranks = advice.possible.map((outcome) => order.indexOf(outcome))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(ranks).not.toContain(-1)
    expect(advice.settled).toBe(advice.possible.length === 1)
    if (advice.settled) expect([...advice.ask, ...advice.declined]).toEqual([])
    else expect([...advice.ask, ...advice.declined, ...advice.disputed]).not.toEqual([])

    const told = [...advice.ask, ...advice.declined]
    expect(new Set(told).size).toBe(told.length)
    for (const id of told) expect(set.facts[id]).toBeDefined()
    for (const { rule, answers: given, cites } of advice.because) {
      expect(set.rules.map(({ id }) => id)).toContain(rule)
      expect(cites.length).toBeGreaterThan(0)
      for (const { fact } of given) expect(answers[fact]).toBeDefined()
    }
    for (const { fact } of advice.presumed) expect(set.facts[fact]?.unknown).not.toBe('open')
  })

  test.prop([randomSet, randomAnswers], { numRuns: 300 })(
    'where nothing is presumed, the outcome is the least that is possible, or open while more is',
    (set, answers) => {
      const { outcome, possible, presumed } = advise(answers, set)
      if (presumed.length > 0) return
      const least = possible.at(-1)
      expect(outcome).toBe(least === set.otherwise && possible.length > 1 ? set.whileOpen : least)
    },
  )

  test.prop([randomSet, randomAnswers], { numRuns: 300 })(
    'S-02: `otherwise` comes only when no completion of the unknowns gives more, declined ones included',
    (set, answers) => {
      const { outcome, possible } = advise(answers, set)
      if (outcome === set.otherwise) expect(possible).toEqual([set.otherwise])
    },
  )
})
