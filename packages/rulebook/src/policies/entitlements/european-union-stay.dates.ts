import type { WorkedDates } from '@cairn/engine/clock'
import { datesIn, noDate } from './clock-cases.ts'
import { europeanUnionStay } from './european-union-stay.ts'

const dates = datesIn(europeanUnionStay)

/** Worked dates of the law of the Union, which leaves the length to each State. */
export const europeanUnionStayDates: readonly WorkedDates[] = [dates('eu/reflection', noDate('period-begins'))]
