import { type Answers, advise } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { icls2018ForcedLabour } from './instrument.ts'
import { involuntarySigns } from './signs-involuntary.ts'
import { menaceSigns } from './signs-menace.ts'

const involuntary = Object.keys(involuntarySigns)
const menace = Object.keys(menaceSigns)
const restNo = Object.fromEntries([...involuntary, ...menace].map((id) => [id, 'no']))
const outcome = (answers: Answers) => advise({ ...restNo, ...answers } as Answers, icls2018ForcedLabour).outcome

describe('icls-2018-forced-labour', () => {
  test('has ten heads of involuntary work and six of a penalty', () => {
    expect([involuntary.length, menace.length]).toEqual([10, 6])
  })

  test('any head of the one with any head of the other is enough', () => {
    for (const one of involuntary)
      for (const other of menace) expect(outcome({ [one]: 'yes', [other]: 'yes' })).toBe('offer-help')
  })

  test.each([...involuntary, ...menace])('%s alone keeps the door open', (id) => {
    expect(outcome({ [id]: 'yes' })).toBe('keep-open')
  })

  test('all of one list is still one condition', () => {
    for (const list of [involuntary, menace])
      expect(outcome(Object.fromEntries(list.map((id) => [id, 'yes' as const])))).toBe('keep-open')
  })
})
