import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Clock, type ClockNature, clock } from './clock.ts'
import { type ClockEnd, dated, earlierOf, laterOf, readings, until } from './clock-end.ts'
import type { KnownDay } from './clock-event.ts'
import { type Period, period, type Span } from './period.ts'
import { addDays, isPlainDate, type PlainDate, type Weekday } from './plain-date.ts'
import { reckon } from './reckon.ts'
import { cites } from './small-clock.ts'
import { isWorkingDay, type WorkingDays } from './working-days.ts'

const dates = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2024-01-01', days))

const spans: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ length: fc.integer({ min: 1, max: 200 }), unit: fc.constant('day' as const) }),
  fc.record({ length: fc.integer({ min: 1, max: 60 }), unit: fc.constant('working-day' as const) }),
  fc.record({
    length: fc.integer({ min: 1, max: 18 }),
    unit: fc.constant('month' as const),
    clamp: fc.constantFrom('last-day', 'next-day', 'unread' as const),
  }),
)
const countings = fc.constantFrom('inclusive', 'exclusive', 'unread' as const)
const periods: fc.Arbitrary<Period<never>> = fc
  .record({ span: spans, counting: countings, kind: fc.constantFrom('exact', 'floor', 'ceiling' as const) })
  .map(({ span, ...rest }) => period({ ...span, ...rest }))

const offices: fc.Arbitrary<WorkingDays> = fc
  .record({
    weekend: fc.uniqueArray(fc.constantFrom<Weekday>('sunday', 'monday', 'thursday', 'friday', 'saturday')),
    holidays: fc.array(dates.map((date) => `2026${date.slice(4)}` as PlainDate).filter(isPlainDate), { maxLength: 20 }),
  })
  .map((part) => ({ id: 'example-land', years: [2026], cites, status: 'house', ...part }))

const natures = fc.constantFrom<ClockNature>('right', 'deadline', 'duty', 'target')
type Event = 'start' | 'decision'
const ends: fc.Arbitrary<ClockEnd<Event>> = fc.oneof(
  periods,
  periods.map((one) => laterOf(until('decision'), one)),
  periods.map((one) => earlierOf(until('decision'), one)),
  fc.tuple(periods, periods).map(([one, other]) => readings({ one, other })),
  fc
    .tuple(
      periods.filter((one) => one.kind !== 'none' && one.counting !== 'unread'),
      periods,
      dates,
    )
    .map(([one, other, day]) =>
      dated('decision', [
        { to: day, end: one },
        { from: addDays(day, 1), end: other },
      ]),
    ),
)
const make = (ends: ClockEnd<Event>, nature: ClockNature) =>
  clock<Event>({
    id: 'example-act/period',
    nature,
    says: 'A period.',
    starts: 'start',
    ends,
    cites,
    status: 'house',
    events: { start: 'The day it starts.', decision: 'The day of the decision.' } satisfies Record<Event, string>,
  })
const knownDays: fc.Arbitrary<KnownDay> = fc.oneof(
  dates as fc.Arbitrary<KnownDay>,
  fc.tuple(dates, dates).map((two) => ({ from: two.sort()[0] as string, to: two[1] })),
  fc.record({ from: dates }),
  fc.record({ to: dates }),
  fc.constantFrom('not-yet', 'not-asked', 'unsure', 'declined'),
)
const whole = { ends, nature: natures, start: knownDays, decision: knownDays, offices }
type Whole = { ends: ClockEnd<Event>; nature: ClockNature; start: KnownDay; decision: KnownDay; offices: WorkingDays }
const tell = ({ ends, nature, start, decision, offices }: Whole, asOf?: string): Clock<Event> =>
  reckon(make(ends, nature), { start, decision }, { workingDays: offices, ...(asOf && { asOf }) })

/** The first day on which it can be over. */
const last = (one: { from?: PlainDate; to?: PlainDate }) => one.from ?? one.to

test.prop([fc.record(whole)])('S-11: the earliest reading comes first, no other ends before it', (of) => {
  const clock = tell(of)
  for (const one of clock.readings) {
    if (clock.from && one.from) expect(clock.from <= one.from).toBe(true)
    if (clock.to && one.to) expect(clock.to <= one.to).toBe(true)
    if (one.from && one.to) expect(one.from <= one.to).toBe(true)
  }
  if (clock.from && clock.to) expect(clock.from <= clock.to).toBe(true)
  if (clock.argueFor?.from && clock.from) expect(clock.from <= clock.argueFor.from).toBe(true)
  if (clock.argueFor?.to && clock.to) expect(clock.to <= clock.argueFor.to).toBe(true)
  const days = clock.readings.map(last).filter((day) => day !== undefined)
  expect(days).toEqual([...days].sort())
})

