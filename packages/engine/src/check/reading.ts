import type { Answer, Range, Why } from '../answer.ts'
import { type Classes, every, rangeMask, valuesMask } from '../classes.ts'
import type { Fact } from '../fact.ts'
import type { RuleSet } from '../rule-set.ts'
import type { Node } from './diagram.ts'
import type { Logic } from './logic.ts'
import { exactly } from './mentions.ts'

/** What answers leave possible, by variable: as given, and as presumed. */
export type Reading = { readonly free: readonly number[]; readonly presumed: readonly number[] }

/** Reads answers of a set. */
export function readingOf(
  { levels }: Logic,
  set: RuleSet,
  answers: Readonly<Record<string, Answer | undefined>>,
): Reading {
  const free: number[] = []
  const presumed: number[] = []
  for (const { fact: id, classes } of levels) {
    const fact = set.facts[id]
    const { mask, why } =
      classes.kind === 'grade' || !fact ? { mask: every(classes), why: undefined } : stateOf(fact, classes, answers[id])
    free.push(mask)
    presumed.push(fact && classes.kind !== 'grade' ? narrowed(fact, classes, mask, why) : mask)
  }
  return { free, presumed }
}

/** Why a fact has no single value; `undefined` where it has. */
export function whyOf(answer: Answer | undefined): Why | undefined {
  if (answer === undefined || answer === 'not-asked') return 'not-asked'
  if (answer === 'unsure' || answer === 'declined') return answer
  return typeof answer === 'object' ? (answer.why ?? 'unsure') : undefined
}

function stateOf(fact: Fact, classes: Classes, answer: Answer | undefined): { mask: number; why: Why | undefined } {
  const why = whyOf(answer)
  const all = every(classes)
  if (answer === 'declined' && fact.declined === 'no') return { mask: valuesMask(classes, ['no']) || all, why }
  if (answer === undefined || answer === 'not-asked' || answer === 'unsure' || answer === 'declined')
    return { mask: all, why }
  if (fact.kind === 'number' || fact.kind === 'date') {
    const range = typeof answer === 'object' ? (answer as Range) : { from: answer, to: answer }
    return { mask: rangeMask(classes, exactly(fact.kind, range)) || all, why }
  }
  const values = typeof answer === 'object' && 'oneOf' in answer ? answer.oneOf : [String(answer)]
  return { mask: valuesMask(classes, values) || all, why }
}

/** The classes that a presumption stands for; 0 where nothing is presumed. */
export function presumption(fact: Fact, classes: Classes): number {
  if (fact.unknown === 'open') return 0
  const { as } = fact.unknown
  if (fact.kind === 'number' || fact.kind === 'date') return rangeMask(classes, exactly(fact.kind, as as Range))
  return valuesMask(classes, Array.isArray(as) ? as : [String(as)])
}

function narrowed(fact: Fact, classes: Classes, mask: number, why: Why | undefined): number {
  if (fact.unknown === 'open' || (mask & (mask - 1)) === 0) return mask
  return fact.unknown.if.includes(why ?? 'not-asked') ? mask & presumption(fact, classes) || mask : mask
}

/** What comes out: the outcome, and everything that is possible, most protective first. */
export type Result = { readonly outcome: string; readonly possible: readonly string[] }

/** The result of a reading, over every completion of the unknowns. */
export function resultOf({ diagrams }: Logic, outcome: Node, set: RuleSet, { free, presumed }: Reading): Result {
  const order = Object.keys(set.outcomes)
  const last = order.length - 1
  const ranks = [...diagrams.values(outcome, free)].sort((a, b) => a - b)
  const certain = diagrams.values(outcome, presumed)
  const worst = certain.has(-1) ? -1 : Math.max(...certain)
  const rank = worst < last ? worst : ranks[0] === last ? last : undefined
  // A rank of -1, no row, is no outcome at all: it equals nothing that an example expects.
  return {
    outcome: rank === undefined ? set.whileOpen : (order[rank] ?? ''),
    possible: ranks.map((one) => order[one] ?? ''),
  }
}
