import type { WorkedDates } from '@cairn/engine/clock'
import { datesIn, ends, worked } from './clock-cases.ts'
import { scotland } from './scotland.ts'

const dates = datesIn(scotland)
const decided = (grounds: string, conclusive: string) => ({
  'reasonable-grounds': grounds,
  'conclusive-decision': conclusive,
})
const inApril = worked(decided('2026-03-01', '2026-04-20'), ends('2026-04-20', '2026-04-20'))

/** Worked dates of Scotland: the act lets the period begin on the day, the regulations count from the day. */
export const scotlandDates: readonly WorkedDates[] = [
  dates('gb-sct/support', {
    'S-11 no decision yet: 29 or 30 May; the first is an invented holiday': worked(decided('2026-03-01', 'not-yet'), {
      state: 'ends',
      to: '2026-05-29',
      actBy: '2026-05-28',
      argueFor: { to: '2026-05-30' },
      readings: 2,
    }),
    'a decision in April ends it': inApril,
    'a decision in September comes after it': worked(decided('2026-03-01', '2026-09-01'), {
      ...ends('2026-05-29', '2026-05-28'),
      argueFor: { from: '2026-05-30', to: '2026-05-30' },
      readings: 2,
    }),
    'over the end of February in a leap year': worked(decided('2024-01-01', '2024-09-01'), {
      ...ends('2024-03-30', '2024-03-29'),
      argueFor: { from: '2024-03-31', to: '2024-03-31' },
      readings: 2,
    }),
    'whether there was a decision was not asked: it may have ended already': worked(
      { 'reasonable-grounds': '2026-03-01' },
      { state: 'ends', to: '2026-05-29', argueFor: { to: '2026-05-30' }, readings: 2 },
    ),
    'the first decision is still to come': worked(decided('not-yet', 'not-yet'), { state: 'not-begun' }),
  }),
  dates('gb-sct/support-slavery', {
    'S-11 no decision yet: 30 May, a Saturday after an invented holiday': worked(decided('2026-03-01', 'not-yet'), {
      state: 'ends',
      to: '2026-05-30',
      actBy: '2026-05-28',
    }),
    'a decision in April ends it': inApril,
    'a decision in September comes after it': worked(
      decided('2026-03-01', '2026-09-01'),
      ends('2026-05-30', '2026-05-28'),
    ),
    'over the end of February in a leap year': worked(
      decided('2024-01-01', '2024-09-01'),
      ends('2024-03-31', '2024-03-29'),
    ),
    'the first decision is still to come': worked(decided('not-yet', 'not-yet'), { state: 'not-begun' }),
  }),
]
