/**
 * A result as it is kept with a case, and what becomes of it with the same or other rules.
 *
 * @packageDocumentation
 */
import type { Advice, By, Problem } from './advice.ts'
import type { Answers } from './answer.ts'
import { advise } from './compile.ts'
import { freeze } from './freeze.ts'
import { partsIn, type RulePart } from './record.ts'
import type { RuleSet } from './rule-set.ts'

export type { AdviceRecord, RulePart } from './record.ts'
export { record } from './record.ts'

/** What was, and what is. */
export type Change<Was, Is = Was> = { readonly was: Was; readonly is: Is }

/** What is there now and was not, and what was there and is no more. */
export type ListChange = { readonly added: readonly string[]; readonly removed: readonly string[] }

/** A rule whose part in the result changed; an end is absent where the rule had no part. */
export type PartChange = { readonly rule: string; readonly was?: RulePart; readonly is?: RulePart }

/** What differs between a kept result and the same answers now, and why. */
export type Replay<Outcome extends string = string, Fact extends string = string> = {
  /** Nothing below differs, but perhaps the version. */
  readonly same: boolean
  /** Both were decided by the same logic. With a difference all the same, the record is not what was decided. */
  readonly fingerprintSame: boolean
  readonly by: Change<By>
  readonly outcome: Change<string, Outcome>
  /** What open answers could still make it, most protective first. */
  readonly possible: Change<readonly string[], readonly Outcome[]>
  /** Rules whose part changed. */
  readonly rules: readonly PartChange[]
  /** Facts that could change the outcome, declined or not: those that now can, and those that no longer can. */
  readonly facts: ListChange
  /** Facts that are now presumed, and those that no longer are. */
  readonly presumed: ListChange
  /** Answers that could be read then and cannot be read now, by code and position among the answers. */
  readonly unread: readonly Problem<Fact>[]
  /** The whole result now, with its reasons and citations. */
  readonly advice: Advice<Outcome, Fact>
}

/**
 * Why a record cannot be replayed: it is none (`not-a-record`), is of a later format (`other-format`), its answers were
 * taken out (`no-answers`), or it was made with another set (`other-set`).
 */
export type ReplayProblem = 'not-a-record' | 'other-format' | 'no-answers' | 'other-set'

/** What a replay gave, or a code that says why there is none. */
export type Replayed<Outcome extends string = string, Fact extends string = string> =
  | { readonly ok: true; readonly value: Replay<Outcome, Fact> }
  | { readonly ok: false; readonly code: ReplayProblem }

/**
 * Decides a kept record again, with the same version of its rules or another, and says what differs.
 *
 * @param kept - anything, such as a record out of `JSON.parse`
 * @param set - the rule set to decide by now
 * @returns the differences and the result now; or a code. Never throws on data
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { record, replay } from '@cairn/engine/replay'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const answers = { 'misled-about-work': 'yes' } as const
 * const kept = record(answers, advise(answers, bali2015))
 * const now = replay(JSON.parse(JSON.stringify(kept)), bali2015)
 * now.ok && now.value.same // => true
 * const other = replay({ ...kept, answers: { 'misled-about-work': 'no' } }, bali2015)
 * other.ok && other.value.outcome // => { was: 'offer-help', is: 'keep-open' }
 * replay({ ...kept, answers: undefined }, bali2015) // => { ok: false, code: 'no-answers' }
 * ```
 */
