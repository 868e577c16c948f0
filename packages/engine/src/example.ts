import type { Answer, Answers } from './answer.ts'
import { freeze } from './freeze.ts'
import type { Rule } from './rule.ts'
import type { RuleSet } from './rule-set.ts'

/** A worked case: what was answered, and what comes out. Facts that are not named were not asked. */
export type Example<FactId extends string = string, Outcome extends string = string> = {
  readonly yes?: readonly FactId[]
  readonly no?: readonly FactId[]
  readonly unsure?: readonly FactId[]
  readonly declined?: readonly FactId[]
  /** Every other fact of the set is answered no (signs only). */
  readonly restNo?: true
  /** Answers of choices, numbers and dates. */
  readonly is?: { readonly [F in FactId]?: Answer }
  /** The outcome. */
  readonly gives: Outcome
  /** Exactly what open answers could still make it, most protective first. */
  readonly possible?: readonly Outcome[]
}

/** Worked cases of one rule: shown in the book, run by the tests, exported for other implementations. */
export type Examples<FactId extends string = string, Outcome extends string = string> = {
  readonly set: RuleSet<FactId, Outcome>
  /** Id of the rule they belong to. */
  readonly rule: string
  /** Cases by name; the name is a short sentence. */
  readonly cases: Readonly<Record<string, Example<FactId, Outcome>>>
}

/**
 * Worked cases of one rule, as data.
 *
 * @param set - the set the rule belongs to
 * @param rule - the rule
 * @param cases - cases by name
 * @returns frozen examples
 *
 * @example
 * ```ts
 * import { answersOf, examples } from '@cairn/engine'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const { cases } = examples(bali2015, bali2015.rules[0], {
 *   'misled about the work': { yes: ['misled-about-work'], gives: 'offer-help' },
 * })
 * answersOf(bali2015, cases['misled about the work']) // => { 'misled-about-work': 'yes' }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function examples<FactId extends string, Outcome extends string>(
  set: RuleSet<FactId, Outcome>,
  rule: Pick<Rule, 'id'> | undefined,
  cases: Readonly<Record<string, Example<NoInfer<FactId>, NoInfer<Outcome>>>>,
): Examples<FactId, Outcome> {
  return freeze({ set, rule: rule?.id ?? set.id, cases })
}

/**
 * The answers of a worked case.
 *
 * @param set - the set the case belongs to
 * @param example - the case
 * @returns answers by fact id
 *
 * @example
 * ```ts
 * import { answersOf } from '@cairn/engine'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * answersOf(bali2015, { declined: ['threats'], gives: 'keep-open' }) // => { threats: 'declined' }
 * ```
 */
export function answersOf<FactId extends string>(
  set: RuleSet<FactId>,
  example: Example<FactId> | undefined,
): Answers<FactId> {
  const answers: { [F in FactId]?: Answer } = {}
  if (example?.restNo)
    for (const id of Object.keys(set.facts) as FactId[]) if (set.facts[id].kind === 'sign') answers[id] = 'no'
  for (const word of ['yes', 'no', 'unsure', 'declined'] as const)
    for (const id of example?.[word] ?? []) answers[id] = word
  return { ...answers, ...example?.is }
}
