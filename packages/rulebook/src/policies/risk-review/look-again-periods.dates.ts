import { type DatesGiven, type WorkedDates, workedDates } from '@cairn/engine/clock'
import { inventedOffices as workingDays } from '../../invented-offices.ts'
import { lookAgainPeriods } from './look-again-periods.ts'

const { service, readiness, country } = lookAgainPeriods.kinds
const open = {
  'nobody has checked it yet': { days: { checked: 'not-yet' }, workingDays, gives: { state: 'not-begun' } },
  'the day was not asked: find out': { days: {}, workingDays, gives: { state: 'find-out' } },
} as const
const from = (checked: string, to: string, actBy: string) => ({
  days: { checked },
  workingDays,
  gives: { state: 'ends', from: to, to, actBy } satisfies DatesGiven,
})
const halfYear = {
  'from New Year': from('2026-01-01', '2026-06-30', '2026-06-30'),
  'from New Year in a leap year, to a Saturday': from('2024-01-01', '2024-06-29', '2024-06-28'),
  ...open,
}

/** Worked dates of how long a sheet stands. */
export const lookAgainPeriodsDates: readonly WorkedDates[] = [
  workedDates<string>(service, {
    'from New Year': from('2026-01-01', '2026-04-01', '2026-04-01'),
    'from New Year in a leap year, to a Sunday': from('2024-01-01', '2024-03-31', '2024-03-29'),
    'to an invented holiday': from('2026-02-28', '2026-05-29', '2026-05-28'),
    ...open,
  }),
  workedDates<string>(readiness, halfYear),
  workedDates<string>(country, halfYear),
]
