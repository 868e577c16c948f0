import { type WorkingDays, workingDays } from '@cairn/engine/clock'
import { houseRules } from './sources/house-rules.ts'

/** Invented offices, for worked dates only: shut on weekends and on three days that no place is said to keep. */
export const inventedOffices: WorkingDays = workingDays({
  id: 'invented-offices',
  weekend: ['saturday', 'sunday'],
  years: [2022, 2023, 2024, 2025, 2026, 2027, 2028],
  holidays: ['2026-03-30', '2026-05-29', '2026-12-25'],
  cites: [houseRules.at('rule 33')],
  status: 'house',
})
