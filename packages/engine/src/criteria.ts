import type { Advice } from './advice.ts'
import type { Answers } from './answer.ts'
import type { Citations, Status } from './citation.ts'
import { advise } from './compile.ts'
import type { Fact } from './fact.ts'
import { type Formula, not } from './formula.ts'
import { freeze } from './freeze.ts'
import type { InForce, Rule } from './rule.ts'
import { type NotEncoded, type Reading, type RuleSet, ruleSet } from './rule-set.ts'

/** One condition of an offer, and whose it is. */
export type Criterion<FactId extends string = string, Outcome extends string = string> = {
  /** `criteria/topic`: never reused, never renamed. */
  readonly id: string
  /** One plain sentence in English. */
  readonly says: string
  /** What is required, excluded or welcome. */
  readonly when: Formula<FactId, never, never, never>
  /** The outcome that a failed criterion gives; supporting ones give none. */
  readonly fails: Outcome
  readonly cites: Citations
  readonly status: Status
  readonly note?: string
}

/** What an author writes down to make a set of criteria. */
export type CriteriaDefinition<FactId extends string, Outcome extends string> = {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly says: string
  readonly saysNot: string
  readonly concerns: string
  readonly inForce: InForce
  readonly reading: Reading
  readonly facts: Readonly<Record<FactId, Fact>>
  /** Outcomes with a sentence each: those of failed criteria first, gravest first; the open one; the one that fits, last. */
  readonly outcomes: Readonly<Record<Outcome, string>>
  /** The outcome while a criterion is open and none has failed. */
  readonly whileOpen: NoInfer<Outcome>
  /** The outcome when every criterion is met; the last of `outcomes`. */
  readonly fits: NoInfer<Outcome>
  /** All of these have to hold. */
  readonly required: readonly Criterion<NoInfer<FactId>, NoInfer<Outcome>>[]
  /** None of these may hold. */
  readonly excluding?: readonly Criterion<NoInfer<FactId>, NoInfer<Outcome>>[]
  /** These only rank. */
  readonly supporting?: readonly Omit<Criterion<NoInfer<FactId>, NoInfer<Outcome>>, 'fails'>[]
  readonly notEncoded?: readonly NotEncoded[]
  readonly fingerprint?: string
}

/** Criteria as a rule set, with the part each rule plays. */
export type Criteria<FactId extends string = string, Outcome extends string = string> = RuleSet<
  FactId,
  Outcome,
  never
> & {
  /** Criteria that only rank, each as a set of its own. */
  readonly supporting: Readonly<Record<string, RuleSet<FactId, 'met' | 'open' | 'unmet', never>>>
  /** Every other criterion, each as a set of its own. */
  readonly decisive: Readonly<Record<string, RuleSet<FactId, 'met' | 'open' | 'unmet', never>>>
}

/** How one criterion stands. */
export type Standing = {
  readonly id: string
  readonly says: string
  readonly state: 'met' | 'open' | 'unmet'
  /** `false` for a criterion that only ranks. */
  readonly decisive: boolean
  readonly cites: Citations
}

