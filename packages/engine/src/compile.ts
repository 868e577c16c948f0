import type { Advice, Problem } from './advice.ts'
import type { Answers } from './answer.ts'
import { decider } from './decide.ts'
import { explain } from './explain.ts'
import { machine } from './machine.ts'
import { type Packed, pack } from './pack.ts'
import type { RuleSet } from './rule-set.ts'

/** Of the signs of a group: how many are certainly yes, how many may be. */
export type Tally = readonly [certain: number, possible: number]

/** A rule set ready for many records: read once, decide from masks, explain on demand. */
export type Compiled<FactId extends string, Outcome extends string, Group extends string> = {
  /** Reads answers into masks; what cannot be read is a problem and stays unknown. */
  readonly pack: (answers: Answers<FactId>) => Packed
  /** The outcome alone, from masks. */
  readonly decide: (masks: Int32Array) => Outcome
  /** The whole result, from masks. */
  readonly explain: (masks: Int32Array, problems?: readonly Problem[], asOf?: string) => Advice<Outcome, FactId>
  /** Per group of signs, how many are certainly yes and how many may be. */
  readonly tally: (masks: Int32Array) => Readonly<Record<Group, Tally>>
}

/**
 * Makes a rule set ready for many records. Compiling the same set again costs nothing.
 *
 * @param set - a rule set
 * @returns functions that read, decide, explain and count
 *
 * @example
 * ```ts
 * import { compile } from '@cairn/engine'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const { pack, decide, explain } = compile(bali2015)
 * const { masks } = pack({ 'misled-about-work': 'yes' })
 * decide(masks) // => 'offer-help'
 * explain(masks).because.length // => 1
 * ```
 */
export function compile<FactId extends string, Outcome extends string, Group extends string>(
  set: RuleSet<FactId, Outcome, Group>,
): Compiled<FactId, Outcome, Group> {
  const run = machine(set as unknown as RuleSet)
  const { can, must } = run.layout
  const members = Object.keys(set.groups).map((group) => ({
    group: group as Group,
    signs: run.plan.variables.flatMap(({ fact, classes }, v) => {
      const one = set.facts[fact as FactId]
      return classes.kind === 'sign' && one.kind === 'sign' && one.group === group ? [v] : []
    }),
  }))
  const has = (masks: Int32Array, at: number, v: number) => {
    const place = run.places.variables[v] ?? 0
    return ((masks[at + (place >> 5)] ?? 0) >>> (place & 31)) & 1
  }
  return {
    pack: (answers) => pack(run, answers),
    decide: decider(run) as (masks: Int32Array) => Outcome,
    explain: (masks, problems = [], asOf) => explain(run, masks, problems, asOf) as Advice<Outcome, FactId>,
    tally: (masks) => {
      const tallies = {} as Record<Group, Tally>
      for (const { group, signs } of members) {
        const sum = (at: number) => signs.reduce((n, v) => n + has(masks, at, v), 0)
        tallies[group] = [sum(must), sum(can)]
      }
      return tallies
    },
  }
}

/**
 * What may be done next, on these answers, by this rule set.
 *
 * @param answers - answers by fact id; a fact that is absent was not asked
 * @param set - a rule set
 * @param options - `asOf`: the calendar date decided for, where dates matter
 * @returns the result with its reasons; never throws on data
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const advice = advise({ threats: 'declined' }, bali2015)
 * advice.outcome // => 'keep-open'
 * advice.ask.includes('threats') // => false
 * ```
 */
export function advise<FactId extends string, Outcome extends string, Group extends string>(
  answers: Answers<FactId>,
  set: RuleSet<FactId, Outcome, Group>,
  options: { readonly asOf?: string } = {},
): Advice<Outcome, FactId> {
  const run = machine(set as unknown as RuleSet)
  const { masks, problems } = pack(run, answers)
  return explain(run, masks, problems, options.asOf) as Advice<Outcome, FactId>
}
