import { describe, expect, test } from 'vitest'
import { RulebookError } from '../rulebook-error.ts'
import { type ClockRule, clock } from './clock.ts'
import { type ClockEnd, dated, earlierOf, laterOf, readings, until, type Version } from './clock-end.ts'
import { type Length, period } from './period.ts'
import { cites } from './small-clock.ts'

const days = (length: number) => period({ kind: 'exact', length, unit: 'day', counting: 'exclusive' })
const unread = period({ kind: 'exact', length: 1, unit: 'month', clamp: 'unread', counting: 'unread' })

const rule = (part: Partial<ClockRule>): ClockRule => ({
  id: 'example-act/review',
  nature: 'deadline',
  says: 'A review can be asked for.',
  events: { decision: 'The day on the decision letter.' },
  starts: 'decision',
  ends: days(30),
  cites,
  status: 'house',
  ...part,
})
const codeOf = (part: Partial<ClockRule>): string => {
  try {
    clock(rule(part))
    return 'accepted'
  } catch (error) {
    return error instanceof RulebookError && error.where === rule(part).id ? error.code : 'another error'
  }
}
const ends = (length: object): Partial<ClockRule> => ({ ends: period(length as Length) })

test('a rule is frozen all the way down', () => {
  const { ends } = clock(rule({ ends: laterOf(days(1), until('decision')) }))
  expect(Object.isFrozen(ends.op === 'laterOf' && ends.of[0])).toBe(true)
})

test('a rule survives being written and read as JSON', () => {
  const whole = clock(rule({ ends: earlierOf(until('decision'), readings({ one: days(1), two: unread })) }))
  expect(clock(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
})

describe('an author’s slips are refused', () => {
  test.each<[string, string, Partial<ClockRule>]>([
    ['an id without a topic', 'bad-id', { id: 'review' }],
    ['an id with three parts', 'bad-id', { id: 'a/b/c' }],
    ['an unknown nature', 'unknown-nature', { nature: 'wish' as 'right' }],
    ['no citation', 'no-citation', { cites: [] as unknown as ClockRule['cites'] }],
    ['an event that is no word', 'bad-id', { events: { decision: 'The day.', 'The Day': 'The day.' } as never }],
    ['a start that is not listed', 'unknown-event', { starts: 'arrival' }],
    ['a start that every object has', 'unknown-event', { starts: 'constructor' }],
    ['an end that is not listed', 'unknown-event', { ends: until('arrival') }],
    ['a period from an event that is not listed', 'unknown-event', ends({ ...days(3), runsFrom: 'arrival' })],
    ['no length', 'bad-length', { ends: days(0) }],
    ['half a day', 'bad-length', { ends: days(1.5) }],
    ['more than a hundred years', 'bad-length', { ends: days(36_526) }],
    ['a year that is a unit', 'unknown-unit', ends({ kind: 'exact', length: 1, unit: 'year', counting: 'unread' })],
    [
      'a month that does not say what it does',
      'unknown-clamp',
      ends({ kind: 'floor', length: 3, unit: 'month', counting: 'unread' }),
    ],
    ['an unknown counting', 'unknown-counting', ends({ kind: 'floor', length: 3, unit: 'day', counting: 'both' })],
    ['no counting', 'unknown-counting', ends({ kind: 'floor', length: 3, unit: 'day' })],
    ['an unknown kind', 'unknown-kind', ends({ kind: 'about', length: 3, unit: 'day', counting: 'unread' })],
    ['none without a reason', 'unknown-reason', ends({ kind: 'none' })],
    [
      'a range that runs backwards',
      'bad-range',
      ends({
        kind: 'range',
        shortest: { length: 2, unit: 'month', clamp: 'last-day' },
        longest: { length: 30, unit: 'day' },
        counting: 'unread',
      }),
    ],
    ['the later of one', 'too-few-parts', { ends: laterOf(days(1)) }],
    ['the earlier of one', 'too-few-parts', { ends: earlierOf(days(1)) }],
    ['one reading', 'too-few-parts', { ends: readings({ one: days(1) }) }],
    ['a reading that is no word', 'bad-id', { ends: readings({ one: days(1), 'Number two': days(2) }) }],
    ['no version', 'too-few-parts', { ends: dated('decision', []) }],
    ['an operator that is none', 'unknown-operator', { ends: { op: 'about' } as unknown as ClockEnd }],
    ['more readings than anybody can act on', 'too-many-readings', { ends: laterOf(unread, unread) }],
  ])('%s: %s', (_, code, part) => {
    expect(codeOf(part)).toBe(code)
  })

  const version = (from?: string, to?: string) =>
    ({ ...(from && { from }), ...(to && { to }), end: days(1) }) as Version
  test.each<[string, string, Version[]]>([
    ['a day that is none', 'not-a-date', [version('2026-02-30')]],
    ['an end before its beginning', 'bad-range', [version('2026-02-02', '2026-02-01')]],
    ['one day in two', 'versions-overlap', [version('2026-02-01'), version(undefined, '2026-02-01')]],
    [
      'two without a beginning',
      'versions-overlap',
      [version(undefined, '2026-02-01'), version(undefined, '2025-01-01')],
    ],
    ['two without an end', 'versions-overlap', [version('2026-02-01'), version('2027-01-01')]],
    ['none of these', 'accepted', [version('2026-02-02'), version(undefined, '2026-02-01')]],
    ['one day only', 'accepted', [version('2026-02-02', '2026-02-02')]],
    ['a gap', 'accepted', [version('2026-03-02'), version(undefined, '2026-02-01')]],
  ])('versions with %s: %s', (_, code, versions) => {
    expect(codeOf({ ends: dated('decision', versions) })).toBe(code)
  })

  test('a hundred years are accepted', () => {
    expect(codeOf({ ends: days(36_525) })).toBe('accepted')
  })

  test('a range across units is accepted where it runs upwards', () => {
    const shortest = { length: 30, unit: 'day' } as const
    const longest = { length: 6, unit: 'month', clamp: 'last-day' } as const
    expect(codeOf({ ends: period({ kind: 'range', shortest, longest, counting: 'inclusive' }) })).toBe('accepted')
  })

  test('a message names the rule and no more', () => {
    expect(() => clock(rule({ ends: days(0) }))).toThrow(
      'bad-length at example-act/review: A length is a whole number, at least 1, of at most a hundred years.',
    )
  })
})
