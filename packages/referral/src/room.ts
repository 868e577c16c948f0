import { daysBetween, isPlainDate } from '@cairn/engine/clock'
import type { DirectoryPolicy } from './policy.ts'
import type { Service } from './to-facts.ts'

/** What is known about room. `not-known` is neither room nor no room: ask the service. */
export type Room = {
  readonly state: 'has-capacity' | 'waitlist' | 'no-capacity' | 'additional-assessment-required' | 'not-known'
  /** When the service last said so, as its entry has it. */
  readonly at?: string
  /** It was said, but too long ago to count. */
  readonly stale: boolean
}

/**
 * Whether a service has room, as it last said itself. What it said too long ago, or on a day that is not known, reads as
 * not known: never as room and never as none.
 *
 * @param service - an entry of the directory
 * @param options - `asOf`: the calendar date of today; `policy`: for how many days such a word counts
 * @returns the state, when it was said, and whether that is too long ago
 *
 * @example
 * ```ts
 * import { room } from '@cairn/referral'
 * import { directory } from '@cairn/rulebook/directory'
 *
 * const service = {
 *   schema: 'service@1', id: 'open-door', name: 'Open Door', state: 'active', offers: ['legal'],
 *   room: { state: 'has-capacity', at: '2026-03-01' },
 * } as const
 * room({ ...service, offers: ['legal'] }, { asOf: '2026-03-02', policy: directory }).state // => 'has-capacity'
 * room({ ...service, offers: ['legal'] }, { asOf: '2026-06-02', policy: directory }).state // => 'not-known'
 * ```
 */
export function room(
  service: Service,
  { asOf, policy }: { readonly asOf: string; readonly policy: DirectoryPolicy },
): Room {
  if (!service.room) return { state: 'not-known', stale: false }
  const { state, at } = service.room
  const stale = !isFresh(at, asOf, policy.room.days)
  return { state: stale ? 'not-known' : state, at, stale }
}

/** Whether a day lies at most so many days back. A day to come was written by mistake and vouches for nothing. */
export function isFresh(at: string | undefined, asOf: string, days: number): boolean {
  const day = at?.slice(0, 10)
  // Offsets move a moment to the day before or after, so the day after today still counts.
  const age = isPlainDate(day) && isPlainDate(asOf) ? daysBetween(day, asOf) : Number.NaN
  return age >= -1 && age <= days
}
