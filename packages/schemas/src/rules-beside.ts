import { allRulesOf } from './listing.ts'
import { message, type ProblemCode } from './problem.ts'
import { type RecordName, records } from './records.ts'

/** A rule that JSON Schema cannot hold, with every place where it applies. */
export interface RuleBeside {
  /** Stable id. */
  readonly id: string
  /** What holds in every good record. */
  readonly says: string
  /** For each record the places: each is the list of the paths the rule looks at there; `*` is every position or key. */
  readonly where: Readonly<Partial<Record<RecordName, readonly (readonly string[])[]>>>
}

/** What is refused in every file, whatever the record. */
export interface RuleOfReading {
  /** Code of the problem that `read` gives. */
  readonly code: ProblemCode
  /** What is refused. */
  readonly says: string
}

/** Everything that a check with JSON Schema alone leaves undone. */
export interface RulesBeside {
  /** Refused in every file before its fields are looked at. */
  readonly reading: readonly RuleOfReading[]
  /** Rules over several fields, by id. */
  readonly rules: readonly RuleBeside[]
}

const reading = ['SCH-102', 'SCH-104', 'SCH-106', 'SCH-107', 'SCH-109', 'SCH-110', 'SCH-114'] as const

/**
 * The rules that JSON Schema cannot hold, published in `@cairn/schemas/json-schema/rules.json`: whoever checks records
 * with the published schemas alone has to check these apart.
 *
 * @returns the rules, as plain data
 *
 * @example
 * ```ts
 * import { rulesBesideJsonSchema } from '@cairn/schemas/json-schema'
 *
 * const rule = rulesBesideJsonSchema().rules.find(({ id }) => id === 'case/own-ids')
 * rule?.where['case@1'] // => [['/consents/*' + '/id', '/referrals/*' + '/id', '/statusDecisions/*' + '/id']]
 * ```
 */
export const rulesBesideJsonSchema = (): RulesBeside => {
  const found = new Map<string, RuleBeside & { where: Partial<Record<RecordName, (readonly string[])[]>> }>()
  for (const name of Object.keys(records) as RecordName[]) {
    for (const { id, says, paths } of allRulesOf(records[name])) {
      const rule = found.get(id) ?? { id, says, where: {} }
      const places = rule.where[name] ?? []
      if (!places.some((one) => one.join() === paths.join())) rule.where[name] = [...places, paths]
      found.set(id, rule)
    }
  }
  return {
    reading: reading.map((code) => ({ code, says: message(code) })),
    rules: [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}
