import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { hourWindow, type KnownMoment } from './hour-window.ts'
import { hoursLeft } from './hours-left.ts'
import { instantAt } from './instant.ts'
import { cites } from './small-clock.ts'

const reply = hourWindow({
  id: 'small-act/reply',
  says: 'A reply within 72 hours.',
  hours: 72,
  closing: 24,
  cites,
  status: 'house',
})

const times = fc.integer({ min: 0, max: 500 }).map((hours) => Date.UTC(2026, 2, 1) + hours * 1_800_000)

test.prop([times, times, times])('what is known exactly lies inside what is known roughly', (one, other, later) => {
  const [from = 0, exact = 0, to = 0] = [one, other, later].sort()
  const now = instantAt(to + 3_600_000)
  const rough = hoursLeft(reply, { from: instantAt(from), to: instantAt(to) }, now)
  const sure = hoursLeft(reply, instantAt(exact), now)
  expect(rough.hoursLeft?.from).toBeLessThanOrEqual(sure.hoursLeft?.from ?? -1)
  expect(rough.hoursLeft?.to).toBeGreaterThanOrEqual(sure.hoursLeft?.to ?? 1e9)
  if (rough.state === 'closed' || rough.state === 'open') expect(sure.state).toBe(rough.state)
})

test.prop([fc.anything(), fc.anything()])('no data makes it throw, and the result is plain', (happened, now) => {
  for (const left of [
    hoursLeft(reply, happened as KnownMoment, now as string),
    hoursLeft(reply, happened as KnownMoment, '2026-03-04T00:00:00Z'),
  ])
    expect(JSON.parse(JSON.stringify(left))).toStrictEqual(left)
})
