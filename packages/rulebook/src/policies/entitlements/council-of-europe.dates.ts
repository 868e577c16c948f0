import type { WorkedDates } from '@cairn/engine/clock'
import { atLeast, datesIn } from './clock-cases.ts'
import { councilOfEurope } from './council-of-europe.ts'
import { thirtyDays } from './lengths.dates.ts'

const dates = datesIn(councilOfEurope)

/** Worked dates of the floor of the Council of Europe. */
export const councilOfEuropeDates: readonly WorkedDates[] = [
  dates('council-of-europe/reflection', atLeast('period-begins', thirtyDays)),
]
