/**
 * How soon to act at each level of risk, and when to look again at the latest.
 *
 * @packageDocumentation
 */
import type { Citations, Status } from '@cairn/engine'
import { type ClockRule, clock, type HourWindow, hourWindow, period } from '@cairn/engine/clock'
import { houseRules } from '../../sources/house-rules.ts'
import { interAgencyReferralForm } from '../../sources/inter-agency-referral-form.ts'
import { manitobaStandard } from '../../sources/manitoba-standard.ts'

/** How soon at one level. */
export type Pace = {
  /** The window of the first action, counted from the assessment; at level now it is at once. */
  readonly firstAction: HourWindow | 'at-once'
  /** The window where the person is or may be a child, where that is shorter. */
  readonly firstActionForChild?: HourWindow
  /** When to look again at the latest. */
  readonly review: ClockRule<'assessed'>
}

/** How soon to act at each level, and when to look again. */
export type Pacing = {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly saysNot: string
  readonly levels: Readonly<Record<'now' | 'high' | 'medium' | 'low', Pace>>
  readonly cites: Citations
  readonly status: Status
}

const first = { cites: [interAgencyReferralForm.at('priorities'), houseRules.at('rule 13')], status: 'house' } as const
const again = {
  nature: 'duty',
  events: { assessed: 'The day on which the risk was last assessed.' },
  starts: 'assessed',
  cites: [manitobaStandard.at('standard 1.1.4'), houseRules.at('rule 13')],
  status: 'borrowed',
  note: 'Numbers from another field: child welfare, where they say how often a family is contacted.',
} as const
const days = <const Length extends number>(length: Length) =>
  ({ kind: 'exact', length, unit: 'day', counting: 'exclusive' }) as const

/**
 * `risk-pacing`: a synthesis of ours, no standard. A Society may write its own in the same form.
 *
 * @example
 * ```ts
 * import { reckon } from '@cairn/engine/clock'
 * import { riskPacing } from '@cairn/rulebook/risk-pacing'
 *
 * reckon(riskPacing.levels.high.review, { assessed: '2026-03-01' }).to // => '2026-03-08'
 * ```
 */
export const riskPacing: Pacing = {
  id: 'risk-pacing',
  title: 'Pace of risk work by level',
  says: 'Now: at once, and again within a day. High: within 24 hours, again within 7 days. Medium: 72 hours and 14 days. Low: 14 days, 7 for a child, and 30 days.',
  saysNot: 'Each is the latest, never a time to wait for. A change calls for another look at once.',
  levels: {
    now: {
      firstAction: 'at-once',
      review: clock({
        ...again,
        id: 'risk-pacing/review-now',
        says: 'At level now, look again within one day.',
        ends: period(days(1)),
        cites: [houseRules.at('rule 13')],
        status: 'house',
        note: 'No source gives a number.',
      }),
    },
    high: {
      firstAction: hourWindow({
        ...first,
        id: 'risk-pacing/first-high',
        says: 'At level high, a first action within 24 hours.',
        hours: 24,
        closing: 24,
      }),
      review: clock({
        ...again,
        id: 'risk-pacing/review-high',
        says: 'At level high, look again within 7 days.',
        ends: period(days(7)),
      }),
    },
    medium: {
      firstAction: hourWindow({
        ...first,
        id: 'risk-pacing/first-medium',
        says: 'At level medium, a first action within 72 hours.',
        hours: 72,
        closing: 24,
      }),
      review: clock({
        ...again,
        id: 'risk-pacing/review-medium',
        says: 'At level medium, look again within 14 days.',
        ends: period(days(14)),
      }),
    },
    low: {
      firstAction: hourWindow({
        ...first,
        id: 'risk-pacing/first-low',
        says: 'At level low, a first action within 14 days.',
        hours: 336,
        closing: 72,
      }),
      firstActionForChild: hourWindow({
        id: 'risk-pacing/first-low-child',
        says: 'At level low and for a child, a first action within 7 days.',
        hours: 168,
        closing: 72,
        cites: [houseRules.at('rule 13')],
        status: 'house',
      }),
      review: clock({
        ...again,
        id: 'risk-pacing/review-low',
        says: 'At level low, look again within 30 days.',
        ends: period(days(30)),
      }),
    },
  },
  cites: [houseRules.at('rule 13')],
  status: 'house',
}
