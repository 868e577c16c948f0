import { fc } from '@fast-check/vitest'
import type { Answers } from './answer.ts'
import { choice, type Fact, sign } from './fact.ts'
import { all, any, atLeast, count, type Formula, is, not, reaches, weigh, yes } from './formula.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { head, rest } from './small-set.ts'

// Random sets of sixty-seven signs, and answers to them, for properties. Ships nowhere.

/** Strongest first. */
export const grades = ['strong', 'medium', 'weak'] as const
const outcomes = { first: 'F.', second: 'S.', open: 'O.', other: 'H.' }
/** Outcomes, most protective first. */
export const order: readonly string[] = Object.keys(outcomes)
const base = { ...head, grades, outcomes, whileOpen: 'open', otherwise: 'other' } as const

/** Six groups with sixty-seven signs, in the sizes of an instrument of that length. */
export const sizes: Readonly<Record<string, number>> = {
  recruited: 10,
  forced: 10,
  vulnerable: 16,
  conditions: 9,
  coerced: 15,
  dependent: 7,
}
const groups = Object.fromEntries(Object.keys(sizes).map((group) => [group, 'A group.']))
/** The sixty-seven. */
export const ids: readonly string[] = Object.entries(sizes).flatMap(([group, n]) =>
  Array.from({ length: n }, (_, i) => `${group}-${i}`),
)
/** The group of a sign. */
export const groupOf = (id: string): string => id.slice(0, id.lastIndexOf('-'))

const grade = fc.constantFrom(
  'strong',
  'medium',
  'weak',
  'medium',
  { from: 'medium', to: 'strong', cites: rest.cites },
  { from: 'weak', to: 'strong', cites: rest.cites },
)
const manySigns = fc
  .array(fc.record({ grade, weight: fc.integer({ min: 1, max: 4 }) }), { minLength: 67, maxLength: 67 })
  .map((signs) => {
    const facts: Record<string, Fact> = {}
    ids.forEach((id, i) => {
      // The first three of a group have one grade each, so that every line can be reached.
      const fixed = grades[Number(id.slice(id.lastIndexOf('-') + 1))]
      facts[id] = sign({
        says: 'A sign.',
        unknown: 'open',
        group: groupOf(id),
        ...signs[i],
        ...(fixed && { grade: fixed }),
        ...rest,
      } as never) as Fact
    })
    return facts
  })

/** Two strong; one strong and another; three of medium or more; two of medium or more and another. */
const graded = (group: string): Formula<never, never, string, string> =>
  any(
    count(2, { group, grade: 'medium' }),
    all(count(1, { group, grade: 'strong' }), count(2, { group })),
    all(count(1, { group, grade: 'medium' }), count(4, { group, grade: 'weak' })),
  )
type F = Formula<string, string, string, string>
const made = (facts: Readonly<Record<string, Fact>>, rules: readonly (readonly [F, string])[], rises: boolean) =>
  ruleSet({
    ...base,
    groups,
    facts,
    rises,
    lines: Object.fromEntries(
      Object.keys(sizes).map((group) => [group, { says: 'A line.', when: graded(group), ...rest }]),
    ),
    rules: rules.map(([when, then], i) => ({ id: `small-set/rule-${i}`, says: 'A rule.', when, then, ...rest })),
  } as never) as unknown as RuleSet

/** Six lines, combined as such an instrument does. */
export const longSet: fc.Arbitrary<RuleSet> = manySigns.map((facts) =>
  made(
    facts,
    [
      [all(any(reaches('recruited'), reaches('forced'), reaches('vulnerable')), reaches('conditions')), 'first'],
      [atLeast(2, reaches('coerced'), reaches('dependent'), reaches('conditions')), 'second'],
    ],
    true,
  ),
)

/** More than twelve tests: lines, weights, counts, single signs, and eight facts that act in both directions. */
export const wideSet: fc.Arbitrary<RuleSet> = fc
  .tuple(manySigns, fc.array(fc.integer({ min: 0, max: 66 }), { minLength: 8, maxLength: 8 }))
  .map(([facts, some]) => {
    const at = (i: number) => yes(ids[some[i] as number] as string)
    const sums = Object.keys(sizes).map((group) => weigh(7, { group }))
    return made(
      { ...facts, place: choice(['here', 'there', 'away'], { says: 'Place.', unknown: 'open', ...rest }) },
      [
        [
          all(atLeast(3, ...Object.keys(sizes).map((group) => reaches(group))), not(at(0)), not(is('place', 'away'))),
          'first',
        ],
        [atLeast(4, ...sums, all(at(1), not(at(2))), is('place', 'here')), 'second'],
        [all(at(3), any(at(4), not(at(5))), count(3, { group: 'coerced' })), 'first'],
        [all(not(at(6)), at(7), count(2, { group: 'vulnerable', grade: 'medium' })), 'second'],
      ],
      false,
    )
  })

const signAnswer = fc.constantFrom('yes', 'no', 'no', 'no', 'unsure', 'declined', 'not-asked')
const sparse = fc
  .record({
    signs: fc.array(signAnswer, { minLength: 67, maxLength: 67 }),
    place: fc.constantFrom('here', 'there', 'unsure'),
  })
  .map(({ signs, place }) => ({ ...Object.fromEntries(ids.map((id, i) => [id, signs[i]])), place }) as Answers)
/** Few yes, few unknown, so that outcomes differ. */
export const manyAnswers: fc.Arbitrary<Answers> = fc.oneof(
  sparse,
  fc.tuple(fc.shuffledSubarray([...ids], { maxLength: 12 }), fc.shuffledSubarray([...ids], { maxLength: 6 })).map(
    ([sure, unsure]) =>
      ({
        ...Object.fromEntries(ids.map((id) => [id, 'no'])),
        ...Object.fromEntries(sure.map((id) => [id, 'yes'])),
        ...Object.fromEntries(unsure.map((id) => [id, 'unsure'])),
        place: 'there',
      }) as Answers,
  ),
)
