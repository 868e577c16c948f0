import type { WorkedDates } from '@cairn/engine/clock'
import { atLeast, datesIn } from './clock-cases.ts'
import { englandAndWales } from './england-and-wales.ts'
import { fortyFiveDays } from './lengths.dates.ts'
import { recoveryCases } from './united-kingdom.dates.ts'

const dates = datesIn(englandAndWales)

/** Worked dates of England and Wales: help as long as the recovery period, then moving on. */
export const englandAndWalesDates: readonly WorkedDates[] = [
  dates('gb-eaw/support', recoveryCases),
  dates('gb-eaw/move-on', atLeast('conclusive-decision', fortyFiveDays)),
]