/**
 * Criteria of an offer: required ones, excluding ones, and supporting ones that only rank. A failed one gives its named
 * outcome, an open one the open outcome.
 *
 * @param definition - see the fields of {@link CriteriaDefinition}
 * @returns a frozen set, for {@link appraise}
 * @throws {@link RulebookError} as `ruleSet` does
 *
 * @example
 * ```ts
 * import { appraise, between, criteria, number, sign, source, yes } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const rest = { cites: [guide.at('p. 4')], status: 'house' } as const
 * const shelter = criteria({
 *   id: 'example-shelter', version: '0.1.0', title: 'Shelter', says: 'Adults who agree.', saysNot: 'Anything else.',
 *   concerns: 'Everybody.', inForce: { from: '2026-01-01' }, reading: 'none yet',
 *   facts: {
 *     age: number({ says: 'Age.', unit: 'years', unknown: 'open', ...rest }),
 *     agrees: sign({ says: 'They agree.', unknown: 'open', ...rest }),
 *   },
 *   outcomes: { 'does-not-fit': 'It does not fit.', 'may-fit': 'It may fit.', fits: 'It fits.' },
 *   whileOpen: 'may-fit', fits: 'fits',
 *   required: [
 *     { id: 'example-shelter/adult', says: 'Adults only.', when: between('age', { from: 18 }), fails: 'does-not-fit', ...rest },
 *     { id: 'example-shelter/agrees', says: 'Only who agrees.', when: yes('agrees'), fails: 'does-not-fit', ...rest },
 *   ],
 * })
 * appraise({ age: 30 }, shelter).outcome // => 'may-fit'
 * appraise({ age: 30, agrees: 'yes' }, shelter).outcome // => 'fits'
 * appraise({ age: { to: 15 } }, shelter).standings[0]?.state // => 'unmet'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function criteria<const FactId extends string, const Outcome extends string>(
  definition: CriteriaDefinition<FactId, Outcome>,
): Criteria<FactId, Outcome> {
  const { required, excluding = [], supporting = [], fits, ...rest } = definition
  const failing = [...required.map((one) => ({ ...one, when: not(one.when) })), ...excluding].map(
    ({ fails, ...one }): Rule<FactId, Outcome> => freeze({ ...one, then: fails }),
  )
  const set = ruleSet({ ...rest, otherwise: fits, rules: failing } as never) as RuleSet<FactId, Outcome, never>
  const alone = (one: Omit<Rule<FactId, Outcome>, 'then'>, gives: 'met' | 'unmet') =>
    ruleSet({
      ...rest,
      outcomes:
        gives === 'met'
          ? { met: 'Met.', open: 'Open.', unmet: 'Not met.' }
          : { unmet: 'Not met.', open: 'Open.', met: 'Met.' },
      whileOpen: 'open',
      otherwise: gives === 'met' ? 'unmet' : 'met',
      rules: [{ ...one, then: gives }],
    } as never) as RuleSet<FactId, 'met' | 'open' | 'unmet', never>
  return freeze({
    ...set,
    decisive: Object.fromEntries(failing.map((one) => [one.id, alone(one, 'unmet')])),
    supporting: Object.fromEntries(supporting.map((one) => [one.id, alone(one, 'met')])),
  })
}

/**
 * How an offer's criteria stand on these answers.
 *
 * @param answers - answers by fact id
 * @param set - criteria
 * @param options - `asOf`: the calendar date decided for, where dates matter
 * @returns the result, and how each criterion stands, decisive ones first
 *
 * @example
 * ```ts
 * import { appraise, criteria, sign, source, yes } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const rest = { cites: [guide.at('p. 4')], status: 'house' } as const
 * const course = criteria({
 *   id: 'example-course', version: '0.1.0', title: 'Course', says: 'Who wants it.', saysNot: 'Anything else.',
 *   concerns: 'Everybody.', inForce: { from: '2026-01-01' }, reading: 'none yet',
 *   facts: { wants: sign({ says: 'They want it.', unknown: 'open', ...rest }) },
 *   outcomes: { 'does-not-fit': 'It does not fit.', 'may-fit': 'It may fit.', fits: 'It fits.' },
 *   whileOpen: 'may-fit', fits: 'fits',
 *   required: [{ id: 'example-course/wants', says: 'Only who wants it.', when: yes('wants'), fails: 'does-not-fit', ...rest }],
 * })
 * appraise({ wants: 'declined' }, course).outcome // => 'may-fit'
 * ```
 */
export function appraise<FactId extends string, Outcome extends string>(
  answers: Answers<FactId>,
  set: Criteria<FactId, Outcome>,
  options: { readonly asOf?: string } = {},
): Advice<Outcome, FactId> & { readonly standings: readonly Standing[] } {
  const stand = (sets: Criteria<FactId, Outcome>['decisive'], decisive: boolean) =>
    Object.entries(sets).map(([id, one]): Standing => {
      const { says, cites } = one.rules[0] as Rule
      return { id, says, state: advise(answers, one).outcome, decisive, cites }
    })
  const standings = [...stand(set.decisive, true), ...stand(set.supporting, false)]
  return { ...advise(answers, set, options), standings }
}
