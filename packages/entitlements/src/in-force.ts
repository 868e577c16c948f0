import { addMonths, type PlainDate } from '@cairn/engine/clock'
import type { Warning } from './entitlement.ts'
import type { Right } from './right.ts'

/** Whether a right is in force on a day, or what is open about it. */
export function forceOn(
  inForce: Right['inForce'],
  on: PlainDate | undefined,
): 'in-force' | 'force-open' | 'day-open' | 'begins-later' | 'has-ended' {
  if (inForce === 'not-known') return 'force-open'
  const { from, until } = inForce
  if (from === undefined && until === undefined) return 'in-force'
  if (on === undefined) return 'day-open'
  if (from !== undefined && on < from) return 'begins-later'
  return until !== undefined && on > until ? 'has-ended' : 'in-force'
}

/** A reading of the law is good for so many months; then somebody has to look again. */
const months = 12

/** What has to be shown beside a right whose text was verified too long ago, or after the day asked about. */
export function readingWarnings(verified: PlainDate, on: PlainDate): readonly Warning[] {
  if (addMonths(verified, months, 'last-day') < on) return [{ code: 'reading-old' }]
  return verified > on ? [{ code: 'dated-ahead' }] : []
}
