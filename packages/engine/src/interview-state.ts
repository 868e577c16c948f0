import type { By } from './advice.ts'
import type { Answer } from './answer.ts'
import { freeze } from './freeze.ts'
import { machine } from './machine.ts'
import { pack } from './pack.ts'
import { isDeclined, plainAnswer } from './plain-answer.ts'
import type { RuleSet } from './rule-set.ts'

/** Who or what opens a question again: the person, or a change of place or interpreter. Nothing else does. */
export type Reopener = 'person' | 'new-place' | 'new-interpreter'

/** What happened, in order; nothing is ever taken out. */
export type Step<FactId extends string = string> =
  | { readonly kind: 'answer'; readonly fact: FactId; readonly answer: Answer }
  | {
      readonly kind: 'reopen'
      readonly fact: FactId
      readonly by: Reopener
      /** Why, as a kebab-case code of the caller's own. */
      readonly reason: string
    }

/**
 * A conversation so far, as plain JSON to save and resume: which rules it was begun with, and what happened. It holds a
 * person's answers, so it is of the highest sensitivity; it has no clock, no name and no hash in it.
 */
export type Interview<FactId extends string = string> = {
  readonly format: 'interview/1'
  readonly by: By
  readonly steps: readonly Step<FactId>[]
}

/**
 * Why a state cannot be read, or a step not be taken: stable codes.
 *
 * The state is none (`not-an-interview`), is of a later format (`other-format`), has more than 10,000 steps
 * (`too-many-steps`), or was begun with other rules (`other-set`, `other-version`, `other-fingerprint`). A step is
 * garbled (`not-a-step`), names a fact the set does not have (`unknown-fact`), holds an answer that does not fit its
 * fact (`not-readable`), answers what was declined and not opened again (`declined`), opens what was never answered
 * (`nothing-to-reopen`), or does not say who opens it (`unknown-reopener`) or why (`not-a-reason`).
 */
export type InterviewProblem =
  | 'not-an-interview'
  | 'other-format'
  | 'too-many-steps'
  | 'other-set'
  | 'other-version'
  | 'other-fingerprint'
  | 'not-a-step'
  | 'unknown-fact'
  | 'not-readable'
  | 'declined'
  | 'nothing-to-reopen'
  | 'unknown-reopener'
  | 'not-a-reason'

/** What was asked for, or a code that says why not and, where a saved step is at fault, its position from 0. */
export type Stepped<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: InterviewProblem; readonly position?: number }

/** What was last said of a fact, and whether it was opened again since. */
export type Said = { readonly answer: Answer; readonly reopened: boolean }

/** A state that was read: its plain copy, and where each fact stands. */
export type Read<FactId extends string> = {
  readonly state: Interview<FactId>
  readonly said: ReadonlyMap<FactId, Said>
}

/** How many steps a state may have. */
export const mostSteps = 10_000
const reopeners: readonly Reopener[] = ['person', 'new-place', 'new-interpreter']
const code = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Reads a state out of data, step by step. Never throws on data. */
export function read<F extends string, O extends string, G extends string>(
  value: unknown,
  set: RuleSet<F, O, G>,
): Stepped<Read<F>> {
  const from = origin(value)
  if (!from.ok) return from
  const { by, steps } = from.value
  if (by.id !== set.id) return refused('other-set')
  if (by.fingerprint !== set.fingerprint) return refused('other-fingerprint')
  if (by.fingerprint === 'unsealed' && by.version !== set.version) return refused('other-version')
  const said = new Map<F, Said>()
  const kept: Step<F>[] = []
  for (const [position, one] of steps.entries()) {
    const step = stepFrom(one, set, said)
    if (typeof step === 'string') return refused(step, position)
    kept.push(step)
    follow(said, step)
  }
  return { ok: true, value: { state: freeze({ format: 'interview/1', by, steps: kept }), said } }
}

/** With which rules a state was begun, and its steps, none of them read yet. */
export function origin(value: unknown): Stepped<{ readonly by: By; readonly steps: readonly unknown[] }> {
  if (!isRecord(value)) return refused('not-an-interview')
  const { format, by, steps } = value
  if (typeof format !== 'string' || !format.startsWith('interview/')) return refused('not-an-interview')
  if (format !== 'interview/1') return refused('other-format')
  if (!isRecord(by) || !Array.isArray(steps)) return refused('not-an-interview')
  const { id, version, fingerprint } = by
  if (typeof id !== 'string' || typeof version !== 'string' || typeof fingerprint !== 'string')
    return refused('not-an-interview')
  if (steps.length > mostSteps) return refused('too-many-steps')
  return { ok: true, value: { by: { id, version, fingerprint }, steps } }
}

/** A plain copy of one more step, or why it cannot be taken here. */
export function stepFrom<F extends string, O extends string, G extends string>(
  one: unknown,
  set: RuleSet<F, O, G>,
  said: ReadonlyMap<F, Said>,
): Step<F> | InterviewProblem {
  if (!isRecord(one)) return 'not-a-step'
  const { kind, fact, answer, by, reason } = one
  if (kind !== 'answer' && kind !== 'reopen') return 'not-a-step'
  if (!isFact(fact, set)) return 'unknown-fact'
  const before = said.get(fact)
  if (kind === 'answer') {
    const { problems } = pack(machine(set as unknown as RuleSet), Object.fromEntries([[fact, answer]]))
    if (answer === undefined || problems.length > 0) return 'not-readable'
    if (before && isDeclined(before.answer) && !before.reopened) return 'declined'
    return { kind, fact, answer: plainAnswer(answer as Answer, set.facts[fact]) }
  }
  const who = reopeners.find((reopener) => reopener === by)
  if (!who) return 'unknown-reopener'
  if (typeof reason !== 'string' || reason.length > 64 || !code.test(reason)) return 'not-a-reason'
  if (!before || before.reopened || before.answer === 'not-asked') return 'nothing-to-reopen'
  return { kind, fact, by: who, reason }
}

/** Where each fact stands after one more step. */
export function follow<F extends string>(said: Map<F, Said>, step: Step<F>): void {
  const before = said.get(step.fact)
  if (step.kind === 'answer') said.set(step.fact, { answer: step.answer, reopened: false })
  else if (before) said.set(step.fact, { ...before, reopened: true })
}

/** A code, and the position where a saved step is at fault. */
export function refused(why: InterviewProblem, position?: number): Stepped<never> {
  return { ok: false, code: why, ...(position !== undefined && { position }) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFact = <F extends string>(id: unknown, set: RuleSet<F, string, string>): id is F =>
  typeof id === 'string' && Object.hasOwn(set.facts, id)
