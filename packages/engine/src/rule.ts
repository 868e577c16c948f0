import type { Citations, Status } from './citation.ts'
import type { Formula } from './formula.ts'
import { freeze } from './freeze.ts'

/** From when to when something holds, as calendar dates; a missing end is open. */
export type InForce = {
  /** First day. */
  readonly from: string
  /** Last day. */
  readonly to?: string
  /** Which day was taken where there are several to count from, and what that leaves open. */
  readonly note?: string
}

/** A named combination of tallies that other rules refer to: reached or not. */
export type Line<Group extends string = string, Grade extends string = string> = {
  /** One plain sentence in English. */
  readonly says: string
  /** When it is reached: `count` and `weigh`, combined. */
  readonly when: Formula<never, never, Group, Grade>
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
  /** Something reviewers should know; shown in the book. */
  readonly note?: string
}

/** One rule: when its formula holds, this outcome is reached. */
export type Rule<
  Fact extends string = string,
  Outcome extends string = string,
  LineId extends string = string,
  Group extends string = string,
  Grade extends string = string,
> = {
  /** `set/topic`: never reused, never renamed. */
  readonly id: string
  /** One plain sentence in English. */
  readonly says: string
  /** When it holds. */
  readonly when: Formula<Fact, LineId, Group, Grade>
  /** The outcome it gives. */
  readonly then: Outcome
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
  /** Where it differs from the set's own dates. */
  readonly inForce?: InForce
  /** Something reviewers should know; shown in the book. */
  readonly note?: string
}

/**
 * A line over tallies.
 *
 * @param definition - its sentence, formula and what it rests on
 * @returns a frozen line
 *
 * @example
 * ```ts
 * import { any, count, line, source } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const work = line({
 *   says: 'Two strong signs, or three signs of medium strength or stronger.',
 *   when: any(count(2, { group: 'work', grade: 'strong' }), count(3, { group: 'work', grade: 'medium' })),
 *   cites: [guide.at('p. 9')], status: 'house',
 * })
 * work.when.op // => 'any'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function line<const Group extends string, const Grade extends string>(
  definition: Line<Group, Grade>,
): Line<Group, Grade> {
  return freeze({ ...definition })
}

/**
 * A rule: one sentence, one formula, one outcome, what it rests on.
 *
 * @param definition - see the fields of {@link Rule}
 * @returns a frozen rule
 *
 * @example
 * ```ts
 * import { any, atLeast, rule, source, yes } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const offerReferral = rule({
 *   id: 'example-guide/offer-referral',
 *   says: 'Offer a referral for identification on one strong sign, or on two medium signs.',
 *   when: any(yes('papers-held'), atLeast(2, yes('debt-growing'), yes('outings-watched'))),
 *   then: 'offer-referral',
 *   cites: [guide.at('p. 20, step 4')], status: 'house',
 * })
 * offerReferral.then // => 'offer-referral'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function rule<
  const Fact extends string,
  const Outcome extends string,
  const LineId extends string = never,
  const Group extends string = never,
  const Grade extends string = never,
>(definition: Rule<Fact, Outcome, LineId, Group, Grade>): Rule<Fact, Outcome, LineId, Group, Grade> {
  return freeze({ ...definition })
}
