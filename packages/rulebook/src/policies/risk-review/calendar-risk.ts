import { type Calendar, calendar } from '@cairn/engine/clock'
import { lookAgainPeriodsDates } from './look-again-periods.dates.ts'
import { riskPacingDates } from './risk-pacing.dates.ts'

/** When to look at a risk or a sheet again, with worked dates. */
export const calendarRisk: Calendar = calendar({
  id: 'calendar-risk',
  version: '0.1.0',
  title: 'When to look again at a risk or a sheet',
  says: 'At each level of risk, and for a sheet about a service, readiness or a country: by which day to look again at the latest.',
  saysNot: 'A time to wait for. Whatever changes calls for a look at once.',
  concerns: 'The organisation and its workers: each is a duty of theirs.',
  reading: 'none yet',
  notEncoded: [
    { what: 'The hours of a first action.', why: 'They are windows of hours; the pace of risk work has them.' },
    { what: 'Level now in hours.', why: 'A day is the smallest length of a rule of time: act at once.' },
  ],
  dates: [...riskPacingDates, ...lookAgainPeriodsDates],
})