export function replay<FactId extends string, Outcome extends string, Group extends string>(
  kept: unknown,
  set: RuleSet<FactId, Outcome, Group>,
): Replayed<Outcome, FactId> {
  const was = keptIn(kept)
  if (typeof was === 'string') return { ok: false, code: was }
  if (was.by.id !== set.id) return { ok: false, code: 'other-set' }
  const options = was.asOf === undefined ? {} : { asOf: was.asOf }
  const advice = advise(was.answers, set, options)

  const rules = partChanges(was.because, partsIn(advice))
  const facts = changes(was.open, [...advice.ask, ...advice.declined])
  const presumed = changes(
    was.presumed,
    advice.presumed.map(({ fact }) => fact),
  )
  const unread = advice.problems.filter((now) => !was.unread.some((then) => atSamePlace(now, then)))
  const lists = [rules, facts.added, facts.removed, presumed.added, presumed.removed, unread]
  const same =
    was.outcome === advice.outcome &&
    was.possible.join() === advice.possible.join() &&
    lists.every((list) => list.length === 0)
  const fingerprintSame = was.by.fingerprint === set.fingerprint && set.fingerprint !== 'unsealed'
  return {
    ok: true,
    value: freeze({
      same,
      fingerprintSame,
      by: { was: was.by, is: advice.by },
      outcome: { was: was.outcome, is: advice.outcome },
      possible: { was: was.possible, is: advice.possible },
      rules,
      facts,
      presumed,
      unread,
      advice,
    }),
  }
}

/** What replaying needs of a record. */
type Was = {
  readonly by: By
  readonly asOf: string | undefined
  readonly answers: Answers
  readonly outcome: string
  readonly possible: readonly string[]
  readonly because: readonly RulePart[]
  readonly open: readonly string[]
  readonly presumed: readonly string[]
  readonly unread: readonly { readonly code: unknown; readonly position: unknown }[]
}

function keptIn(kept: unknown): Was | ReplayProblem {
  if (!isObject(kept)) return 'not-a-record'
  const { format, by, asOf, answers, outcome, possible, because, ask, declined, presumed, problems } = kept
  if (typeof format !== 'string' || !format.startsWith('record/')) return 'not-a-record'
  if (format !== 'record/1') return 'other-format'
  if (answers === undefined || answers === null) return 'no-answers'
  if (!isObject(answers) || !isObject(by) || typeof outcome !== 'string') return 'not-a-record'
  const { id, version, fingerprint } = by
  if (typeof id !== 'string' || typeof version !== 'string' || typeof fingerprint !== 'string') return 'not-a-record'
  if (![possible, ask, declined, presumed].every(isTexts)) return 'not-a-record'
  if (asOf !== undefined && typeof asOf !== 'string') return 'not-a-record'
  const parts = Array.isArray(because) ? because.map(partFrom) : [undefined]
  if (!parts.every((part) => part !== undefined)) return 'not-a-record'
  if (!Array.isArray(problems) || !problems.every(isObject)) return 'not-a-record'
  return {
    by: { id, version, fingerprint },
    asOf,
    answers: answers as Answers,
    outcome,
    possible: [...(possible as string[])],
    because: parts,
    open: [...(ask as string[]), ...(declined as string[])],
    presumed: presumed as string[],
    unread: problems.map(({ code, position }) => ({ code, position })),
  }
}

function partFrom(part: unknown): RulePart | undefined {
  if (!isObject(part)) return undefined
  const { rule, holds, facts } = part
  if (typeof rule !== 'string' || typeof holds !== 'boolean' || !isTexts(facts)) return undefined
  return { rule, holds, facts: [...facts] }
}

function partChanges(was: readonly RulePart[], is: readonly RulePart[]): readonly PartChange[] {
  const of = (parts: readonly RulePart[], rule: string) => parts.find((part) => part.rule === rule)
  const rules = [...new Set([...was, ...is].map(({ rule }) => rule))]
  return rules.flatMap((rule): PartChange[] => {
    const before = of(was, rule)
    const now = of(is, rule)
    const alike = before && now && before.holds === now.holds && before.facts.join() === now.facts.join()
    return alike ? [] : [{ rule, ...(before && { was: before }), ...(now && { is: now }) }]
  })
}

function changes(was: readonly string[], is: readonly string[]): ListChange {
  return { added: is.filter((one) => !was.includes(one)), removed: was.filter((one) => !is.includes(one)) }
}

/** What could not be read then either; where problems are only counted, one more is new. */
function atSamePlace(now: Problem, then: { readonly code: unknown; readonly position: unknown }): boolean {
  if (now.code === 'more-problems') return then.code === now.code && Number(then.position) >= now.position
  return then.code !== 'more-problems' && then.position === now.position
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
