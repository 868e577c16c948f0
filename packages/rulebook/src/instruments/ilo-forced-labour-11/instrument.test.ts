import { advise, compile } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { iloForcedLabour11 } from './instrument.ts'
import { indicatorSigns } from './signs.ts'

const ids = Object.keys(indicatorSigns) as (keyof typeof indicatorSigns)[]
const restNo = Object.fromEntries(ids.map((id) => [id, 'no' as const]))

describe('ilo-forced-labour-11', () => {
  test('has the eleven indicators', () => {
    expect(ids).toHaveLength(11)
  })

  test.each(ids)('%s alone is enough: the list has no threshold', (id) => {
    expect(advise({ ...restNo, [id]: 'yes' }, iloForcedLabour11).outcome).toBe('offer-help')
  })

  test('how many there are changes nothing, and is told apart', () => {
    const { pack, decide, tally } = compile(iloForcedLabour11)
    ids.forEach((_, more) => {
      const { masks } = pack({ ...restNo, ...Object.fromEntries(ids.slice(0, more + 1).map((id) => [id, 'yes'])) })
      expect(decide(masks)).toBe('offer-help')
      expect(tally(masks)).toEqual({ indicator: [more + 1, more + 1] })
    })
  })

  test('each indicator was read in the list of 2012; no sentence rests on the edition that was not read', () => {
    for (const { cites, status } of Object.values(iloForcedLabour11.facts)) {
      expect([cites.map(({ source }) => source), status]).toEqual([['ilo-indicators-2012'], 'read-in-source'])
    }
  })
})
