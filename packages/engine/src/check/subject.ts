import type { Rule } from '../rule.ts'
import type { RuleSet } from '../rule-set.ts'
import { RulebookError } from '../rulebook-error.ts'
import type { Node } from './diagram.ts'
import { type Finding, finding } from './finding.ts'
import { type Logic, logicOf } from './logic.ts'

/** A set under proof. */
export type Subject = {
  readonly set: RuleSet
  readonly logic: Logic
  /** Rank of the outcome. */
  readonly outcome: Node
}

/** Reads a set for proof; `variants` bring their own limits of numbers and dates. */
export function subjectOf(set: RuleSet, variants: readonly RuleSet[] = []): Subject {
  const logic = logicOf(set, variants)
  return { set, logic, outcome: logic.outcome(set) }
}

/** Asks one question; what cannot be proved within the limit is a finding, never a silence. */
export function asked(where: string, about: string, question: () => readonly Finding[]): readonly Finding[] {
  try {
    return question()
  } catch (error) {
    if (!(error instanceof RulebookError) || error.code !== 'too-many-cells') throw error
    return [finding('not-proved', where, `Not proved: ${about}. It takes more than 1,048,576 steps.`)]
  }
}

/** Where a rule counts: where it holds, in a table where no row before it is hit. */
export function counts({ set, logic }: Subject, rule: Rule): Node {
  const { diagrams, holds } = logic
  const never = diagrams.value(0)
  let node = holds(rule.when, set)
  if (!set.hit) return node
  for (const { when } of set.rules.slice(0, set.rules.indexOf(rule)))
    node = diagrams.choose(holds(when, set), never, node)
  return node
}

/** Where both hold. */
export function both({ diagrams }: Logic, a: Node, b: Node): Node {
  return diagrams.choose(a, b, diagrams.value(0))
}

/** Whether a function ever has the value 1. */
export function ever({ diagrams }: Logic, node: Node): boolean {
  return diagrams.values(node).has(1)
}
