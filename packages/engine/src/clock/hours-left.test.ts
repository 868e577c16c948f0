import { describe, expect, test } from 'vitest'
import { hourWindow, type KnownMoment } from './hour-window.ts'
import { hoursLeft } from './hours-left.ts'
import { cites } from './small-clock.ts'

const reply = hourWindow({
  id: 'example-guide/reply',
  says: 'A first reply within 72 hours.',
  hours: 72,
  closing: 24,
  cites,
  status: 'house',
})

describe('an instant', () => {
  test.each([
    ['2026-03-01T10:00:00+01:00', 'open', 72],
    ['2026-03-03T10:00:00+01:00', 'open', 24],
    ['2026-03-03T10:00:01+01:00', 'closing', 23],
    ['2026-03-04T09:30:00+01:00', 'closing', 0],
    ['2026-03-04T10:00:00+01:00', 'closing', 0],
    ['2026-03-04T10:00:01+01:00', 'closed', 0],
    // The same moment as 10:00 at +01:00, said elsewhere.
    ['2026-03-03T22:00:00+13:00', 'open', 24],
  ])('asked at %s: %s', (now, state, hours) => {
    expect(hoursLeft(reply, '2026-03-01T10:00:00+01:00', now)).toMatchObject({
      state,
      hoursLeft: { from: hours, to: hours },
      closes: { from: '2026-03-04T09:00:00Z', to: '2026-03-04T09:00:00Z' },
      problems: [],
    })
  })
})

describe('only a day', () => {
  test('in a known place: 24 hours of doubt', () => {
    const day = { day: '2026-03-01', offset: '+01:00' }
    expect(hoursLeft(reply, day, '2026-03-03T00:00:00+01:00')).toMatchObject({
      state: 'open',
      hoursLeft: { from: 24, to: 48 },
      closes: { from: '2026-03-03T23:00:00Z', to: '2026-03-04T23:00:00Z' },
    })
    expect(hoursLeft(reply, day, '2026-03-03T01:00:00+01:00').state).toBe('closing')
    expect(hoursLeft(reply, day, '2026-03-04T12:00:00+01:00')).toMatchObject({
      state: 'cannot-tell',
      hoursLeft: { from: 0, to: 12 },
    })
    expect(hoursLeft(reply, day, '2026-03-05T00:00:01+01:00').state).toBe('closed')
  })

  test('anywhere: the whole day, wherever on earth it was', () => {
    expect(hoursLeft(reply, '2026-03-01', '2026-03-04T00:00:00Z')).toMatchObject({
      closes: { from: '2026-03-03T10:00:00Z', to: '2026-03-05T12:00:00Z' },
      state: 'cannot-tell',
      hoursLeft: { from: 0, to: 36 },
    })
  })

  test('it cannot lie after now', () => {
    expect(hoursLeft(reply, { day: '2026-03-01', offset: 'Z' }, '2026-03-01T06:00:00Z').hoursLeft).toEqual({
      from: 66,
      to: 72,
    })
  })
})

describe('a stretch', () => {
  const now = '2026-03-04T00:00:00Z'

  test('from an instant to a day', () => {
    expect(hoursLeft(reply, { from: '2026-03-02T00:00:00Z', to: '2026-03-02' }, now).hoursLeft).toEqual({
      from: 24,
      to: 60,
    })
  })

  test('with one end', () => {
    expect(hoursLeft(reply, { from: '2026-03-02T00:00:00Z' }, now).hoursLeft).toEqual({ from: 24, to: 72 })
    const before = hoursLeft(reply, { to: '2026-03-02T00:00:00Z' }, now)
    expect(before).toMatchObject({
      state: 'cannot-tell',
      hoursLeft: { from: 0, to: 24 },
      closes: { to: '2026-03-05T00:00:00Z' },
    })
    expect(before.closes).not.toHaveProperty('from')
    expect(hoursLeft(reply, { to: '2026-02-20T00:00:00Z' }, now).state).toBe('closed')
  })
})

describe('nothing known', () => {
  test.each(['not-asked', 'unsure', 'declined', 'not-yet'] as const)('%s stays what it is', (why) => {
    const left = hoursLeft(reply, why, '2026-03-04T00:00:00Z')
    expect(left).toMatchObject({ state: 'cannot-tell', why, problems: [] })
    expect(left).not.toHaveProperty('hoursLeft')
  })

  test('absent was not asked', () => {
    expect(hoursLeft(reply, undefined, '2026-03-04T00:00:00Z').why).toBe('not-asked')
    expect(hoursLeft(reply, { why: 'declined' }, '2026-03-04T00:00:00Z').why).toBe('declined')
  })
})

describe('data that cannot be read', () => {
  test.each([
    ['no-offset', '2026-03-01T10:00:00'],
    ['no-offset', { day: '2026-03-01', offset: 'CET' }],
    ['no-such-time', '2026-02-30'],
    ['no-such-time', '2026-03-01T25:00:00Z'],
    ['not-a-moment', 'yesterday'],
    ['not-a-moment', 1_772_355_600_000],
    ['not-a-moment', { day: '2026-03-01T10:00:00Z', offset: 'Z' }],
    ['empty-range', { from: '2026-03-02T00:00:00Z', to: '2026-03-01T00:00:00Z' }],
    ['after-now', '2026-03-05T00:00:00Z'],
  ])('%s: %j', (code, happened) => {
    const left = hoursLeft(reply, happened as KnownMoment, '2026-03-04T00:00:00Z')
    expect(left).toMatchObject({ state: 'cannot-tell', problems: [{ code, at: 'happened' }] })
    expect(left).not.toHaveProperty('hoursLeft')
  })

  test.each([
    ['no-offset', '2026-03-04T00:00:00'],
    ['not-a-moment', '2026-03-04'],
    ['not-a-moment', undefined],
  ])('now: %s', (code, now) => {
    const left = hoursLeft(reply, '2026-03-01T10:00:00Z', now as string)
    expect(left).toMatchObject({ state: 'cannot-tell', problems: [{ code, at: 'now' }] })
  })
})
