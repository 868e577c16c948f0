import { type Example, type Examples, examples } from '../example.ts'
import { type Fact, sign } from '../fact.ts'
import { any, atLeast, type Formula, yes } from '../formula.ts'
import { rule } from '../rule.ts'
import { type RuleSet, ruleSet } from '../rule-set.ts'
import { head, rest } from '../small-set.ts'
import type { Finding, FindingCode } from './finding.ts'

// Small sets to be proved, for tests. Ships nowhere.

/** What a fact of these sets has besides its sentence. */
export const open: { readonly unknown: 'open' } & typeof rest = { unknown: 'open', ...rest }

/** One sign. */
export const one = (says: string, more: object = {}): Fact => sign({ says, ...open, ...more }) as Fact

/** Three plain signs. */
export const abc: { readonly a: Fact; readonly b: Fact; readonly c: Fact } = {
  a: one('A.'),
  b: one('B.'),
  c: one('C.'),
}

/** A sign of the group, with a grade. */
export const graded = (grade: string | object, weight = 1): Fact => one('G.', { group: 'g', grade, weight })

/** The group and grades of those signs. */
export const group = {
  groups: { g: 'Group.' },
  grades: ['strong', 'medium', 'weak'],
} as unknown as Partial<RuleSet>

/** Outcomes of these sets. */
export type Then = 'offer-help' | 'keep-open' | 'other-help'

/** A set as data, not looked at by the builder. */
export function unbuilt(
  facts: Readonly<Record<string, Fact>>,
  rules: readonly (readonly [Formula, Then])[],
  more: Partial<RuleSet> = {},
): RuleSet {
  const plain = { groups: {}, grades: [], lines: {}, rises: false, notEncoded: [], fingerprint: 'unsealed' }
  const made = rules.map(([when, then], i) => rule({ id: `small-set/rule-${i}`, says: 'R.', when, then, ...rest }))
  return { ...head, ...plain, facts, rules: made, ...more } as unknown as RuleSet
}

/** The same, built. */
export function built(...args: Parameters<typeof unbuilt>): RuleSet {
  return ruleSet(unbuilt(...args) as never) as unknown as RuleSet
}

/** A set in which there is nothing to find but that nobody has read it. */
export const sound: RuleSet = built(abc, [
  [atLeast(2, yes('a'), yes('b'), yes('c')), 'offer-help'],
  [any(yes('a'), yes('b')), 'keep-open'],
])

/** Findings of one code. */
export const only = (found: readonly Finding[], code: FindingCode): readonly Finding[] =>
  found.filter((finding) => finding.code === code)

/** Worked cases of the first rule. */
export const told = (set: RuleSet, cases: Readonly<Record<string, Example>>): readonly Examples[] => [
  examples(set, set.rules[0], cases as never),
]

/** Two signs of three. */
export const two: RuleSet = built(abc, [[atLeast(2, yes('a'), yes('b'), yes('c')), 'offer-help']])

/** Every worked case that it must have. */
export const enough: Readonly<Record<string, Example>> = {
  'two of three': { restNo: true, yes: ['a', 'b'], gives: 'offer-help' },
  'another two': { restNo: true, yes: ['b', 'c'], gives: 'offer-help' },
  'one of three': { restNo: true, yes: ['a'], gives: 'other-help' },
  'one, the rest not asked': { yes: ['a'], gives: 'keep-open', possible: ['offer-help', 'other-help'] },
  'one, one declined': { restNo: true, yes: ['a'], declined: ['b'], gives: 'keep-open' },
}

/** The same, some left out. */
export const without = (...names: readonly string[]): Readonly<Record<string, Example>> =>
  Object.fromEntries(Object.entries(enough).filter(([name]) => !names.includes(name)))
