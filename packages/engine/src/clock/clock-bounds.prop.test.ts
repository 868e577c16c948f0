import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Bounds, earlier, either, isDay, later } from './clock-bounds.ts'
import { addDays, type PlainDate } from './plain-date.ts'

// An end is a day nobody knows yet; its bounds say where it can lie. `never` stands for an end that does not come.
type End = PlainDate | 'never'
const never: End = 'never'
const order = (one: End, other: End) =>
  one === other ? 0 : one === never ? 1 : other === never ? -1 : one < other ? -1 : 1

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days))
const part: fc.Arbitrary<{ bounds: Bounds; end: End }> = fc
  .record({
    days: fc.tuple(day, day, day).map((three) => three.sort()),
    lower: fc.constantFrom('day', 'not-yet', 'unset', 'unknown' as const),
    upper: fc.constantFrom('day', 'not-begun', 'continues', 'unset', 'unknown' as const),
    ends: fc.boolean(),
    // The outer limit of a right has a last day and no safe one.
    limit: fc.boolean(),
  })
  .map(({ days: [first, end, last], lower, upper, ends, limit }) => ({
    bounds: {
      lower: lower === 'day' ? first : lower,
      upper: upper === 'day' ? last : upper,
      safe:
        lower === 'day' ? first : lower === 'unknown' ? 'unknown' : upper !== 'day' ? 'unset' : limit ? 'never' : end,
    } as Bounds,
    end: upper === 'day' || ends ? end : never,
  }))
const parts = fc.array(part, { minLength: 1, maxLength: 4 })

function holds({ lower, upper, safe }: Bounds, end: End): void {
  if (isDay(safe) && isDay(upper)) expect(safe <= upper).toBe(true)
  if (isDay(lower) && safe !== 'never') expect(safe).toBe(lower)
  if (isDay(lower)) expect(order(lower, end)).toBeLessThanOrEqual(0)
  if (isDay(upper)) expect(order(end, upper)).toBeLessThanOrEqual(0)
}

describe('bounds hold whatever the days turn out to be', () => {
  test.prop([parts])('of the later of several ends', (parts) => {
    const ends = parts.map((one) => one.end).sort(order)
    holds(later(parts.map((one) => one.bounds)), ends.at(-1) ?? never)
  })

  test.prop([parts])('of the earlier of several ends', (parts) => {
    const ends = parts.map((one) => one.end).sort(order)
    holds(earlier(parts.map((one) => one.bounds)), ends[0] ?? never)
  })

  test.prop([parts, fc.nat()])('of any one of several ends', (parts, which) => {
    holds(either(parts.map((one) => one.bounds)), parts[which % parts.length]?.end ?? never)
  })
})

test.prop([parts])('the order of the parts does not matter', (parts) => {
  const bounds = parts.map((one) => one.bounds)
  for (const join of [later, earlier, either]) expect(join([...bounds].reverse())).toEqual(join(bounds))
})

test.prop([parts])('the earlier never lies after the later', (parts) => {
  const bounds = parts.map((one) => one.bounds)
  const [first, last] = [earlier(bounds), later(bounds)]
  if (isDay(first.lower) && isDay(last.lower)) expect(first.lower <= last.lower).toBe(true)
  if (isDay(first.upper) && isDay(last.upper)) expect(first.upper <= last.upper).toBe(true)
})

test.prop([parts])('one alone stays what it is', ([only]) => {
  fc.pre(only !== undefined)
  for (const join of [later, earlier, either]) if (only) expect(join([only.bounds])).toEqual(only.bounds)
})
