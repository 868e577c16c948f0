/**
 * A hash of a rule set's logic: two sets with the same fingerprint decide every record alike.
 *
 * @packageDocumentation
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ClockRule } from './clock/clock.ts'
import type { Criteria } from './criteria.ts'
import type { Fact } from './fact.ts'
import { freeze } from './freeze.ts'
import type { RuleSet } from './rule-set.ts'

/**
 * Which reading of rules this engine has. It changes when the same logic would decide some record differently.
 */
export const semantics = 1

/**
 * The fingerprint of a set's logic. Words, citations, statuses, readings and what says how a person is asked do not enter
 * it; ids, conditions, thresholds, grades, the order of outcomes, presumptions and the engine's semantics number do.
 *
 * @param set - a rule set
 * @returns `sha256-` and 64 hexadecimal digits
 *
 * @example
 * ```ts
 * import { fingerprint } from '@cairn/engine/fingerprint'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * fingerprint(bali2015) === bali2015.fingerprint // => true
 * ```
 */
export function fingerprint(set: RuleSet): string {
  const { id, grades, outcomes, whileOpen, otherwise, facts, lines, rules, hit } = set
  const { supporting } = set as Partial<Criteria>
  const logic = {
    semantics,
    id,
    grades,
    outcomes: Object.keys(outcomes),
    whileOpen,
    otherwise,
    hit,
    facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, logicOf(fact)])),
    lines: Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, line.when])),
    rules: rules.map(({ id: name, when, then }) => ({ id: name, when, then })),
    // Criteria that only rank decide how an offer stands beside others.
    supporting: supporting && Object.entries(supporting).map(([name, one]) => ({ id: name, when: one.rules[0]?.when })),
  }
  return hashed(logic)
}

/**
 * The fingerprint of a rule of time. Words, citations and statuses do not enter it; its id, nature, events and ends do.
 *
 * @param rule - a rule made with `clock`
 * @returns `sha256-` and 64 hexadecimal digits
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { clock, until } from '@cairn/engine/clock'
 * import { clockFingerprint } from '@cairn/engine/fingerprint'
 *
 * const act = source({
 *   id: 'example-act', title: 'Example act', publisher: 'Nobody', year: 2026,
 *   kind: 'law', licence: 'invented', read: 'none yet',
 * })
 * const support = clock({
 *   id: 'example-act/support', nature: 'right', says: 'Support lasts until the decision.',
 *   events: { start: 'First day.', decision: 'Decision.' }, starts: 'start', ends: until('decision'),
 *   cites: [act.at('s. 1')], status: 'house',
 * })
 * const reworded = { ...support, says: 'Support goes on until the decision.' }
 * clockFingerprint(reworded) === clockFingerprint(support) // => true
 * ```
 */
export function clockFingerprint<Event extends string>({ id, nature, events, starts, ends }: ClockRule<Event>): string {
  return hashed({ semantics, id, nature, events: Object.keys(events).sort(), starts, ends: bare(ends) })
}

/** The same without what a length or an end rests on. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) =>
      name === 'cites' || name === 'status' ? [] : [[name, bare(part)] as const],
    ),
  )
}

function hashed(logic: object): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonical(logic))))}`
}

/**
 * The same set, carrying its fingerprint: for sets that do not ship with this library.
 *
 * @param set - a rule set
 * @returns the set with `fingerprint` filled
 *
 * @example
 * ```ts
 * import { seal } from '@cairn/engine/fingerprint'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * seal(bali2015).fingerprint === bali2015.fingerprint // => true
 * ```
 */
export function seal<F extends string, O extends string, G extends string>(set: RuleSet<F, O, G>): RuleSet<F, O, G> {
  return freeze({ ...set, fingerprint: fingerprint(set as unknown as RuleSet) })
}

function logicOf(fact: Fact): object {
  const { unknown } = fact
  const reads = unknown === 'open' ? 'open' : { as: unknown.as, if: unknown.if }
  const own = { kind: fact.kind, unknown: reads, declined: fact.declined }
  if (fact.kind === 'choice') return { ...own, values: fact.values }
  if (fact.kind !== 'sign') return own
  const grade = typeof fact.grade === 'object' ? { from: fact.grade.from, to: fact.grade.to } : fact.grade
  return { ...own, group: fact.group, grade, weight: fact.weight }
}

/** JSON with keys in order and nothing left out but what is not there. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`
}
