import type { WorkedDates } from '@cairn/engine/clock'
import { atMost, datesIn, ends, exactly, worked } from './clock-cases.ts'
import { ninetyDays, oneMonth, thirtyDays, threeMonths, twoMonths } from './lengths.dates.ts'
import { reflectionEast } from './reflection-east.ts'

const dates = datesIn(reflectionEast)

/** Worked dates of periods in central and eastern Europe. */
export const reflectionEastDates: readonly WorkedDates[] = [
  dates('bg/reflection', exactly('identified', thirtyDays)),
  dates('cz/reflection', exactly('period-begins', oneMonth)),
  dates('mk/reflection', atMost('period-begins', twoMonths)),
  dates('pl/reflection', exactly('period-begins', threeMonths)),
  dates('ro/reflection', atMost('period-begins', ninetyDays)),
  dates('si/reflection', {
    '90 days are sooner than three months; the ninetieth day is an invented holiday': worked(
      { 'period-begins': '2026-03-01' },
      { ...ends('2026-05-29', '2026-05-28'), argueFor: { from: '2026-06-01', to: '2026-06-01' }, readings: 4 },
    ),
    'over the end of February both are the same': worked(
      { 'period-begins': '2026-11-30' },
      { ...ends('2027-02-27', '2027-02-26'), argueFor: { from: '2027-02-28', to: '2027-02-28' }, readings: 2 },
    ),
    'over the end of February in a leap year, to a Sunday': worked(
      { 'period-begins': '2027-11-30' },
      { ...ends('2028-02-27', '2028-02-25'), argueFor: { from: '2028-02-29', to: '2028-02-29' }, readings: 3 },
    ),
    'the day was not asked: find out': worked({}, { state: 'find-out' }),
  }),
  dates('sk/reflection', atMost('period-begins', ninetyDays)),
]
