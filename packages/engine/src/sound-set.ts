import { expect } from 'vitest'
import { anyUnknown, choice, date, type Fact, number, presume, sign } from './fact.ts'
import { count, yes } from './formula.ts'
import type { Line, Rule } from './rule.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { RulebookError } from './rulebook-error.ts'
import { head, rest } from './small-set.ts'

// A sound set that tests spoil in one place, as an author without types could. Ships nowhere.

type Open = typeof rest & { readonly says: string; readonly unknown: 'open' }

/** An open question. */
export const open: Open = { says: 'A fact.', unknown: 'open', ...rest }

type Facts = Readonly<Record<'strong' | 'medium' | 'disputed' | 'plain' | 'where' | 'age' | 'day', Fact>>

/** One fact of each kind, and a group whose signs carry grades and weights. */
export const facts: Facts = {
  strong: sign({ ...open, group: 'work', grade: 'strong', weight: 3 }),
  medium: sign({ ...open, group: 'work', grade: 'medium' }),
  disputed: sign({ ...open, group: 'work', grade: { from: 'weak', to: 'medium', cites: rest.cites } }),
  plain: sign(open),
  where: choice(['indoors', 'outdoors'], open),
  age: number(open),
  day: date(open),
}

/** The only rule. */
export const one: Rule = { id: 'small-set/help', says: 'Help.', when: yes('plain'), then: 'offer-help', ...rest }

/** The only line. */
export const two: Line = { says: 'Two.', when: count(2, { group: 'work' }), ...rest }

/** Strongest first. */
export const grades: readonly string[] = ['strong', 'medium', 'weak']

/** The set, with some of it replaced. */
export function build(parts: object): RuleSet {
  const sound = { ...head, groups: { work: 'Work.' }, grades, facts, lines: { two }, rules: [one] }
  return ruleSet({ ...sound, ...parts } as never) as unknown as RuleSet
}

/** The set, with one fact replaced or added. */
export const withFact = (id: string, fact: object): RuleSet => build({ facts: { ...facts, [id]: fact } })

/** The set, with its rule changed. */
export const withRule = (rule: object): RuleSet => build({ rules: [{ ...one, ...rule }] })

/** The set, with another formula in its rule. */
export const asking = (formula: unknown): RuleSet => withRule({ when: formula })

/** The set, with another formula in its line. */
export const counting = (formula: unknown): RuleSet => build({ lines: { two: { ...two, when: formula } } })

/** The set, with a fact whose unknown is read as something. */
export function presuming(id: keyof typeof facts, as: unknown): RuleSet {
  return withFact(id, { ...facts[id], unknown: presume({ as, if: anyUnknown, says: 'Presumed.', ...rest }) })
}

/** As many ids. */
export const ids = (n: number): string[] => Array.from({ length: n }, (_, i) => `id-${i}`)

const next = /\b(add|ask|build|cite|drop|give|keep|make|move|name|narrow|presume|put|say|split|take|write)\b/i

/** That building stops with this code, at this place, in a sentence that says what to do next. */
export function expectRefused(make: () => unknown, code: string, where: string): RulebookError {
  let error: unknown
  try {
    make()
  } catch (thrown) {
    error = thrown
  }
  if (!(error instanceof RulebookError)) throw error ?? new Error('nothing was refused')
  expect({ code: error.code, where: error.where }).toEqual({ code, where })
  expect(error.message.startsWith(`${code} at ${where}: `)).toBe(true)
  expect(error.message.slice(`${code} at ${where}: `.length)).toMatch(/^[A-Z`n].*\.$/)
  expect(error.message).toMatch(next)
  return error
}
