import { soonness } from './computed-answers.ts'
import type { Fit } from './service-fit.ts'
import type { Needs } from './to-facts.ts'

/** Why a need has no service yet: of the services, never of the person. */
export type UnmetWhy =
  | 'nobody-offers-it'
  | 'nobody-fits'
  | 'something-is-open'
  | 'nobody-has-room'
  | 'room-is-not-known'

/** A need for which there is no service that fits and has room. */
export type UnmetNeed = {
  readonly need: string
  readonly urgency?: string
  /** `unsure`: the person is not sure of the need. It counts. */
  readonly answer: 'yes' | 'unsure'
  readonly why: UnmetWhy
  /** The services to ask next, the best first: about room, or what is open. */
  readonly ask: readonly string[]
  /** How many offer it, fit, and have room. */
  readonly counts: { readonly offer: number; readonly fit: number; readonly room: number }
}

/** What is unmet. */
export type Unmet = {
  /** The soonest first. */
  readonly needs: readonly UnmetNeed[]
  /** Needs that were declined to speak of: not asked again, and no sign that there is none. */
  readonly declined: readonly string[]
}

/**
 * The needs for which no service fits and has room, the soonest first.
 *
 * @param needs - the needs of a record `needs@1`
 * @param fits - what {@link fit} said of each service, in its order
 * @returns unmet needs with why and whom to ask; a need that is met is left out, and one that was declined told apart
 *
 * @example
 * ```ts
 * import { unmet } from '@cairn/referral'
 *
 * const needs = [
 *   { need: 'legal' as const, answer: 'yes' as const, urgency: 'within-2-weeks' as const, saidBy: 'person' as const },
 *   { need: 'accommodation' as const, answer: 'yes' as const, urgency: 'now' as const, saidBy: 'person' as const },
 * ]
 * unmet(needs, []).needs.map(({ need, why }) => [need, why])
 * // => [['accommodation', 'nobody-offers-it'], ['legal', 'nobody-offers-it']]
 * ```
 */
export function unmet(needs: Needs['needs'], fits: readonly Fit[]): Unmet {
  const told = (Array.isArray(needs) ? (needs as Needs['needs']) : []).filter((one) => typeof one?.need === 'string')
  const wanted = told.filter(({ answer, state }) => (answer === 'yes' || answer === 'unsure') && state !== 'met')
  const found = wanted.flatMap(({ need, answer, urgency }): readonly UnmetNeed[] => {
    const offer = fits.filter(({ offers }) => offers.includes(need))
    const fit = offer.filter(({ outcome }) => outcome === 'fits')
    const room = fit.filter((one) => one.room.state === 'has-capacity')
    if (room.length > 0) return []
    const open = offer.filter(({ outcome }) => outcome === 'may-fit')
    const toAsk = fit.filter((one) => one.room.state === 'not-known')
    const rest = fit.filter(({ room }) => room.state === 'waitlist' || room.state === 'additional-assessment-required')
    const why: UnmetWhy =
      offer.length === 0
        ? 'nobody-offers-it'
        : toAsk.length > 0
          ? 'room-is-not-known'
          : open.length > 0
            ? 'something-is-open'
            : fit.length === 0
              ? 'nobody-fits'
              : 'nobody-has-room'
    return [
      {
        need,
        ...(urgency !== undefined && { urgency }),
        answer: answer === 'yes' ? 'yes' : 'unsure',
        why,
        ask: [...toAsk, ...open, ...rest].map(({ service }) => service),
        counts: { offer: offer.length, fit: fit.length, room: room.length },
      },
    ]
  })
  return {
    // The same need may have been told more than once; the soonest counts, and sorting is stable.
    needs: found
      .sort((a, b) => soonness(a.urgency) - soonness(b.urgency))
      .filter(({ need }, at, all) => all.findIndex((one) => one.need === need) === at),
    declined: told.filter(({ answer }) => answer === 'declined').map(({ need }) => need),
  }
}
