import { advise, answersOf } from '@cairn/engine'
import { fingerprint } from '@cairn/engine/fingerprint'
import { describe, expect, test } from 'vitest'
import { bali2015, bali2015InEnglish } from './instrument.ts'
import { keepOpenExamples } from './keep-open.examples.ts'
import { offerHelpExamples } from './offer-help.examples.ts'

describe.each([offerHelpExamples, keepOpenExamples])('$rule', ({ set, cases }) => {
  test.each(Object.entries(cases))('%s', (_, example) => {
    const { outcome, possible } = advise(answersOf(set, example), set)
    expect(outcome).toBe(example.gives)
    if (example.possible) expect(possible).toEqual(example.possible)
  })
})

describe('bali-2015', () => {
  const ids = Object.keys(bali2015.facts) as (keyof typeof bali2015.facts)[]

  test('holds the 37 listed signs and one sign for each of thirteen headings', () => {
    const headings = ids.filter((id) => ['means', 'circumstances'].includes(groupOf(id)))
    expect([ids.length, headings.length]).toEqual([50, 13])
    expect(bali2015.notEncoded.length).toBeGreaterThanOrEqual(13)
  })

  test('each sign alone does what its group says', () => {
    for (const id of ids) {
      const heading = ['means', 'circumstances'].includes(groupOf(id))
      const others = Object.fromEntries(ids.map((other) => [other, 'no' as const]))
      expect(advise({ ...others, [id]: 'yes' }, bali2015).outcome).toBe(heading ? 'keep-open' : 'offer-help')
    }
  })

  test('every result rests on a house rule and says so', () => {
    expect(advise({ threats: 'yes' }, bali2015).because.map(({ status }) => status)).toEqual(['house'])
  })

  test('there is one question in English for every sign', () => {
    expect(Object.keys(bali2015InEnglish.asks)).toEqual(ids)
    for (const question of Object.values(bali2015InEnglish.asks)) expect(question).toMatch(/^[A-Z].*\?$/)
  })

  // To write it anew: node tools/emit.mjs
  test('carries the fingerprint of its logic', () => {
    expect(bali2015.fingerprint).toBe(fingerprint(bali2015))
  })

  function groupOf(id: keyof typeof bali2015.facts): string {
    const fact = bali2015.facts[id]
    return (fact.kind === 'sign' && fact.group) || ''
  }
})
