import type { WorkedDates } from '@cairn/engine/clock'
import { atLeast, atMost, datesIn, exactly, worked } from './clock-cases.ts'
import { fortyFiveDays, ninetyDays, thirtyDays, threeMonths } from './lengths.dates.ts'
import { reflectionWest } from './reflection-west.ts'

const dates = datesIn(reflectionWest)

/** Worked dates of periods in western Europe. */
export const reflectionWestDates: readonly WorkedDates[] = [
  dates('at/reflection', atLeast('period-begins', thirtyDays)),
  dates('be/reflection', exactly('period-begins', fortyFiveDays)),
  dates('be/reflection-child', exactly('period-begins', threeMonths)),
  dates('ch/reflection', atLeast('indications', thirtyDays)),
  dates('de/reflection', {
    'S-11 a floor is no end': worked({ 'deadline-set': '2026-03-01' }, { state: 'floor', from: '2026-06-01' }),
    'to the last day of February': worked({ 'deadline-set': '2026-11-30' }, { state: 'floor', from: '2027-02-28' }),
    'to the last day of February in a leap year': worked(
      { 'deadline-set': '2027-11-30' },
      { state: 'floor', from: '2028-02-29' },
    ),
    'the authority has set no deadline yet': worked({ 'deadline-set': 'not-yet' }, { state: 'not-begun' }),
  }),
  dates('fr/reflection', exactly('period-begins', thirtyDays)),
  dates('li/reflection', atLeast('period-begins', thirtyDays)),
  dates('lu/reflection', exactly('reported', ninetyDays)),
  dates('nl/reflection', atMost('period-begins', threeMonths)),
  dates('nl/reflection-dublin', {
    ...exactly('period-begins', thirtyDays),
    ...atMost('period-begins', {
      'before the change, from a day that February does not have': [
        '2022-11-30',
        '2023-02-27',
        '2023-02-27',
        '2023-02-28',
      ],
      'on the last day before the change': ['2023-05-17', '2023-08-16', '2023-08-16', '2023-08-17'],
    }),
    ...exactly('period-begins', {
      'on the first day of the change': ['2023-05-18', '2023-06-16', '2023-06-16', '2023-06-17'],
    }),
  }),
]
