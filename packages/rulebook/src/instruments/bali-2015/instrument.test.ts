import { advise } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { bali2015, bali2015InEnglish } from './instrument.ts'

const ids = Object.keys(bali2015.facts) as (keyof typeof bali2015.facts)[]
const groupOf = (id: keyof typeof bali2015.facts): string => {
  const fact = bali2015.facts[id]
  return (fact.kind === 'sign' && fact.group) || ''
}
const isHeading = (id: keyof typeof bali2015.facts) => ['means', 'circumstances'].includes(groupOf(id))

describe('bali-2015', () => {
  test('holds the 37 listed signs and one sign for each of thirteen headings', () => {
    const counts: Record<string, number> = {}
    for (const id of ids) counts[groupOf(id)] = (counts[groupOf(id)] ?? 0) + 1
    expect(counts).toEqual({
      common: 7,
      sexual: 5,
      organ: 6,
      domestic: 7,
      marriage: 8,
      'begging-crime': 4,
      means: 7,
      circumstances: 6,
    })
  })

  test('says of every heading how many items were not read', () => {
    expect(bali2015.notEncoded.filter(({ what }) => / items? /.test(what))).toHaveLength(13)
  })

  test('claims no more than was read: headings stay below signs', () => {
    for (const id of ids) {
      const { status, note } = bali2015.facts[id]
      if (isHeading(id)) expect(note).toMatch(/^Heading/)
      expect(status === 'read-in-source').toBe(!isHeading(id))
    }
  })

  test.each(ids)('%s alone does what its group says', (id) => {
    const others = Object.fromEntries(ids.map((other) => [other, 'no' as const]))
    expect(advise({ ...others, [id]: 'yes' }, bali2015).outcome).toBe(isHeading(id) ? 'keep-open' : 'offer-help')
  })

  test('every result rests on a house rule and says so', () => {
    expect(advise({ threats: 'yes' }, bali2015).because.map(({ status }) => status)).toEqual(['house'])
  })

  test('there is one question in English for every sign, and none leaves a person with a no for a sign', () => {
    expect(Object.keys(bali2015InEnglish.asks)).toEqual(ids)
    for (const question of Object.values(bali2015InEnglish.asks)) expect(question).toMatch(/^[A-Z].*\?$/)
    expect(new Set(Object.values(bali2015InEnglish.asks)).size).toBe(ids.length)
  })
})
