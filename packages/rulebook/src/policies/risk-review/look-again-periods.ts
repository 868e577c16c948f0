/**
 * How long a sheet about a service, readiness or a country stands before somebody looks again.
 *
 * @packageDocumentation
 */
import { type ClockRule, clock, period } from '@cairn/engine/clock'
import { houseRules } from '../../sources/house-rules.ts'

const again = {
  nature: 'duty',
  events: { checked: 'The day somebody last checked it.' },
  starts: 'checked',
  cites: [houseRules.at('rule 15')],
  status: 'house',
} as const

/** Periods by kind of sheet. */
export type LookAgainPeriods = {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly saysNot: string
  readonly kinds: Readonly<Record<'service' | 'readiness' | 'country', ClockRule<'checked'>>>
}

/**
 * `look-again-periods`: 90 days for an entry about a service, 180 for readiness and for the context of a country. No
 * source gives a number; a Society may set its own.
 *
 * @example
 * ```ts
 * import { reckon } from '@cairn/engine/clock'
 * import { lookAgainPeriods } from '@cairn/rulebook/look-again-periods'
 *
 * reckon(lookAgainPeriods.kinds.service, { checked: '2026-01-01' }).to // => '2026-04-01'
 * ```
 */
export const lookAgainPeriods: LookAgainPeriods = {
  id: 'look-again-periods',
  title: 'How long a sheet stands before somebody looks again',
  says: 'An entry about a service: 90 days. Readiness, and the context of a country: 180 days.',
  saysNot: 'Each is the latest. Whatever changes calls for a look at once.',
  kinds: {
    service: clock({
      ...again,
      id: 'look-again-periods/service',
      says: 'Check an entry about a service again within 90 days.',
      ends: period({ kind: 'exact', length: 90, unit: 'day', counting: 'exclusive' }),
    }),
    readiness: clock({
      ...again,
      id: 'look-again-periods/readiness',
      says: 'Look at readiness again within 180 days.',
      ends: period({ kind: 'exact', length: 180, unit: 'day', counting: 'exclusive' }),
    }),
    country: clock({
      ...again,
      id: 'look-again-periods/country',
      says: 'Look at the context of a country again within 180 days.',
      ends: period({ kind: 'exact', length: 180, unit: 'day', counting: 'exclusive' }),
    }),
  },
}
