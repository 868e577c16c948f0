/**
 * Proves a rule set before it ships: gaps, overlaps, dead rules, signs that never matter, slips no worked case notices.
 *
 * @packageDocumentation
 */
import type { Finding } from './check/finding.ts'
import { checkSources, readings } from './check/sources.ts'
import { whole } from './check/whole.ts'
import type { SourceRecord } from './citation.ts'
import { each } from './each.ts'
import type { Examples } from './example.ts'
import type { RuleSet } from './rule-set.ts'

export { type FindingEntry, findings } from './check/catalogue.ts'
export { checkClock, clockProof } from './check/clock-proof.ts'
export { type Decided, deciding } from './check/deciding.ts'
export type { Counterexample, Finding, FindingCode, Severity } from './check/finding.ts'
export { type Proof, proof } from './check/proof.ts'
export { checkSources } from './check/sources.ts'

/** What a check takes besides the set and its worked cases. */
export type CheckOptions = {
  /** The calendar date (`YYYY-MM-DD`) for which readings and dates in force are looked at; left out, they are not. */
  readonly asOf?: string
  /** The sources the set draws on: each has to be cited, and each citation has to be one of them. */
  readonly sources?: readonly SourceRecord[]
  /** The set is answered rule by rule, with `adviseEach`. */
  readonly each?: boolean
}

/**
 * Proves a rule set, a table or criteria.
 *
 * Exact: the set is read as a function of its facts in which interchangeable signs are counted, not enumerated. A
 * question that takes more than 2^20 steps gives the finding `not-proved`. Nothing is thrown for what is wrong.
 *
 * @param set - a rule set, also one that `ruleSet` would refuse
 * @param examples - its worked cases; left out, nothing is said about them
 * @param options - see {@link CheckOptions}
 * @returns findings, errors first; empty where nothing was found
 *
 * @example
 * ```ts
 * import { check } from '@cairn/engine/check'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * check(bali2015).map(({ code, severity }) => [code, severity]) // => [['not-read', 'warning']]
 * ```
 */
export function check(set: RuleSet, examples?: readonly Examples[], options: CheckOptions = {}): readonly Finding[] {
  const { asOf, sources, each: apart = false } = options
  const found = [
    ...(apart ? ruleByRule(set, examples) : whole(set, examples)),
    ...(sources ? checkSources([set], sources) : []),
    ...readings(set, asOf),
  ]
  return [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity !== 'error'),
  ]
}

/** Each rule alone; a fact or an outcome is idle only where it is in every one of them. */
function ruleByRule(set: RuleSet, examples: readonly Examples[] | undefined): readonly Finding[] {
  const perRule = Object.entries(each(set)).map(([id, one]) =>
    whole(
      one,
      examples?.filter(({ rule }) => rule === id),
    ),
  )
  const common = new Set(['never-matters', 'unreachable-outcome', 'presumption-changes-nothing', 'unused-line'])
  const shared = (one: Finding) => common.has(one.code)
  const key = ({ code, where }: Finding) => `${code} ${where}`
  const everywhere = (one: Finding) => perRule.every((findings) => findings.some((other) => key(other) === key(one)))
  return [
    ...perRule.flatMap((findings) => findings.filter((one) => !shared(one) && one.code !== 'signs-without-example')),
    ...(perRule[0] ?? []).filter((one) => shared(one) && everywhere(one)),
  ]
}
