import type { Advice } from './advice.ts'
import type { Answers } from './answer.ts'
import { advise } from './compile.ts'
import { freeze } from './freeze.ts'
import type { RuleSet } from './rule-set.ts'

const made = new WeakMap<object, Readonly<Record<string, RuleSet>>>()

/**
 * The same set once per rule, each with that rule alone: for sets whose rules are answered side by side (one right,
 * one bearer, one activity) and not by the most protective of them.
 *
 * @param set - a rule set that is not a table
 * @returns a set per rule id, with the whole set's id, version and fingerprint
 *
 * @example
 * ```ts
 * import { each } from '@cairn/engine'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * each(bali2015)['bali-2015/offer-help']?.rules.length // => 1
 * ```
 */
export function each<FactId extends string, Outcome extends string, Group extends string>(
  set: RuleSet<FactId, Outcome, Group>,
): Readonly<Record<string, RuleSet<FactId, Outcome, Group>>> {
  const known = made.get(set)
  if (known) return known as unknown as Readonly<Record<string, RuleSet<FactId, Outcome, Group>>>
  const one = Object.fromEntries(set.rules.map((rule) => [rule.id, freeze({ ...set, rules: [rule] })]))
  made.set(set, one as unknown as Readonly<Record<string, RuleSet>>)
  return one
}

/**
 * One result per rule.
 *
 * @param answers - answers by fact id
 * @param set - a rule set that is not a table
 * @param options - `asOf`: the calendar date decided for, where dates matter
 * @returns a result per rule id
 *
 * @example
 * ```ts
 * import { adviseEach } from '@cairn/engine'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const results = adviseEach({ 'misled-about-work': 'yes' }, bali2015)
 * results['bali-2015/offer-help']?.outcome // => 'offer-help'
 * ```
 */
export function adviseEach<FactId extends string, Outcome extends string, Group extends string>(
  answers: Answers<FactId>,
  set: RuleSet<FactId, Outcome, Group>,
  options: { readonly asOf?: string } = {},
): Readonly<Record<string, Advice<Outcome, FactId>>> {
  return Object.fromEntries(Object.entries(each(set)).map(([id, one]) => [id, advise(answers, one, options)]))
}
