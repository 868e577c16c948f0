import type { WorkedDates } from '@cairn/engine/clock'
import { datesIn, exactly, noDate } from './clock-cases.ts'
import { ireland } from './ireland.ts'
import { sixtyDays } from './lengths.dates.ts'

const dates = datesIn(ireland)

/** Worked dates of Ireland; the appeal is not known to be in force, so it gives none. */
export const irelandDates: readonly WorkedDates[] = [
  dates('ie/reflection', exactly('period-begins', sixtyDays)),
  dates('ie/appeal', noDate('notice-sent')),
]
