import type { WorkedDates } from '@cairn/engine/clock'
import { atLeast, atMost, datesIn, exactly, worked } from './clock-cases.ts'
import { nineMonths, sixMonths, thirtyDays } from './lengths.dates.ts'
import { reflectionNorth } from './reflection-north.ts'

const dates = datesIn(reflectionNorth)

/** Worked dates of periods in northern Europe. */
export const reflectionNorthDates: readonly WorkedDates[] = [
  dates('dk/reflection', {
    'the thirtieth day is an invented holiday': worked(
      { 'period-begins': '2026-03-01' },
      {
        state: 'ends',
        from: '2026-03-30',
        to: '2026-06-28',
        actBy: '2026-03-27',
        argueFor: { from: '2026-03-31', to: '2026-06-29' },
        readings: 2,
      },
    ),
    'over the end of February in a leap year': worked(
      { 'period-begins': '2024-02-01' },
      {
        state: 'ends',
        from: '2024-03-01',
        to: '2024-05-30',
        actBy: '2024-03-01',
        argueFor: { from: '2024-03-02', to: '2024-05-31' },
        readings: 2,
      },
    ),
    'the day was declined: no date': worked({ 'period-begins': 'declined' }, { state: 'find-out' }),
  }),
  dates('ee/reflection', atLeast('period-begins', thirtyDays)),
  dates('fi/reflection', {
    'the thirtieth day is an invented holiday': worked(
      { 'period-begins': '2026-03-01' },
      {
        state: 'ends',
        from: '2026-03-30',
        to: '2026-08-31',
        actBy: '2026-03-27',
        argueFor: { from: '2026-03-31', to: '2026-09-01' },
        readings: 2,
      },
    ),
    'six months from a day that February does not have': worked(
      { 'period-begins': '2026-08-31' },
      {
        state: 'ends',
        from: '2026-09-29',
        to: '2027-02-27',
        actBy: '2026-09-29',
        argueFor: { from: '2026-09-30', to: '2027-02-28' },
        readings: 2,
      },
    ),
    'six months from a day that February of a leap year does not have': worked(
      { 'period-begins': '2027-08-31' },
      {
        state: 'ends',
        from: '2027-09-29',
        to: '2028-02-28',
        actBy: '2027-09-29',
        argueFor: { from: '2027-09-30', to: '2028-02-29' },
        readings: 2,
      },
    ),
    'it is still to begin': worked({ 'period-begins': 'not-yet' }, { state: 'not-begun' }),
  }),
  dates('is/reflection', atMost('period-begins', nineMonths)),
  dates('lt/reflection', exactly('period-begins', thirtyDays)),
  dates('lv/reflection', exactly('period-begins', thirtyDays)),
  dates('no/reflection', exactly('period-begins', sixMonths)),
  dates('se/reflection', exactly('application', thirtyDays)),
]
