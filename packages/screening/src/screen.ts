import { type Advice, type Answers, type Compiled, compile, type RuleSet, type Tally } from '@cairn/engine'
import { type AsOfProblemCode, asOfProblem } from './as-of-problem.ts'

/** What {@link screen} may be told beside the answers. */
export type ScreenOptions = {
  /** The calendar date (`YYYY-MM-DD`) decided for, where dates matter. */
  readonly asOf?: string
}

/** A result of screening: the advice, and for the reviewer how many signs of each group it rests on. */
export type Screening<
  Outcome extends string = string,
  Fact extends string = string,
  Group extends string = string,
> = Advice<Outcome, Fact> & {
  /**
   * Of the signs of each group, how many are certainly there and how many may be. For the reviewer's page only: on a
   * worker's sheet counts invite fishing for one more sign, and they can be called for in court.
   */
  readonly tallies: Readonly<Record<Group, Tally>>
  /** Present where `asOf` is no day on which the set holds: the advice is given all the same, and is not for that day. */
  readonly asOfProblem?: AsOfProblemCode
}

/**
 * What might be going on, what may be done next, and what should still be asked.
 *
 * Unknown, unsure, declined and not asked are four different things; none is a no, and none is held against anybody.
 *
 * @param answers - answers by fact id; a fact that is absent was not asked
 * @param instrument - the signs and rules to screen by
 * @param options - `asOf`: the calendar date decided for, where dates matter
 * @returns the advice with its reasons, tallies for the reviewer, and a code where `asOf` lies outside the days of the set;
 *   never throws on data
 *
 * @example
 * ```ts
 * import { screen } from '@cairn/screening'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const advice = screen({ 'misled-about-work': 'yes', threats: 'unsure' }, bali2015)
 * advice.outcome // => 'offer-help'
 * advice.because[0]?.answers.map(({ fact }) => fact) // => ['misled-about-work']
 * advice.tallies.means // => [0, 7]
 * ```
 */
export function screen<FactId extends string, Outcome extends string, Group extends string>(
  answers: Answers<FactId>,
  instrument: RuleSet<FactId, Outcome, Group>,
  options: ScreenOptions = {},
): Screening<Outcome, FactId, Group> {
  const { pack, explain, tally } = compiled(instrument)
  const { masks, problems } = pack(answers)
  const code = options.asOf === undefined ? undefined : asOfProblem(options.asOf, instrument.inForce)
  return { ...explain(masks, problems, options.asOf), tallies: tally(masks), ...(code && { asOfProblem: code }) }
}

const known = /* @__PURE__ */ new WeakMap<object, unknown>()

/** An instrument is made ready once, however many people it is asked for. */
function compiled<FactId extends string, Outcome extends string, Group extends string>(
  instrument: RuleSet<FactId, Outcome, Group>,
): Compiled<FactId, Outcome, Group> {
  const ready = (known.get(instrument) as Compiled<FactId, Outcome, Group> | undefined) ?? compile(instrument)
  known.set(instrument, ready)
  return ready
}
