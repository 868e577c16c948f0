import { type Advice, type Answers, appraise, type Criteria, type Standing } from '@cairn/engine'

/** Whether a message may go out, and what is missing. */
export type MessageAdvice<Outcome extends string = string, Fact extends string = string> = Advice<Outcome, Fact> & {
  /** Checks that are not met, as far as it was noted. */
  readonly missing: readonly Standing[]
}

/**
 * Whether a campaign message may go out. No text is read: the answers say what was noted as done.
 *
 * @param message - answers by fact id of the policy; what is absent was not noted, and counts as not done
 * @param policy - the checks
 * @param options - `asOf`: the calendar date decided for, where dates matter
 * @returns the advice, with the checks that are missing; never throws on data
 *
 * @example
 * ```ts
 * import { checkMessage } from '@cairn/readiness'
 * import { awarenessMessage } from '@cairn/rulebook/awareness-message'
 *
 * const advice = checkMessage({
 *   'nobody-recognisable': 'yes', 'reviewed-for-harm': 'yes', 'youngest-age': 12,
 *   'language-understood': 'yes', 'says-where-to-get-help': 'unsure', 'read-by-people-concerned': 'yes',
 * }, awarenessMessage)
 * advice.outcome // => 'change-first'
 * advice.missing.map(({ id }) => id) // => ['awareness-message/where-to-get-help']
 * ```
 */
export function checkMessage<Fact extends string, Outcome extends string>(
  message: Answers<Fact>,
  policy: Criteria<Fact, Outcome>,
  options: { readonly asOf?: string } = {},
): MessageAdvice<Outcome, Fact> {
  const { standings, ...advice } = appraise(message, policy, options)
  return { ...advice, missing: standings.filter(({ decisive, state }) => decisive && state !== 'met') }
}
