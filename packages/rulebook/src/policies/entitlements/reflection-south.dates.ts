import type { WorkedDates } from '@cairn/engine/clock'
import { atLeast, datesIn, exactly, worked } from './clock-cases.ts'
import { ninetyDays, sixtyDays, thirtyDays, threeMonths, twoMonths } from './lengths.dates.ts'
import { reflectionSouth } from './reflection-south.ts'

const dates = datesIn(reflectionSouth)

/** Worked dates of periods in southern Europe. */
export const reflectionSouthDates: readonly WorkedDates[] = [
  dates('cy/reflection', exactly('period-begins', thirtyDays)),
  dates('es/reflection', atLeast('period-begins', ninetyDays)),
  dates('gr/reflection', exactly('period-begins', threeMonths)),
  dates('gr/reflection-child', {
    'three months end on a Sunday after an invented holiday': worked(
      { 'period-begins': '2026-03-01' },
      {
        state: 'ends',
        from: '2026-05-31',
        to: '2026-07-31',
        actBy: '2026-05-28',
        argueFor: { from: '2026-06-01', to: '2026-08-01' },
        readings: 2,
      },
    ),
    'three months from a day that February does not have': worked(
      { 'period-begins': '2026-11-30' },
      {
        state: 'ends',
        from: '2027-02-27',
        to: '2027-04-29',
        actBy: '2027-02-26',
        argueFor: { from: '2027-02-28', to: '2027-04-30' },
        readings: 2,
      },
    ),
    'five months from a day that February does not have': worked(
      { 'period-begins': '2026-09-30' },
      {
        state: 'ends',
        from: '2026-12-29',
        to: '2027-02-27',
        actBy: '2026-12-29',
        argueFor: { from: '2026-12-30', to: '2027-02-28' },
        readings: 2,
      },
    ),
    'five months from a day that February of a leap year does not have': worked(
      { 'period-begins': '2027-09-30' },
      {
        state: 'ends',
        from: '2027-12-29',
        to: '2028-02-28',
        actBy: '2027-12-29',
        argueFor: { from: '2027-12-30', to: '2028-02-29' },
        readings: 2,
      },
    ),
    'the day was not asked: find out': worked({}, { state: 'find-out' }),
  }),
  dates('hr/reflection', exactly('period-begins', sixtyDays)),
  dates('hr/reflection-child', exactly('period-begins', ninetyDays)),
  dates('mt/reflection', exactly('period-begins', twoMonths)),
  dates('pt/reflection', {
    'the thirtieth day is an invented holiday': worked(
      { 'period-begins': '2026-03-01' },
      {
        state: 'ends',
        from: '2026-03-30',
        to: '2026-04-29',
        actBy: '2026-03-27',
        argueFor: { from: '2026-03-31', to: '2026-04-30' },
        readings: 2,
      },
    ),
    '60 days to the last day of February in a leap year': worked(
      { 'period-begins': '2024-01-01' },
      {
        state: 'ends',
        from: '2024-01-30',
        to: '2024-02-29',
        actBy: '2024-01-30',
        argueFor: { from: '2024-01-31', to: '2024-03-01' },
        readings: 2,
      },
    ),
    'it is still to begin': worked({ 'period-begins': 'not-yet' }, { state: 'not-begun' }),
  }),
  dates('tr/reflection', exactly('period-begins', thirtyDays)),
]
