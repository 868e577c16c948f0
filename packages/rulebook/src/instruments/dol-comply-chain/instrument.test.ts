import { type Answers, compile } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { dolComplyChain } from './instrument.ts'
import { duressSigns } from './signs-duress.ts'
import { leavingSigns } from './signs-leaving.ts'
import { penaltySigns } from './signs-penalty.ts'
import { recruitmentSigns } from './signs-recruitment.ts'

const lists = [recruitmentSigns, duressSigns, leavingSigns, penaltySigns].map((signs) => Object.keys(signs))
const penalties = lists[3] ?? []
const others = lists.slice(0, 3).flat()
const restNo = Object.fromEntries(lists.flat().map((id) => [id, 'no']))
const { pack, decide } = compile(dolComplyChain)
const outcome = (answers: Answers) => decide(pack({ ...restNo, ...answers } as Answers).masks)

describe('dol-comply-chain', () => {
  test('has six, eight and four signs, and fourteen penalties and threats', () => {
    expect(lists.map(({ length }) => length)).toEqual([6, 8, 4, 14])
  })

  test('any sign of the three lists with any penalty is enough', () => {
    for (const one of others)
      for (const penalty of penalties) expect(outcome({ [one]: 'yes', [penalty]: 'yes' })).toBe('offer-help')
  })

  test.each(lists.flat())('%s alone keeps the door open', (id) => {
    expect(outcome({ [id]: 'yes' })).toBe('keep-open')
  })

  test('all signs of the three lists without a penalty keep the door open', () => {
    expect(outcome(Object.fromEntries(others.map((id) => [id, 'yes' as const])))).toBe('keep-open')
  })
})
