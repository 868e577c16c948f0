import { describe, expect, test } from 'vitest'
import { type HourWindow, hourWindow } from './hour-window.ts'
import { cites } from './small-clock.ts'

const window = (part: Partial<HourWindow>): HourWindow => ({
  id: 'example-guide/reply',
  says: 'A first reply within 72 hours.',
  hours: 72,
  closing: 24,
  cites,
  status: 'house',
  ...part,
})

test('a window is frozen', () => {
  expect(Object.isFrozen(hourWindow(window({})))).toBe(true)
})

describe('an author’s slips are refused', () => {
  test.each<[string, Partial<HourWindow>]>([
    ['bad-length', { hours: 0 }],
    ['bad-length', { hours: 1.5 }],
    ['bad-length', { hours: 8785 }],
    ['bad-length', { closing: -1 }],
    ['bad-length', { closing: 73 }],
    ['bad-length', { closing: Number.NaN }],
    ['no-citation', { cites: [] as unknown as HourWindow['cites'] }],
  ])('%s: %j', (code, part) => {
    expect(() => hourWindow(window(part))).toThrow(`${code} at example-guide/reply`)
  })
})
