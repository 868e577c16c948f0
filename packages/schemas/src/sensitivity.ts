/**
 * How much harm a field can do in the wrong hands, least first. Redaction, trimming and documents are driven by it.
 * - `public`: may stand in a printed list; - `internal`: for the organisation only; - `sensitive`: for the people who
 * work on this case; - `top`: what was done, where somebody is, free text, and whole records.
 *
 * @example
 * ```ts
 * import { sensitivities } from '@cairn/schemas'
 *
 * sensitivities // => ['public', 'internal', 'sensitive', 'top']
 * ```
 */
export const sensitivities = ['public', 'internal', 'sensitive', 'top'] as const

/** One step of {@link sensitivities}. */
export type Sensitivity = (typeof sensitivities)[number]

/**
 * True when the first is at least as sensitive as the second.
 *
 * @param one - a sensitivity
 * @param other - the sensitivity to compare with
 * @returns whether `one` is `other` or above
 *
 * @example
 * ```ts
 * import { atLeastAs } from '@cairn/schemas'
 *
 * atLeastAs('top', 'internal') // => true
 * atLeastAs('public', 'internal') // => false
 * ```
 */
export const atLeastAs = (one: Sensitivity, other: Sensitivity): boolean =>
  sensitivities.indexOf(one) >= sensitivities.indexOf(other)
