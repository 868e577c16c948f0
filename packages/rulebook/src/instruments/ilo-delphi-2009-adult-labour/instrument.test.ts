import { type Answers, advise, adviseEach } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { iloDelphiChildLabour } from '../ilo-delphi-2009-child-labour/instrument.ts'
import { iloDelphiAdultLabour, iloDelphiAdultLabourReadings } from './instrument.ts'

type Id = keyof typeof iloDelphiAdultLabour.facts
const ids = Object.keys(iloDelphiAdultLabour.facts) as Id[]
const restNo = Object.fromEntries(ids.map((id) => [id, 'no']))
const graded = (group: string, grade: string): readonly Id[] =>
  ids.filter((id) => {
    const fact = iloDelphiAdultLabour.facts[id]
    return fact.kind === 'sign' && fact.group === group && fact.grade === grade
  })
const some = (group: string, [strong, medium, weak]: readonly number[]) => [
  ...graded(group, 'strong').slice(0, strong),
  ...graded(group, 'medium').slice(0, medium),
  ...graded(group, 'weak').slice(0, weak),
]
const yes = (told: readonly string[]) =>
  ({ ...restNo, ...Object.fromEntries(told.map((id) => [id, 'yes'])) }) as Answers
const outcome = (told: readonly string[]) => advise(yes(told), iloDelphiAdultLabour).outcome
const exploited = ['too-many-hours', 'very-poor-working-conditions']
const coerced = ['shut-in-at-work', 'made-to-lie']

/** The rule of a dimension as published, in four ways. */
const published = (strong: number, medium: number, weak: number) =>
  strong >= 2 || (strong >= 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1)

describe('ilo-delphi-2009-adult-labour', () => {
  test('holds 67 items: 10, 10, 16, 9, 15, 7', () => {
    const counts: Record<string, number> = {}
    for (const id of ids) {
      const fact = iloDelphiAdultLabour.facts[id]
      if (fact.kind === 'sign' && fact.group) counts[fact.group] = (counts[fact.group] ?? 0) + 1
    }
    expect(Object.values(counts)).toEqual([10, 10, 16, 9, 15, 7])
  })

  test('a dimension is there exactly as published, for any mix of grades', () => {
    for (const group of Object.keys(iloDelphiAdultLabour.groups)) {
      const most = (['strong', 'medium', 'weak'] as const).map((grade) => Math.min(graded(group, grade).length, 4))
      for (let strong = 0; strong <= (most[0] ?? 0); strong++)
        for (let medium = 0; medium <= (most[1] ?? 0); medium++)
          for (let weak = 0; weak <= (most[2] ?? 0); weak++) {
            const told = ['act', ...some(group, [strong, medium, weak])]
            const others = group === 'exploitation' ? coerced : exploited
            const reached = outcome([...told, ...others]) === 'offer-help'
            expect([group, strong, medium, weak, reached]).toEqual([
              group,
              strong,
              medium,
              weak,
              published(strong, medium, weak),
            ])
          }
    }
  })

  test('three grades are ranges, and the result has to hold either way', () => {
    const ranges = ids.filter((id) => {
      const fact = iloDelphiAdultLabour.facts[id]
      return fact.kind === 'sign' && typeof fact.grade === 'object'
    })
    expect(ranges).toEqual(['low-pay', 'poor-living-conditions', 'dangerous-work'])
    const both = advise(yes(['act', 'low-pay', 'dangerous-work', ...coerced]), iloDelphiAdultLabour)
    expect([both.outcome, both.possible]).toEqual(['keep-open-uncovered', ['offer-help', 'keep-open-uncovered']])
  })

  test('the two open grades of vulnerability turn nothing where two others of medium strength are there', () => {
    const group = 'recruitment-by-vulnerability'
    const open = ['past-hardship-used', 'lone-travel-impossible'] as const
    const { facts } = iloDelphiAdultLabour
    const weaker = {
      ...iloDelphiAdultLabour,
      facts: { ...facts, ...Object.fromEntries(open.map((id) => [id, { ...facts[id], grade: 'weak' }])) },
    } as typeof iloDelphiAdultLabour
    const medium = graded(group, 'medium').filter((id) => !open.some((one) => one === id))
    const turned = new Set<string>()
    for (const others of [0, 1, 2, 3])
      for (const weak of [0, 1, 2])
        for (const there of [1, 2]) {
          const some = [...medium.slice(0, others), ...graded(group, 'weak').slice(0, weak), ...open.slice(0, there)]
          const told = yes(['act', ...exploited, ...some])
          if (advise(told, iloDelphiAdultLabour).outcome !== advise(told, weaker).outcome)
            turned.add(`${others} medium, ${weak} weak`)
        }
    // With weak ones beside it, more than one other item may be there.
    expect([...turned]).toEqual([
      '0 medium, 1 weak',
      '0 medium, 2 weak',
      '1 medium, 0 weak',
      '1 medium, 1 weak',
      '1 medium, 2 weak',
    ])
  })

  test('the two readings are told apart', () => {
    const told = yes([...exploited, ...coerced, 'act'])
    expect(advise(told, iloDelphiAdultLabourReadings.definition).outcome).toBe('offer-help')
    expect(advise(told, iloDelphiAdultLabourReadings.survey).outcome).toBe('keep-open-uncovered')
  })

  test('what the published example leaves out is said to be so, and is the end of neither reading', () => {
    const deceived = ['misled-about-the-job', 'misled-about-pay']
    const lured = ['economic-need-used', 'family-hardship-used', 'irregular-stay-used']
    for (const told of [
      coerced,
      [...exploited, ...coerced],
      [...lured, ...exploited, ...coerced],
      [...deceived, ...coerced],
    ]) {
      const { outcome, because } = advise(yes(told), iloDelphiAdultLabourReadings.survey)
      expect(iloDelphiAdultLabour.outcomes[outcome]).toMatch(
        /^Not covered by the published example, .* Keep the door open/,
      )
      const holding = because.filter(({ holds }) => holds)
      expect(holding.map(({ rule }) => rule)).toEqual(['ilo-delphi-2009-adult-labour/survey-uncovered'])
      expect(holding[0]?.says).toContain('not covered by its published example')
      const alone = adviseEach(yes(told), iloDelphiAdultLabour)['ilo-delphi-2009-adult-labour/survey-uncovered']
      expect(alone?.outcome).toBe('keep-open-uncovered')
    }
    for (const told of [[...deceived, ...exploited], exploited, deceived])
      expect(advise(yes(told), iloDelphiAdultLabourReadings.survey).outcome).toBe('keep-open')
    expect(advise(yes([...deceived, ...exploited, ...coerced]), iloDelphiAdultLabourReadings.survey).outcome).toBe(
      'offer-help',
    )
  })

  test('says that it is experimental, and claims no more than a second account', () => {
    for (const text of [iloDelphiAdultLabour.title, iloDelphiAdultLabour.says]) expect(text).toMatch(/experimental/i)
    for (const id of ids) if (id !== 'act') expect(iloDelphiAdultLabour.facts[id].status).toBe('secondary')
  })

  test('says an item in the same words as the list for children', () => {
    for (const [id, { says }] of Object.entries(iloDelphiChildLabour.facts))
      expect(iloDelphiAdultLabour.facts[id as Id].says).toBe(says)
  })
})
