import { checkClock, clockProof } from '@cairn/engine/check'
import { type ClockRule, hoursLeft, reckon, workedDates } from '@cairn/engine/clock'
import { describe, expect, test } from 'vitest'
import { healthWindows } from './health-windows.ts'
import { lookAgainPeriods } from './look-again-periods.ts'
import { riskPacing } from './risk-pacing.ts'
import { workerCare } from './worker-care.ts'

const { levels } = riskPacing

describe('risk-pacing', () => {
  test.each([
    ['now', '2026-03-02', 'at-once'],
    ['high', '2026-03-08', 24],
    ['medium', '2026-03-15', 72],
    ['low', '2026-03-31', 336],
  ] as const)('%s on 1 March 2026: again by %s, first action in %s hours', (level, by, hours) => {
    const { review, firstAction } = levels[level]
    expect(reckon(review, { assessed: '2026-03-01' }).to).toBe(by)
    expect(firstAction === 'at-once' ? firstAction : firstAction.hours).toBe(hours)
  })

  test('a child’s first action at a low risk comes within 7 days', () => {
    expect(levels.low.firstActionForChild?.hours).toBe(168)
  })

  test('S-10 a higher level is never slower', () => {
    const order = ['now', 'high', 'medium', 'low'] as const
    const days = order.map((level) => reckon(levels[level].review, { assessed: '2026-03-01' }).to ?? '')
    expect([...days].sort()).toEqual(days)
  })

  test('days between reviews are borrowed and name their field; the rest is ours', () => {
    for (const [level, { review, firstAction }] of Object.entries(levels)) {
      expect(review.status).toBe(level === 'now' ? 'house' : 'borrowed')
      if (level !== 'now') expect(review.note).toMatch(/child welfare.*contacted/)
      if (firstAction !== 'at-once') expect(firstAction.status).toBe('house')
    }
  })
})

describe('S-10 health-windows', () => {
  const on = '2026-03-01T10:00:00Z'
  test.each([
    ['2026-03-04T10:00:00Z', ['closing', 'closing']],
    ['2026-03-04T10:00:01Z', ['closed', 'closing']],
    ['2026-03-06T10:00:00Z', ['closed', 'closing']],
    ['2026-03-06T10:00:01Z', ['closed', 'closed']],
  ])('72 and 120 hours, at %s', (now, states) => {
    expect(healthWindows.windows.map((window) => hoursLeft(window, on, now).state)).toEqual(states)
  })

  test('they refer and never treat, ask no details, and say nowhere that care ends', () => {
    for (const { says } of healthWindows.windows) {
      expect(says).toMatch(/^Refer .*No details are needed\.$/)
      expect(says).not.toMatch(/treat|too late|six months|6 months|ends/i)
    }
  })
})

test('S-01 S-20 what is shown says nothing of what a person is, and names no worker', () => {
  const text = JSON.stringify([riskPacing, healthWindows, workerCare, lookAgainPeriods])
  expect(text).not.toMatch(/victim|trafficked|negative|failed|credib|suspic|illegal/i)
  expect(workerCare.measures.map(({ id }) => id)).toEqual([
    'worker-care/two-or-check-in',
    'worker-care/talk-afterwards',
    'worker-care/who-cares',
  ])
})

describe('worked dates notice every slip', () => {
  const { now, high, medium, low } = levels
  const { service, readiness, country } = lookAgainPeriods.kinds
  const dates = (rule: ClockRule, event: string, ends: string, later: string) =>
    workedDates(rule, {
      'from the first of March': {
        days: { [event]: '2026-03-01' },
        gives: { state: 'ends', from: ends, to: ends, actBy: ends },
      },
      'over the end of a leap February': {
        days: { [event]: '2024-02-28' },
        gives: { state: 'ends', from: later, to: later, actBy: later },
      },
      'the day is not known': { days: { [event]: 'unsure' }, gives: { state: 'find-out' } },
    })
  test.each([
    dates(now.review, 'assessed', '2026-03-02', '2024-02-29'),
    dates(high.review, 'assessed', '2026-03-08', '2024-03-06'),
    dates(medium.review, 'assessed', '2026-03-15', '2024-03-13'),
    dates(low.review, 'assessed', '2026-03-31', '2024-03-29'),
    dates(service, 'checked', '2026-05-30', '2024-05-28'),
    dates(readiness, 'checked', '2026-08-28', '2024-08-26'),
    dates(country, 'checked', '2026-08-28', '2024-08-26'),
  ])('$rule.id', (worked) => {
    expect(checkClock(worked.rule, worked)).toEqual([])
    expect(clockProof(worked.rule, worked).survivors).toEqual([])
  })
})
