import { type DatesGiven, type WorkedDates, workedDates } from '@cairn/engine/clock'
import { inventedOffices as workingDays } from '../../invented-offices.ts'
import { riskPacing } from './risk-pacing.ts'

const { now, high, medium, low } = riskPacing.levels
const open = {
  'nobody has assessed it yet': { days: { assessed: 'not-yet' }, workingDays, gives: { state: 'not-begun' } },
  'the day was not asked: find out': { days: {}, workingDays, gives: { state: 'find-out' } },
} as const
const from = (assessed: string, to: string, actBy: string) => ({
  days: { assessed },
  workingDays,
  gives: { state: 'ends', from: to, to, actBy } satisfies DatesGiven,
})

/** Worked dates of the days between two looks at a risk. */
export const riskPacingDates: readonly WorkedDates[] = [
  workedDates<string>(now.review, {
    'from a Friday: the Saturday; offices are open on the Friday': from('2026-03-06', '2026-03-07', '2026-03-06'),
    'from the last day of February in a leap year': from('2024-02-29', '2024-03-01', '2024-03-01'),
    ...open,
  }),
  workedDates<string>(high.review, {
    'to a Sunday: the Friday before it': from('2026-03-01', '2026-03-08', '2026-03-06'),
    'over the end of February in a leap year': from('2024-02-26', '2024-03-04', '2024-03-04'),
    ...open,
  }),
  workedDates<string>(medium.review, {
    'to a Sunday: the Friday before it': from('2026-03-01', '2026-03-15', '2026-03-13'),
    'over the end of February in a leap year': from('2024-02-19', '2024-03-04', '2024-03-04'),
    ...open,
  }),
  workedDates<string>(low.review, {
    'to an invented holiday after a weekend': from('2026-02-28', '2026-03-30', '2026-03-27'),
    'over the end of February in a leap year': from('2024-01-31', '2024-03-01', '2024-03-01'),
    ...open,
  }),
]
