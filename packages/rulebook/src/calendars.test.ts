import { checkClock } from '@cairn/engine/check'
import type { ClockRule } from '@cairn/engine/clock'
import { describe, expect, test } from 'vitest'
import { calendars, rows } from './index.ts'

const loaded = await Promise.all(
  Object.entries(calendars).map(async ([id, entry]) => [id, entry, await entry.load()] as const),
)
const dates = loaded.flatMap(([, , calendar]) => calendar.dates)
const plain = await Promise.all(Object.values(rows).map(({ load }) => load() as Promise<unknown>))

/** Every rule of time that some data holds: what ends, and starts with an event. */
function clocksIn(data: unknown): readonly ClockRule[] {
  if (typeof data !== 'object' || data === null) return []
  if ('ends' in data && 'starts' in data && 'events' in data) return [data as ClockRule]
  return Object.values(data).flatMap(clocksIn)
}
const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, part]) => [key, ...textsOf(part)])
      : []

describe.each(dates.map((one) => [one.rule.id, one] as const))('%s', (_, one) => {
  test('S-11 gives its worked dates, and no slip in it would go unnoticed', () => {
    expect(checkClock(one.rule, one).map(({ where, says }) => `${where}: ${says}`)).toEqual([])
  })
})

test('every rule of time of the rows is in exactly one calendar, and is the same there', () => {
  const shown = dates.map(({ rule }) => rule)
  const ofRows = plain.flatMap(clocksIn)
  expect(ofRows.length).toBeGreaterThan(60)
  expect(shown.map(({ id }) => id).sort()).toEqual(ofRows.map(({ id }) => id).sort())
  expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length)
  for (const rule of shown) expect(ofRows).toContain(rule)
})

test.each(loaded)('%s says of itself what the catalogue says of it', (id, { title }, calendar) => {
  expect([calendar.id, calendar.title, calendar.reading]).toEqual([id, title, 'none yet'])
  for (const text of [calendar.says, calendar.saysNot, calendar.concerns]) expect(text).toMatch(/^[A-Z].*\.$/)
  expect(calendar.notEncoded.length).toBeGreaterThan(0)
})

test.each(loaded)('S-01 %s says nothing that is never said', (_, entry, calendar) => {
  for (const text of textsOf([entry.title, calendar])) expect(text).not.toMatch(FORBIDDEN)
})

describe('among the worked dates of each rule of time', () => {
  const all = dates.map(({ rule, cases }) => ({ rule, cases: Object.values(cases) }))
  const rulesWithout = (has: (one: (typeof all)[number]) => boolean, of = all) =>
    of.filter((one) => !has(one)).map(({ rule }) => rule.id)

  test('one has a day that is not known, or that is still to come', () => {
    const open = ({ rule, cases }: (typeof all)[number]) =>
      cases.some(({ days }) => Object.keys(rule.events).some((event) => !/^\d/.test(String(days[event]))))
    expect(rulesWithout(open)).toEqual([])
  })

  test('one lies in a leap year, wherever there are dates', () => {
    const dated = all.filter(({ cases }) => cases.some(({ gives }) => gives.from ?? gives.to))
    expect(dated.length).toBeGreaterThan(50)
    expect(rulesWithout(({ cases }) => /"20(24|28)-/.test(JSON.stringify(cases)), dated)).toEqual([])
  })

  test('one ends while offices are shut, wherever there is a day to act by', () => {
    const acted = all.filter(({ cases }) => cases.some(({ gives }) => gives.actBy))
    expect(acted.length).toBeGreaterThan(30)
    const shut = ({ cases }: (typeof all)[number]) =>
      cases.some(({ gives: { from, to, actBy } }) => actBy !== undefined && actBy < (from ?? to ?? ''))
    expect(rulesWithout(shut, acted)).toEqual([])
  })

  test('one starts on a day that a month does not have, wherever months are counted', () => {
    const months = all.filter(({ rule }) => JSON.stringify(rule.ends).includes('"month"'))
    expect(months.length).toBeGreaterThan(10)
    const late = ({ cases }: (typeof all)[number]) => /-(29|30|31)"/.test(JSON.stringify(cases.map(({ days }) => days)))
    expect(rulesWithout(late, months)).toEqual([])
  })
})

/** The words of `rulebook.test.ts` that say what a person or a result is, or that blame. */
const FORBIDDEN =
  /victim|trafficked|negative|fail(ed|s|ure)\b|credib|suspic|risk score|refused to cooperate|illegal|genuine|liar|truthful/i
