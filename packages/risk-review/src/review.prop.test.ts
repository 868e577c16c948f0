import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Assessment, HistoryEntry } from './history.ts'
import { bearers, highest, isAtLeast, levels, review } from './index.ts'
import { smallPolicy } from './small-policy.ts'

const days = fc.integer({ min: 1, max: 20 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`)
const moments = fc.oneof(
  days,
  fc
    .tuple(days, fc.integer({ min: 0, max: 23 }), fc.constantFrom('Z', '+02:00', '-05:00'))
    .map(([day, hour, offset]) => `${day}T${String(hour).padStart(2, '0')}:00:00${offset}`),
)
const level = fc.constantFrom(...levels)
const bearer = fc.constantFrom(...bearers)
const roles = fc.constantFrom('case-worker', 'team-lead')
const whole = { requiredKeys: [] }
const assessment = fc.record(
  {
    kind: fc.constant('assessment' as const),
    bearer,
    level: fc.oneof(level, fc.constant('not-assessed' as const)),
    on: moments,
    factsFrom: days,
    by: roles,
    ownView: fc.record({ level, on: moments }, { requiredKeys: ['level'] }),
    lowered: fc.record({ secondRole: roles, reason: fc.constantFrom('given', '') }),
    answers: fc.record({ severity: fc.constantFrom('one', 'five') }, whole),
    lookAgain: days,
  },
  { requiredKeys: ['kind', 'bearer', 'level'] },
) as fc.Arbitrary<Assessment>
const change = fc.record(
  {
    kind: fc.constant('change' as const),
    change: fc.constantFrom('moved', 'status-decision', 'another'),
    on: moments,
    bearers: fc.array(bearer, { maxLength: 3 }),
  },
  { requiredKeys: ['kind', 'change'] },
) as fc.Arbitrary<HistoryEntry>
const exposure = fc.record({ kind: fc.constant('exposure' as const), happened: moments })
const histories = fc.array(fc.oneof({ weight: 5, arbitrary: assessment }, change, exposure), { maxLength: 8 })
// Every look lies before any of these, so that only time is added.
const nows = fc.integer({ min: 22, max: 31 }).map((day) => `2026-03-${day}T12:00:00Z`)

const of = (history: readonly HistoryEntry[], now = '2026-03-25T12:00:00Z') => review(history, smallPolicy, { now })
const levelsOf = (history: readonly HistoryEntry[], now?: string) =>
  bearers.map((one) => of(history, now).bearers[one].level)

describe('S-09 laws of a review', () => {
  test.prop([
    histories.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
  ])('the order of entries does not matter', ([history, shuffled]) => {
    const { problems: _one, ...result } = of(history)
    const { problems: _other, ...again } = of(shuffled)
    expect(again).toEqual(result)
  })

  test.prop([histories])('no level is below the highest view that stands', (history) => {
    for (const one of Object.values(of(history).bearers)) {
      const top = highest(one.views.map((view) => view.level))
      if (top) expect(isAtLeast(one.level, top)).toBe(true)
    }
  })

  test.prop([histories])('not assessed is never low or medium, and says so', (history) => {
    const { bearers: all, unassessed } = of(history)
    for (const one of bearers) {
      expect(unassessed.includes(one)).toBe(!all[one].isAssessed)
      if (!all[one].isAssessed) {
        expect(isAtLeast(all[one].level, 'high')).toBe(true)
        expect(all[one].advice.presumed.length + Number(all[one].level === 'now')).toBeGreaterThan(0)
        expect(all[one].lookAgain.state).toBe('now')
      }
    }
  })

  test.prop([histories, bearer, level])(
    'raising one bearer lowers neither another nor the highest',
    (history, one, to) => {
      const before = of(history)
      const after = of([...history, { kind: 'assessment', bearer: one, level: to, on: '2026-03-21' }])
      for (const other of bearers) if (other !== one) expect(after.bearers[other]).toEqual(before.bearers[other])
      if (before.bearers[one].isAssessed) {
        expect(isAtLeast(after.bearers[one].level, before.bearers[one].level)).toBe(true)
        expect(isAtLeast(after.highest, before.highest)).toBe(true)
      }
    },
  )

  test.prop([histories, nows, nows])('time alone never lowers', (history, one, other) => {
    expect(levelsOf(history, one)).toEqual(levelsOf(history, other))
  })

  test.prop([histories, nows, nows])('with time a look only gets more urgent', (history, one, other) => {
    const order = ['ahead', 'due', 'overdue', 'now']
    const [earlier, later] = [one, other].sort() as [string, string]
    for (const bearer of bearers) {
      const state = (now: string) => order.indexOf(of(history, now).bearers[bearer].lookAgain.state)
      expect(state(later)).toBeGreaterThanOrEqual(state(earlier))
    }
  })

  test.prop([histories])('the highest is the highest of the four, and no average', (history) => {
    const result = of(history)
    expect(result.highest).toBe(highest(levelsOf(history)))
    expect(result.highestFor.every((one) => result.bearers[one].level === result.highest)).toBe(true)
  })

  test.prop([histories, level])('the person’s own view is never undercut by anybody else', (history, own) => {
    const said = {
      kind: 'assessment',
      bearer: 'person',
      level: 'low',
      ownView: { level: own },
      on: '2026-03-21',
    } as const
    const lowered = { secondRole: 'team-lead', reason: 'given' }
    const after = [...history, said, { ...said, ownView: { level: own }, on: '2026-03-22', lowered }] as HistoryEntry[]
    expect(isAtLeast(of(after).bearers.person.level, own)).toBe(true)
  })
})

describe('S-20 odd data', () => {
  test.prop([fc.anything(), fc.anything()])('never makes a review throw', (history, now) => {
    const result = review(history as never, smallPolicy, { now: now as never })
    expect(Object.keys(result.bearers)).toEqual(bearers)
  })

  test.prop([
    fc.array(
      fc.record(
        {
          kind: fc.constantFrom('assessment', 'change', 'exposure'),
          bearer: fc.anything(),
          level: fc.anything(),
          on: fc.anything(),
          ownView: fc.anything(),
          lowered: fc.anything(),
          answers: fc.anything(),
          happened: fc.anything(),
          change: fc.anything(),
        },
        whole,
      ),
    ),
  ])('in any field of an entry never makes it throw', (history) => {
    expect(of(history as never).bearers.person.level).toMatch(/^(now|high)$/)
  })
})
