import type { WorkedDates } from '@cairn/engine/clock'
import { datesIn, worked } from './clock-cases.ts'
import { northernIreland } from './northern-ireland.ts'

const dates = datesIn(northernIreland)
const referred = (day: string, refused: string, conclusive: string) => ({
  referred: day,
  'grounds-refused': refused,
  'conclusive-decision': conclusive,
})
const recognised = (grounds: string, conclusive: string) => ({
  'reasonable-grounds': grounds,
  'conclusive-decision': conclusive,
})

/** Worked dates of Northern Ireland: only a positive conclusive decision makes the 45 days count. */
export const northernIrelandDates: readonly WorkedDates[] = [
  dates('gb-nir/support', {
    'S-11 no decision yet: it continues': worked(referred('2026-03-06', 'not-yet', 'not-yet'), { state: 'continues' }),
    'no reasonable grounds ends it at once; offices are open on the Friday only': worked(
      referred('2026-03-06', '2026-03-08', 'not-yet'),
      { state: 'ends', to: '2026-03-08', actBy: '2026-03-06' },
    ),
    'another conclusive decision ends it at once, however early': worked(
      referred('2026-03-06', 'not-yet', '2026-03-08'),
      { state: 'ends', to: '2026-03-08', actBy: '2026-03-06' },
    ),
    'a conclusive decision on the last day of February in a leap year': worked(
      referred('2024-02-01', 'not-yet', '2024-02-29'),
      { state: 'ends', to: '2024-02-29', actBy: '2024-02-29' },
    ),
    'the day of the conclusive decision was not asked: find out': worked(
      { referred: '2026-03-06', 'grounds-refused': 'not-yet' },
      { state: 'find-out' },
    ),
  }),
  dates('gb-nir/support-after-recognition', {
    'S-11 an early decision: the 45 days at least, and no end': worked(recognised('2026-03-01', '2026-03-20'), {
      state: 'floor',
      from: '2026-04-14',
      argueFor: { from: '2026-04-15' },
      readings: 2,
    }),
    'a decision after the 45 days: to its day at least': worked(recognised('2026-03-01', '2026-06-20'), {
      state: 'floor',
      from: '2026-06-20',
    }),
    'over the end of February in a leap year': worked(recognised('2024-02-01', '2024-02-10'), {
      state: 'floor',
      from: '2024-03-16',
      argueFor: { from: '2024-03-17' },
      readings: 2,
    }),
    'the day of the decision was not asked: find out': worked(
      { 'reasonable-grounds': '2026-03-01' },
      {
        state: 'find-out',
        from: '2026-04-14',
        argueFor: { from: '2026-04-15' },
        readings: 2,
      },
    ),
  }),
]
