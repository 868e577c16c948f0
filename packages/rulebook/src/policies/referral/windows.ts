import type { Citations, Status } from '@cairn/engine'
import { type HourWindow, hourWindow } from '@cairn/engine/clock'
import { houseRules } from '../../sources/house-rules.ts'
import { interAgencyReferralForm } from '../../sources/inter-agency-referral-form.ts'
import { primeroLookUps } from '../../sources/primero-look-ups.ts'

/** A sentence with what it rests on. */
export type Said = { readonly says: string; readonly cites: Citations; readonly status: Status }
/** The step that follows an outcome. */
export type Next = 'plan-again' | 'ask-how-it-went' | 'keep-the-door-open'
/** How an outcome is read, and by whose rule a referral could not be. */
export type Ended = { readonly next: Next; readonly rule?: 'service' | 'person'; readonly says: string }

const house = { cites: [houseRules.at('rule 23')], status: 'house' } as const
// When to ask before the end is ours, so it is no part of a window: see `chase`.
const form = { cites: [interAgencyReferralForm.at('priorities')], status: 'read-in-source' } as const

const now = hourWindow({
  id: 'referral-windows/now',
  says: 'What is needed now is taken up within the hour.',
  hours: 1,
  closing: 0,
  cites: [primeroLookUps.at('service response time'), houseRules.at('rule 23')],
  status: 'borrowed',
})
const emergency = hourWindow({
  id: 'referral-windows/within-24-hours',
  says: 'An emergency is taken up within 24 hours.',
  hours: 24,
  closing: 0,
  ...form,
})
const urgent = hourWindow({
  id: 'referral-windows/within-72-hours',
  says: 'What is urgent is taken up within 72 hours.',
  hours: 72,
  closing: 0,
  ...form,
})
const normal = hourWindow({
  id: 'referral-windows/within-2-weeks',
  says: 'Anything else is taken up within two weeks.',
  hours: 336,
  closing: 0,
  ...form,
})

const outcomes: Readonly<Record<string, Ended>> = {
  completed: { next: 'ask-how-it-went', says: 'Ask the person and the service how it went.' },
  'taken-up': { next: 'ask-how-it-went', says: 'Ask the person and the service how it went.' },
  'service-said-no': { next: 'plan-again', rule: 'service', says: 'The service could not take it: plan again.' },
  'criteria-not-met': {
    next: 'plan-again',
    rule: 'service',
    says: 'It is outside what the service takes: plan again.',
  },
  'no-room': { next: 'plan-again', rule: 'service', says: 'The service has no room: plan again.' },
  'no-contact': { next: 'plan-again', says: 'No contact came about: ask whether the way was safe, and plan again.' },
  'person-said-no': {
    next: 'keep-the-door-open',
    rule: 'person',
    says: 'The person decided: offer what else there is.',
  },
  revoked: { next: 'keep-the-door-open', rule: 'person', says: 'It was taken back: offer what else there is.' },
}

/**
 * Windows of a referral by urgency, when to ask and to tell somebody above, and what follows each outcome. What is planned
 * has no window.
 *
 * @example
 * ```ts
 * import { referralWindows } from '@cairn/rulebook/referral-windows'
 *
 * referralWindows.windows['within-72-hours']?.hours // => 72
 * referralWindows.outcomes['no-room']?.rule // => 'service'
 * ```
 */
export const referralWindows: {
  readonly id: string
  readonly version: string
  readonly windows: Readonly<Record<string, HourWindow>>
  readonly whenNotNoted: string
  readonly chase: Said & { readonly part: number }
  readonly escalate: Said
  readonly outcomes: Readonly<Record<string, Ended>>
  readonly ended: { readonly cites: Citations; readonly status: Status }
} = /* @__PURE__ */ Object.freeze({
  id: 'referral-windows',
  version: '0.1.0',
  windows: { now, 'within-24-hours': emergency, 'within-72-hours': urgent, 'within-2-weeks': normal },
  whenNotNoted: 'within-24-hours',
  chase: { part: 0.5, says: 'Half of the window is over: ask the service.', ...house },
  escalate: { says: 'The window is over: tell whoever leads, and plan again meanwhile.', ...house },
  outcomes,
  ended: house,
})
