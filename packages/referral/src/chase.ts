import type { Citations, Status } from '@cairn/engine'
import { type HourClock, type HourWindow, hoursLeft } from '@cairn/engine/clock'
import type { Stated } from './policy.ts'
import { takenBack } from './taken-back.ts'
import type { Consent, Referral } from './to-facts.ts'

/** What comes next for a referral. */
export type ChaseStep =
  | 'tell-the-service'
  | 'escalate'
  | 'plan-again'
  | 'ask-the-service'
  | 'ask-how-it-went'
  | 'ask-the-person'
  | 'keep-the-door-open'
  | 'keep-in-touch'

/** How an outcome is read: what comes next, and by whose rule it could not be, where it could not. */
export type Ended = { readonly next: ChaseStep; readonly rule?: 'service' | 'person'; readonly says: string }

/** Windows and outcomes of referrals: an argument, never built in. */
export type ReferralWindows = {
  readonly id: string
  readonly version: string
  /** By urgency. One that has no window here is followed without one. */
  readonly windows: Readonly<Record<string, HourWindow>>
  /** Which window counts where nobody noted how soon. */
  readonly whenNotNoted: string
  /** After which part of a window the service is asked. */
  readonly chase: Stated & { readonly part: number }
  readonly escalate: Stated
  /** By outcome code. */
  readonly outcomes: Readonly<Record<string, Ended>>
  readonly ended: { readonly cites: Citations; readonly status: Status }
}

/** How a referral stands. */
export type Chased = {
  readonly step: ChaseStep
  readonly says: string
  /** By whose rule it could not be. */
  readonly rule?: 'service' | 'person'
  /** When the service is asked, and when somebody above is told: act by the earlier reading. */
  readonly askFrom?: HourClock
  readonly escalateFrom?: HourClock
  readonly cites: Citations
  readonly status: Status
}

/**
 * What comes next for a referral that was made: ask the service at half its window, tell somebody above at its end, plan
 * again where it could not be. Where consent was taken back, the service is told before anything else.
 *
 * @param referral - a record `referral@1`
 * @param policy - windows and outcomes
 * @param options - `now`: this instant, with offset; `consents`: the person's consents, to see what was taken back;
 *   `restsOn`: ids of all consents it rests on, as {@link refer} told them, where there is more than one
 * @returns the step, its sentence and source, and the clocks. Where only the day is known, the earliest reading counts.
 *   Never throws on data
 *
 * @example
 * ```ts
 * import { chase } from '@cairn/referral'
 * import { referralWindows } from '@cairn/rulebook/referral-windows'
 *
 * const sent = {
 *   schema: 'referral@1' as const, id: '4hw8-n2rq-z7mt', direction: 'out' as const, kind: 'referral' as const,
 *   other: { kind: 'ngo' as const, id: 'open-door' }, needs: ['legal' as const], within: 'within-72-hours' as const,
 *   at: '2026-03-01T10:00:00Z', consent: '7dk2-wq4m-h8xz', state: 'in-progress' as const,
 * }
 * chase(sent, referralWindows, { now: '2026-03-01T12:00:00Z' }).step // => 'keep-in-touch'
 * chase(sent, referralWindows, { now: '2026-03-03T12:00:00Z' }).step // => 'ask-the-service'
 * chase(sent, referralWindows, { now: '2026-03-04T12:00:00Z' }).step // => 'escalate'
 * ```
 */
export function chase(
  referral: Referral,
  policy: ReferralWindows,
  {
    now,
    consents = [],
    restsOn = [],
  }: { readonly now: string; readonly consents?: readonly Consent[]; readonly restsOn?: readonly string[] },
): Chased {
  const { chase: half, escalate, ended } = policy
  const { outcome, kind, direction, state, at, within, consent, exception, passedOn } =
    referral ?? ({} as Partial<Referral>)
  const rests = { cites: ended.cites, status: ended.status }
  const told = outcome?.what === 'revoked'
  if (
    !told &&
    kind === 'referral' &&
    consent !== undefined &&
    !exception &&
    takenBack([consent, ...restsOn], passedOn, consents)
  )
    return {
      step: 'tell-the-service',
      says: 'Consent was taken back: send nothing more and tell the service.',
      ...rests,
    }
  if (outcome) {
    const how = Object.hasOwn(policy.outcomes, outcome.what) ? policy.outcomes[outcome.what] : undefined
    const {
      next: step,
      rule,
      says,
    } = how ?? { next: 'plan-again', says: 'Plan again with the person.', rule: undefined }
    return { step, says, ...(rule && { rule }), ...rests }
  }
  if (kind === 'link') return { step: 'ask-the-person', says: 'Ask the person whether they found the way.', ...rests }
  if (state === 'accepted' || direction === 'in')
    return { step: 'ask-how-it-went', says: 'Ask how it went, and tell whoever referred.', ...rests }
  const known = within !== undefined && within !== 'planned'
  const window =
    policy.windows[
      within === undefined || (known && !Object.hasOwn(policy.windows, within)) ? policy.whenNotNoted : within
    ]
  if (!window) return { step: 'keep-in-touch', says: 'It has no window: keep in touch.', ...rests }
  const escalateFrom = hoursLeft(window, at, now)
  const askFrom = hoursLeft({ ...window, hours: window.hours * half.part, closing: 0 }, at, now)
  const clocks = { askFrom, escalateFrom }
  const later = escalateFrom.problems.some(({ code }) => code === 'after-now')
  if (!later && over(escalateFrom)) return { step: 'escalate', ...stated(escalate), ...clocks }
  if (!later && over(askFrom)) return { step: 'ask-the-service', ...stated(half), ...clocks }
  return { step: 'keep-in-touch', says: window.says, cites: window.cites, status: window.status, ...clocks }
}

const stated = ({ says, cites, status }: Stated): Stated => ({ says, cites, status })

/** At its earliest reading it is over, or nobody can tell: both are a reason to act. */
const over = ({ state, closes, hoursLeft: left }: HourClock): boolean =>
  state === 'closed' || state === 'cannot-tell' || closes === undefined || left === undefined || left.from <= 0
