import type { Answers } from '../answer.ts'
import { machine } from '../machine.ts'
import { pack } from '../pack.ts'
import type { RuleSet } from '../rule-set.ts'
import { verdict } from '../verdict.ts'

/** What comes out, and what open answers could still make it, most protective first. */
export type Decided = { readonly outcome: string; readonly possible: readonly string[] }

/**
 * A set as a function of answers, without the reasons: for those who try many patterns of answers.
 *
 * @param set - a rule set or table
 * @returns a function from answers to the outcome and all that is possible; the same as `advise` gives
 *
 * @example
 * ```ts
 * import { deciding } from '@cairn/engine/check'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const decide = deciding(bali2015)
 * decide({ 'misled-about-work': 'yes' }).outcome // => 'offer-help'
 * decide({}).possible // => ['offer-help', 'keep-open', 'other-help']
 * ```
 */
export function deciding(set: RuleSet): (answers: Answers) => Decided {
  const run = machine(set)
  const { outcomes } = run.plan
  return (answers) => {
    const { rank, free } = verdict(run, pack(run, answers).masks)
    return { outcome: outcomes[rank] ?? set.whileOpen, possible: outcomes.filter((_, i) => free.ranks & (1 << i)) }
  }
}