test.prop([fc.record(whole)])('S-11: the day to act by is a working day, not after any end', (of) => {
  const { actBy, from, to, nature, readings, problems } = tell(of)
  if (actBy === undefined) return
  expect(nature).not.toBe('target')
  if (to) expect(actBy <= to).toBe(true)
  if (from) expect(actBy <= from).toBe(true)
  for (const one of readings) if (one.from ?? one.to) expect(actBy <= (last(one) ?? actBy)).toBe(true)
  if (!problems.some((one) => one.code === 'no-working-day-left')) expect(isWorkingDay(actBy, of.offices)).toBe(true)
})

test.prop([fc.record(whole)])(
  'S-11: a floor is no end, a target no deadline, a period that continues has no end',
  (of) => {
    const clock = tell(of)
    if (clock.state === 'floor' || clock.state === 'continues') expect(clock.to).toBeUndefined()
    if (clock.state === 'floor' && clock.nature === 'right') expect(clock.actBy).toBeUndefined()
    const binds = clock.nature === 'right' || clock.nature === 'deadline'
    expect(clock.late).toBe(binds ? 'ask-anyway' : undefined)
    if (!binds) expect(clock.argueFor).toBeUndefined()
  },
)

test.prop([fc.record(whole)])('a start that is not known gives no day, unless something else ends it', (of) => {
  const clock = tell({ ...of, start: 'unsure', decision: 'unsure' })
  expect([clock.from, clock.to, clock.actBy, clock.kind]).toEqual([undefined, undefined, undefined, 'none'])
  expect(clock.find.map((one) => one.event)).toContain('start')
})

test.prop([fc.record(whole), dates, dates])(
  'what has been over stays over; what is not over yet was not before',
  (of, one, other) => {
    const [before, after] = [one, other].sort() as [PlainDate, PlainDate]
    const order = ['no', 'perhaps', 'yes']
    expect(order.indexOf(tell(of, before).over ?? '')).toBeLessThanOrEqual(order.indexOf(tell(of, after).over ?? ''))
  },
)

test.prop([fc.record(whole)])('is frozen, plain JSON, and the same each time', (of) => {
  const clock = tell(of)
  expect(JSON.parse(JSON.stringify(clock))).toStrictEqual(clock)
  expect(Object.isFrozen(clock)).toBe(true)
  expect(tell(of)).toStrictEqual(clock)
})

test.prop([fc.record({ ...whole, decision: dates, offices }), dates, fc.nat({ max: 60 })])(
  'holds whatever day of a stretch the start turns out to be',
  (of, from, length) => {
    const stretch = tell({ ...of, start: { from, to: addDays(from, length) } })
    for (const day of [from, addDays(from, Math.floor(length / 2)), addDays(from, length)]) {
      if (of.decision < day) continue // no decision precedes what it is about
      const exact = tell({ ...of, start: day })
      if (stretch.from) expect(exact.from !== undefined && stretch.from <= exact.from).toBe(true)
      if (stretch.to) expect(exact.to !== undefined && exact.to <= stretch.to).toBe(true)
      if (stretch.actBy) expect(exact.actBy !== undefined && stretch.actBy <= exact.actBy).toBe(true)
    }
  },
)

describe('counting', () => {
  const unit = fc.constantFrom(
    { unit: 'day' as const },
    { unit: 'month' as const, clamp: 'last-day' as const },
    { unit: 'month' as const, clamp: 'next-day' as const },
  )
  const one = { start: dates, length: fc.integer({ min: 1, max: 120 }), unit }
  const end = (start: PlainDate, span: Span, counting: 'inclusive' | 'exclusive' | 'unread') =>
    reckon(make(period({ ...span, kind: 'exact', counting }), 'duty'), { start })

  test.prop([fc.record(one)])('inclusive is exclusive less one day', ({ start, length, unit }) => {
    const exclusive = end(start, { length, ...unit }, 'exclusive').to
    expect(end(start, { length, ...unit }, 'inclusive').to).toBe(exclusive && addDays(exclusive, -1))
  })

  test.prop([fc.record(one)])('unread is both, and acts by the inclusive one', ({ start, length, unit }) => {
    const span = { length, ...unit }
    const both = (['inclusive', 'exclusive'] as const).map((counting) => end(start, span, counting).to)
    const unread = end(start, span, 'unread')
    expect(unread.readings.map((reading) => reading.to)).toEqual(both)
    expect(unread.to).toBe(both[0])
  })
})

test.prop([fc.anything(), fc.anything(), fc.anything(), fc.anything()])(
  'no data makes it throw',
  (start, decision, list, asOf) => {
    const rule = make(
      earlierOf(until('decision'), period({ kind: 'exact', length: 9, unit: 'working-day', counting: 'unread' })),
      'right',
    )
    const days = { start, decision } as Record<Event, KnownDay>
    const clock = reckon(rule, days, { workingDays: list as WorkingDays, asOf: asOf as string })
    expect(clock.rule).toBe('example-act/period')
    expect(reckon(rule, start as Record<Event, KnownDay>).rule).toBe('example-act/period')
  },
)
