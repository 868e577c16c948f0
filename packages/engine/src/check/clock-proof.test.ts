import { describe, expect, test } from 'vitest'
import { checkClock, clockProof } from '../check.ts'
import type { ClockRule } from '../clock/clock.ts'
import { dated, earlierOf, laterOf, readings, until } from '../clock/clock-end.ts'
import { period } from '../clock/period.ts'
import { offices, type SmallEvent, small } from '../clock/small-clock.ts'
import { datesOf, type WorkedDate, workedDates } from '../clock/worked-date.ts'
import { clockFingerprint } from '../fingerprint.ts'

const thirty = period({ kind: 'exact', length: 30, unit: 'day', counting: 'inclusive' })
const only = { start: 'The day it starts.' } as Record<SmallEvent, string>
const plain = small({ ends: thirty, events: only })

/** A worked date that says what comes out today. */
const worked = (rule: ClockRule<SmallEvent>, one: Omit<WorkedDate<SmallEvent>, 'gives'>): WorkedDate<SmallEvent> => ({
  ...one,
  gives: datesOf(rule, { ...one, gives: { state: 'ends' } }),
})

const says = (rule: ClockRule<SmallEvent>, cases: Record<string, WorkedDate<SmallEvent>>) =>
  clockProof(rule, workedDates(rule, cases)).survivors.map((one) => one.says)

describe('a rule of time', () => {
  test('without a worked date is told so, and nothing else', () => {
    expect(checkClock(plain, workedDates(plain, {})).map(({ code, where }) => [code, where])).toEqual([
      ['example-missing', plain.id],
    ])
  })

  test('with a wrong worked date is told which, without the date', () => {
    const gives = { state: 'ends', from: '2026-03-31', to: '2026-03-31', actBy: '2026-03-31' } as const
    const [found] = checkClock(
      plain,
      workedDates(plain, { 'one day too late': { days: { start: '2026-03-01' }, gives } }),
    )
    expect([found?.code, found?.where]).toEqual(['example-differs', `${plain.id}: one day too late`])
    expect(JSON.stringify(found)).not.toContain('2026')
  })

  test('of one period has no slip left by one worked date with offices', () => {
    const cases = { march: worked(plain, { days: { start: '2026-03-01' }, workingDays: offices }) }
    const { slips, caught } = clockProof(plain, workedDates(plain, cases))
    expect(says(plain, cases)).toEqual([])
    // Two countings, two kinds, one less, one more, two units.
    expect([slips, caught]).toEqual([8, 8])
  })

  test('needs a month without that day where months are counted', () => {
    const month = small({
      ends: period({ kind: 'exact', length: 1, unit: 'month', clamp: 'last-day', counting: 'exclusive' }),
      events: only,
    })
    const lost = 'If a day that a month does not have were read otherwise, no worked date would notice.'
    const middle = { middle: worked(month, { days: { start: '2026-01-15' }, workingDays: offices }) }
    expect(says(month, middle)).toEqual([lost, lost])
    expect(says(month, { ...middle, end: worked(month, { days: { start: '2026-01-31' } }) })).toEqual([])
  })

  test('needs a case for each part that can decide', () => {
    const events = { ...only, decision: 'The day of the decision.' }
    const rule = small({ ends: laterOf(until('decision'), thirty), events })
    const soon = { soon: worked(rule, { days: { start: '2026-03-01', decision: '2026-03-05' } }) }
    expect(says(rule, soon)).toContain('If a part were left out, no worked date would notice.')
    const late = { late: worked(rule, { days: { start: '2026-03-01', decision: '2026-05-05' } }) }
    const open = { open: worked(rule, { days: { start: '2026-03-01', decision: 'not-yet' }, workingDays: offices }) }
    expect(says(rule, { ...soon, ...late, ...open })).toEqual([])
  })

  test('needs the day before and the day after where versions change', () => {
    const forty = period({ kind: 'exact', length: 40, unit: 'day', counting: 'inclusive' })
    const rule = small({
      events: only,
      ends: dated('start', [
        { to: '2026-03-31', end: forty },
        { from: '2026-04-01', end: thirty },
      ] as const),
    })
    const moved = 'If a version governed from or to one day beside it, no worked date would notice.'
    const far = {
      old: worked(rule, { days: { start: '2026-02-02' }, workingDays: offices }),
      young: worked(rule, { days: { start: '2026-05-04' }, workingDays: offices }),
    }
    expect(says(rule, far)).toContain(moved)
    const near = {
      last: worked(rule, { days: { start: '2026-03-31' } }),
      first: worked(rule, { days: { start: '2026-04-01' } }),
    }
    expect(says(rule, { ...far, ...near })).not.toContain(moved)
  })

  test('with readings or the earlier of two loses neither unseen', () => {
    const sixty = period({ kind: 'exact', length: 60, unit: 'day', counting: 'inclusive' })
    const read = small({ ends: readings({ short: thirty, long: sixty }), events: only })
    const march = { march: worked(read, { days: { start: '2026-03-01' }, workingDays: offices }) }
    expect(says(read, march)).toEqual([])
    const events = { ...only, decision: 'The day of the decision.' }
    const first = small({ ends: earlierOf(until('decision'), sixty), events })
    expect(says(first, { late: worked(first, { days: { start: '2026-03-01', decision: '2026-09-01' } }) })).toContain(
      'If a part were left out, no worked date would notice.',
    )
  })
})

describe('its fingerprint', () => {
  test('changes with what it decides', () => {
    const other = { ...plain, ends: { ...thirty, length: 31 } } as typeof plain
    expect(clockFingerprint(other)).not.toBe(clockFingerprint(plain))
    expect(clockFingerprint({ ...plain, nature: 'target' })).not.toBe(clockFingerprint(plain))
  })

  test('does not change with words, sources or statuses', () => {
    const cited = { ...plain, ends: { ...thirty, cites: plain.cites, status: 'secondary' as const } } as typeof plain
    expect(clockFingerprint({ ...cited, says: 'Other words.', status: 'house' })).toBe(clockFingerprint(plain))
  })
})
