import { type Answers, advise } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { iloDelphiChildLabour } from './instrument.ts'

const facts = Object.entries(iloDelphiChildLabour.facts)
const restNo = Object.fromEntries(facts.map(([id]) => [id, 'no']))
const outcome = (told: Answers) => advise({ ...restNo, ...told } as Answers, iloDelphiChildLabour).outcome
const worked = facts.flatMap(([id, fact]) => (fact.kind === 'sign' && fact.group === 'exploitation' ? [id] : []))

describe('ilo-delphi-2009-child-labour', () => {
  test('holds 65 items, 15 strong and 50 medium', () => {
    const grades = facts.map(([, fact]) => (fact.kind === 'sign' ? fact.grade : undefined))
    expect([grades.filter((one) => one === 'strong').length, grades.filter((one) => one === 'medium').length]).toEqual([
      15, 50,
    ])
    expect(facts).toHaveLength(66)
  })

  test('an act with the strong item and one other, or with any three, is enough without a means', () => {
    const [strong, ...others] = worked as [string, ...string[]]
    expect(outcome({ act: 'yes', [strong]: 'yes' })).toBe('keep-open')
    for (const one of others) expect(outcome({ act: 'yes', [strong]: 'yes', [one]: 'yes' })).toBe('offer-help')
    for (const one of others)
      for (const two of others)
        for (const three of others) {
          const many = new Set([one, two, three]).size
          const told = { act: 'yes', [one]: 'yes', [two]: 'yes', [three]: 'yes' } as const
          expect(outcome(told)).toBe(many === 3 ? 'offer-help' : 'keep-open')
        }
  })

  test('any one item keeps the door open', () => {
    for (const [id] of facts) expect(outcome({ [id]: 'yes' })).toBe(id === 'act' ? 'other-help' : 'keep-open')
  })

  test('says that it is experimental, and claims no more than a second account', () => {
    for (const text of [iloDelphiChildLabour.title, iloDelphiChildLabour.says]) expect(text).toMatch(/experimental/i)
    for (const [id, { status }] of facts) if (id !== 'act') expect(status).toBe('secondary')
  })
})
