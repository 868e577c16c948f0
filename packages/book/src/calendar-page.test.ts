import { source } from '@cairn/engine'
import { calendar, clock, laterOf, period, until, workedDates } from '@cairn/engine/clock'
import { expect, test } from 'vitest'
import { book } from './book.ts'
import { calendarPage } from './calendar-page.ts'

const act = source({
  id: 'example-act',
  title: 'Example act',
  publisher: 'Nobody',
  year: 2026,
  kind: 'law',
  licence: 'invented',
  read: 'none yet',
})
const recovery = clock({
  id: 'example-act/recovery',
  nature: 'right',
  says: 'Recovery lasts until the decision, and 30 days at least.',
  events: { start: 'The day on the first letter.', decision: 'The day of the decision.' },
  starts: 'start',
  ends: laterOf(
    until('decision', { cites: [act.at('s. 2')], status: 'secondary' }),
    period({ kind: 'exact', length: 30, unit: 'day', counting: 'inclusive' }),
  ),
  cites: [act.at('s. 1')],
  status: 'house',
})
const given = (to: string) => ({ state: 'ends', from: to, to, actBy: to }) as const
const dates = workedDates(recovery, {
  'a late decision': { days: { start: '2026-03-01', decision: '2026-05-15' }, gives: given('2026-05-15') },
  'no decision yet': {
    days: { start: '2026-03-01', decision: 'not-yet' },
    gives: { state: 'continues', from: '2026-03-30' },
  },
  'written down wrongly': { days: { start: '2026-03-01', decision: '2026-03-05' }, gives: given('2026-03-31') },
})
const land = calendar({
  id: 'example-land',
  version: '0.1.0',
  title: 'Example land',
  says: 'How long recovery lasts.',
  saysNot: 'Who is entitled to it.',
  concerns: 'Everybody | there.',
  reading: 'none yet',
  notEncoded: [{ what: 'Extensions.', why: 'Nobody sets their length.' }],
  dates: [dates],
})

test('a calendar shows each rule of time, how it ends, its worked dates and what they would miss', () => {
  const text = calendarPage(land)
  expect(text).toContain('Ends with the later of: “The day of the decision”; 30 days that begin with')
  expect(text).toContain(
    '| a late decision | start: 2026-03-01; decision: 2026-05-15 | ✓ ends 2026-05-15 | 2026-05-15 |',
  )
  expect(text).toContain('✓ continues, at least until 2026-03-30')
  expect(text).toContain('✗ not as written: ends 2026-03-30')
  expect(text).toContain('error `example-differs`')
  expect(text).toContain('nobody has signed this page yet')
  expect(text).toContain('Everybody \\| there.')
})

test('the book lists calendars and what they cite, parts of an end too', () => {
  const files = book([], [act], { calendars: [land] })
  expect(files['README.md']).toContain(
    '| [Example land](example-land.md) | 0.1.0 | house | 1 rules of time, 3 worked dates |',
  )
  expect(files['sources.md']).toContain('[Example land](example-land.md): s. 1; s. 2')
  expect(files['example-land.md']).toBe(calendarPage(land))
})

test('a page changes its fingerprint when a length does', () => {
  const longer = clock({ ...recovery, ends: period({ kind: 'exact', length: 45, unit: 'day', counting: 'inclusive' }) })
  const print = (text: string) => /sha256-[0-9a-f]+` \|\n$/.exec(text)?.[0]
  const other = calendarPage({ ...land, dates: [{ ...dates, rule: longer }] })
  expect(print(other)).not.toBe(print(calendarPage(land)))
})
