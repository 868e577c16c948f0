import { addDays } from '@cairn/engine/clock'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { entitle } from './entitle.ts'
import { offices, small } from './small-rights.ts'

const unknown = ['not-asked', 'unsure', 'declined'] as const
const citizenship = fc.constantFrom('national', 'eu-citizen', 'third-country-national', ...unknown)
const age = fc.constantFrom('child', 'adult', ...unknown)
const answers = fc.record({ citizenship, age }, { requiredKeys: [] })
// Two years about a leap day and many month ends.
const day = fc.integer({ min: 0, max: 1100 }).map((plus) => addDays('2026-01-01', plus))
const event = fc.oneof(day, fc.constantFrom('not-yet', ...unknown), fc.record({ from: day }, { requiredKeys: [] }))
const days = fc.record({ start: event, decision: event }, { requiredKeys: [] })
const place = fc.constantFrom('XX', 'XX-AA', 'YY', 'ZZ')
const person = fc.record({ answers, days })
const rank = { 'concerns-others': 0, 'may-apply': 1, applies: 2 } as const

describe('whatever is known', () => {
  test.prop([person, place, day])(
    'S-11 act by is never later than any reading of any right or deadline',
    (who, where, asOf) => {
      for (const right of entitle(who, where, small, { asOf, workingDays: offices }).law)
        for (const clock of right.clocks) {
          if (!clock.actBy) continue
          expect(right.actBy && right.actBy <= clock.actBy).toBe(true)
          for (const { to } of clock.readings) if (to) expect(clock.actBy <= to).toBe(true)
        }
    },
  )

  test.prop([person, place, day])(
    'S-11 a floor is never printed as an end, a target never as a day to act by',
    (who, where, asOf) => {
      for (const { clocks } of entitle(who, where, small, { asOf, workingDays: offices }).law)
        for (const clock of clocks) {
          if (clock.rule === 'xx/floor') expect(clock).not.toHaveProperty('to')
          if (clock.nature === 'target')
            expect([clock.actBy, clock.argueFor, clock.late]).toEqual([undefined, undefined, undefined])
        }
    },
  )

  test.prop([person, place, day, fc.constantFrom(...unknown)])(
    'citizenship that is not known removes no right',
    (who, where, asOf, why) => {
      const ids = (given: object) =>
        entitle({ ...who, answers: given }, where, small, { asOf }).law.map(({ right }) => right)
      const open = ids({ ...who.answers, citizenship: why })
      for (const one of ['national', 'eu-citizen', 'third-country-national'])
        for (const right of ids({ ...who.answers, citizenship: one })) expect(open).toContain(right)
    },
  )

  test.prop([person, place, day, fc.nat()])('the order of rows does not matter', (who, where, asOf, turn) => {
    const { rows } = small
    const at = turn % rows.length
    const turned = { ...small, rows: [...rows.slice(at), ...rows.slice(0, at)].reverse() }
    expect(entitle(who, where, turned, { asOf })).toEqual(entitle(who, where, small, { asOf }))
  })

  test.prop([person, place, day, citizenship, age])(
    'an answer more makes no right vanish without a ground',
    (who, where, asOf, citizen, old) => {
      const before = entitle({ days: who.days }, where, small, { asOf })
      const after = entitle({ ...who, answers: { citizenship: citizen, age: old } }, where, small, { asOf })
      const standing = (result: typeof before) =>
        new Map<string, keyof typeof rank>([
          ...[...result.law, ...result.movementPolicy].map(({ right, state }) => [right, state] as const),
          ...result.setAside.map(({ right }) => [right, 'concerns-others'] as const),
        ])
      expect([...standing(after).keys()].sort()).toEqual([...standing(before).keys()].sort())
      for (const { ground, advice } of after.setAside)
        if (ground === 'concerns-others') expect(advice.because.some((one) => one.answers.length > 0)).toBe(true)
    },
  )

  test.prop([person, day])('S-08 S-13 what is owed to everybody applies whatever was answered', (who, asOf) => {
    const { law, movementPolicy } = entitle(who, 'XX', small, { asOf })
    for (const id of ['xx/help', 'treaty/help', 'movement/help'])
      expect([...law, ...movementPolicy].find(({ right }) => right === id)?.state).toBe('applies')
  })

  test.prop([fc.anything(), fc.anything(), fc.anything()])('nothing that comes as data throws', (who, where, asOf) => {
    entitle(who as never, where as never, small, { asOf: asOf as never })
  })
})
