import type { RuleSet } from '@cairn/engine'
import { fingerprint } from '@cairn/engine/fingerprint'
import { type AdviceRecord, replay } from '@cairn/engine/replay'
import { type PatternsCompared, patterns } from './pattern-difference.ts'
import { type WordChange, wordChanges } from './word-difference.ts'

/** A worked case that gives another outcome. */
export type CaseChange = { readonly name: string; readonly was: string; readonly is: string }

/**
 * What a difference amounts to. `words-only`: nothing decides otherwise. `more-protective` and `less-protective`: every
 * outcome that changes goes that way. `both-ways`: some go up and some down, or to an outcome that the other set does not
 * have. `not-shown`: the logic is another one, and neither a case nor a pattern that was tried shows it.
 */
export type DifferenceKind = 'none' | 'words-only' | 'more-protective' | 'less-protective' | 'both-ways' | 'not-shown'

/** What is different between two versions of a set of rules: in words, in cases, in patterns of answers. */
export type Difference = {
  readonly set: string
  readonly was: string
  readonly is: string
  readonly kind: DifferenceKind
  readonly words: readonly WordChange[]
  readonly cases: readonly CaseChange[]
  readonly patterns: PatternsCompared
}

/** A worked case as it was released: its name, and its record. */
export type ReleasedCase = { readonly name: string; readonly record: AdviceRecord }

/**
 * Compares two versions of a set of rules.
 *
 * @param was - the set as it was
 * @param is - the set as it is
 * @param cases - published cases with the answers they rest on, to be decided by both
 * @returns what changed, as plain data; {@link differencePage} says it in words
 *
 * @example
 * ```ts
 * import { difference } from '@cairn/book'
 * import { raft2021 } from '@cairn/rulebook/raft-2021'
 *
 * difference(raft2021, raft2021, []).kind // => 'none'
 * difference(raft2021, { ...raft2021, title: 'Four questions' }, []).words.map(({ where }) => where) // => ['title']
 * ```
 */
export function difference(was: RuleSet, is: RuleSet, cases: readonly ReleasedCase[]): Difference {
  const words = wordChanges(was, is)
  const sameLogic = fingerprint(was) === fingerprint(is)
  // One logic decides every case alike; deciding hundreds of them twice would only cost time.
  const changed = (sameLogic ? [] : cases).flatMap(({ name, record }): CaseChange[] => {
    const [before, after] = [outcomeOf(record, was), outcomeOf(record, is)]
    return before === after ? [] : [{ name, was: before, is: after }]
  })
  const tried: PatternsCompared = sameLogic ? { state: 'same-logic' } : patterns(was, is)
  const moves = [...changed, ...(tried.state === 'tried' ? tried.changed : [])]
  return {
    set: is.id,
    was: was.version,
    is: is.version,
    kind: sameLogic && moves.length === 0 ? (words.length > 0 ? 'words-only' : 'none') : kindOf(moves, was, is),
    words,
    cases: changed,
    patterns: tried,
  }
}

/** What a set gives on the answers of a record; a record that cannot be read gives its code. */
function outcomeOf(record: AdviceRecord, set: RuleSet): string {
  const found = replay(record, set)
  return found.ok ? found.value.outcome.is : found.code
}

function kindOf(moves: readonly { was: string; is: string }[], was: RuleSet, is: RuleSet): DifferenceKind {
  if (moves.length === 0) return 'not-shown'
  const order = Object.keys(is.outcomes)
  const known = (outcome: string) => outcome in was.outcomes && outcome in is.outcomes
  const steps = moves.map((one) =>
    known(one.was) && known(one.is) ? order.indexOf(one.is) - order.indexOf(one.was) : undefined,
  )
  if (steps.every((step) => step !== undefined && step < 0)) return 'more-protective'
  return steps.every((step) => step !== undefined && step > 0) ? 'less-protective' : 'both-ways'
}
