import { fc } from '@fast-check/vitest'
import type { Answers } from './answer.ts'
import { source } from './citation.ts'
import { anyUnknown, choice, type DisputedGrade, type Fact, number, presume, sign } from './fact.ts'
import { all, any, atLeast, between, count, type Formula, is, not, oneOf, reaches, weigh, yes } from './formula.ts'
import { line, rule } from './rule.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { RulebookError } from './rulebook-error.ts'
import { type Cell, table } from './table.ts'

// Small random rule sets and answers, for properties. Ships nowhere.

const guide = source({
  id: 'random-guide',
  title: 'Random guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const cites = [guide.at('p. 1')] as const
const base = { says: 'A fact.', cites, status: 'house' } as const
const grades = ['strong', 'medium', 'weak'] as const
type Grade = (typeof grades)[number]

const presumption = fc.constantFrom(anyUnknown, ['unsure'] as const, ['not-asked', 'declined'] as const)

const someSign = fc
  .record({
    grouped: fc.boolean(),
    grade: fc.constantFrom<Grade | DisputedGrade<Grade>>(
      'strong',
      'medium',
      'weak',
      { from: 'medium', to: 'strong', cites },
      { from: 'weak', to: 'strong', cites },
    ),
    weight: fc.integer({ min: 1, max: 3 }),
    reads: fc.oneof(
      { weight: 4, arbitrary: fc.constant('open' as const) },
      fc.record({ as: fc.constantFrom('yes' as const, 'no' as const), if: presumption }),
    ),
    declined: fc.boolean(),
  })
  .map(({ grouped, grade, weight, reads, declined }) =>
    sign<'g', Grade>({
      ...base,
      ...(grouped && { group: 'g' as const, grade, weight }),
      ...(declined && reads !== 'open' && reads.as === 'no' && { declined: 'no' as const }),
      unknown: reads === 'open' ? 'open' : presume({ ...reads, says: 'Presumed.', cites, status: 'house' }),
    }),
  )
const someChoice = fc
  .oneof(
    fc.constant('open' as const),
    fc.record({ as: fc.constantFrom<'x' | readonly ('x' | 'y')[]>('x', ['x', 'y']), if: presumption }),
  )
  .map((reads) =>
    choice(['x', 'y', 'z'], {
      ...base,
      unknown: reads === 'open' ? 'open' : presume({ ...reads, says: 'Presumed.', cites, status: 'house' }),
    }),
  )
const someNumber = fc
  .oneof(fc.constant('open' as const), fc.constant({ as: { to: 17 }, if: anyUnknown }))
  .map((reads) =>
    number({
      ...base,
      unknown: reads === 'open' ? 'open' : presume({ ...reads, says: 'Presumed.', cites, status: 'house' }),
    }),
  )

/** Values that tell every class of the number apart. */
export const numbers = [10, 17, 17.5, 18, 20, 21, 22, 30] as const
/** Ids of the facts in a random set. */
export const signs = ['a', 'b', 'c', 'd', 'e'] as const

type F = Formula<string, 'l', 'g', Grade>

/** A count of the group, lowered to what these signs can reach; nothing where none of them counts. */
function counted(some: readonly Fact[], n: number, grade?: Grade): readonly Formula<never, never, 'g', Grade>[] {
  const strongest = some.flatMap((one) => {
    const own = one.kind === 'sign' && one.group === 'g' ? one.grade : undefined
    return own === undefined ? [] : [typeof own === 'object' ? own.to : own]
  })
  const at = grade === undefined ? grades.length : grades.indexOf(grade)
  const most = strongest.filter((own) => grades.indexOf(own as Grade) <= at).length
  return most === 0 ? [] : [count(Math.min(n, most), grade ? { group: 'g', grade } : { group: 'g' })]
}

const leaf = (some: readonly Fact[], grouped: number): fc.Arbitrary<F> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...signs).map((id): F => yes(id)) },
    fc.constantFrom('x', 'y', 'z').map((value): F => is('h', value)),
    fc.constant<F>(oneOf('h', ['x', 'z'])),
    fc.constantFrom<F>(between('n', { to: 17 }), between('n', { from: 18, to: 21 }), between('n', { from: 21 })),
    ...(grouped > 0
      ? [
          fc.constant<F>(reaches('l')),
          fc
            .record({ n: fc.integer({ min: 1, max: grouped }), grade: fc.constantFrom(undefined, ...grades) })
            .map(({ n, grade }) => counted(some, n, grade)[0] ?? count(1, { group: 'g' })),
          fc.integer({ min: 1, max: grouped }).map((n): F => weigh(n, { group: 'g' })),
        ]
      : []),
  )

const formula = (some: readonly Fact[], grouped: number): fc.Arbitrary<F> => {
  const { node } = fc.letrec<{ node: F }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'formula' },
      leaf(some, grouped),
      fc.array(tie('node'), { minLength: 1, maxLength: 3, depthIdentifier: 'formula' }).map((of): F => all(...of)),
      fc.array(tie('node'), { minLength: 1, maxLength: 3, depthIdentifier: 'formula' }).map((of): F => any(...of)),
      fc
        .array(tie('node'), { minLength: 2, maxLength: 4, depthIdentifier: 'formula' })
        .chain((of) => fc.integer({ min: 1, max: of.length }).map((n): F => atLeast(n, ...of))),
      tie('node').map((of): F => not(of)),
    ),
  }))
  return node
}

const outcomes = {
  first: 'First.',
  second: 'Second.',
  open: 'Keep open.',
  third: 'Third.',
  other: 'Other help.',
} as const

const head = {
  id: 'random-set',
  version: '0.0.0',
  title: 'Random',
  says: 'Random.',
  saysNot: 'Anything.',
  concerns: 'Nobody.',
  inForce: { from: '2026-01-01' },
  reading: 'none yet',
} as const

function made(
  facts: Record<string, Fact<'g', Grade>>,
  gives: readonly string[],
  whens: readonly F[],
  grouped = 0,
): RuleSet {
  const some = Object.values(facts)
  const when = any(...counted(some, 1, 'strong'), ...counted(some, 2))
  return ruleSet<string, keyof typeof outcomes, 'l', 'g', Grade>({
    ...head,
    groups: { g: 'A group.' },
    grades,
    facts,
    outcomes,
    whileOpen: 'open',
    otherwise: 'other',
    lines: grouped > 0 ? { l: line({ says: 'A line.', when, cites, status: 'house' }) } : ({} as never),
    rules: whens.map((one, i) =>
      rule({
        id: `random-set/rule-${i}`,
        says: 'A rule.',
        when: one,
        then: gives[i] as 'first',
        cites,
        status: 'house',
      }),
    ),
  }) as unknown as RuleSet
}

/** Nothing where the builder refuses the set for its size: another one is drawn then. */
function small(...definition: Parameters<typeof made>): RuleSet | undefined {
  try {
    return made(...definition)
  } catch (error) {
    if (error instanceof RulebookError && error.code === 'too-many-combinations') return undefined
    throw error
  }
}

/** A small set with signs, a choice, a number, disputed grades, presumptions, lines and `not`. */
export const randomSet: fc.Arbitrary<RuleSet> = fc
  .record({ signs: fc.tuple(someSign, someSign, someSign, someSign, someSign), h: someChoice, n: someNumber })
  .chain(({ signs: five, h, n }) => {
    const grouped = five.filter((one) => one.group === 'g').length
    const when = formula(five, grouped)
    return fc
      .array(fc.record({ when, gives: fc.constantFrom('first', 'second', 'third') }), { minLength: 1, maxLength: 3 })
      .map((rules) => {
        const facts: Record<string, Fact<'g', Grade>> = { h, n }
        five.forEach((one, i) => {
          facts[signs[i] ?? ''] = one
        })
        return small(
          facts,
          rules.map(({ gives }) => gives),
          rules.map((one) => one.when),
          grouped,
        )
      })
      .filter((set) => set !== undefined)
  })

/** A set in which every fact is used once: a graded line, a count and a choice, combined at random. */
export const randomReadOnceSet: fc.Arbitrary<RuleSet> = fc
  .record({
    signs: fc.tuple(someSign, someSign, someSign, someSign, someSign),
    h: someChoice,
    n: someNumber,
    graded: fc.integer({ min: 2, max: 4 }),
    strong: fc.integer({ min: 1, max: 2 }),
    loose: fc.integer({ min: 1, max: 2 }),
    weighed: fc.boolean(),
    ways: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
  })
  .map(({ signs: five, h, n, graded, strong, loose, weighed, ways }) => {
    const facts: Record<string, Fact<'g', Grade>> = { h, n }
    five.forEach((one, i) => {
      const { group: _, grade = 'weak', weight = 1, ...rest } = one
      facts[signs[i] ?? ''] = { ...rest, ...(i < graded && { group: 'g' as const, grade, weight }) }
    })
    const line: F = weighed
      ? weigh(Math.min(graded, 3), { group: 'g' })
      : any(
          ...counted(Object.values(facts), strong, 'strong'),
          all(...counted(Object.values(facts), loose, 'medium'), ...counted(Object.values(facts), 2)),
        )
    const others = signs.slice(graded).map((id): F => yes(id))
    const rest: F = atLeast(Math.min(loose, others.length), ...others)
    const turned = (one: F, i: number): F => (ways[i] ? not(one) : one)
    const value: F = ways[3] ? is('h', 'x') : oneOf('h', ['x', 'z'])
    const first: F = ways[0] ? all(turned(line, 1), turned(rest, 2)) : any(turned(line, 1), turned(rest, 2))
    const second: F = ways[1] ? all(value, between('n', { from: 18 })) : any(value, not(between('n', { from: 18 })))
    return made(facts, ['first', 'second'], [first, second])
  })

const cell = {
  sign: fc.constantFrom('yes', 'no', undefined, undefined),
  h: fc.constantFrom<Cell | undefined>('x', ['y', 'z'], undefined),
  n: fc.constantFrom<Cell | undefined>({ to: 17 }, { from: 18, to: 21 }, { from: 21 }, undefined),
}
const randomRow = fc
  .record({ a: cell.sign, b: cell.sign, c: cell.sign, d: cell.sign, e: cell.sign, h: cell.h, n: cell.n })
  .map(
    (cells) => Object.fromEntries(Object.entries(cells).filter(([, one]) => one !== undefined)) as Record<string, Cell>,
  )

/** A decision table, first hit, whose last row is always hit. */
export const randomTable: fc.Arbitrary<RuleSet> = fc
  .record({
    signs: fc.tuple(someSign, someSign, someSign, someSign, someSign),
    h: someChoice,
    n: someNumber,
    rows: fc.array(fc.record({ cells: randomRow, gives: fc.constantFrom('first', 'second', 'third', 'other') }), {
      maxLength: 4,
    }),
    rest: fc.constantFrom('second', 'other'),
  })
  .map(({ signs: five, h, n, rows, rest }) => {
    const facts: Record<string, Fact> = { h, n }
    five.forEach((one, i) => {
      const { group: _, grade: __, ...plain } = one
      facts[signs[i] ?? ''] = plain
    })
    return table<string, keyof typeof outcomes>({
      ...head,
      facts,
      outcomes,
      whileOpen: 'open',
      otherwise: 'other',
      hit: 'first',
      rows: [...rows, { cells: {}, gives: rest }].map(({ cells, gives }, i) => ({
        id: `random-set/row-${i}`,
        says: 'A row.',
        when: cells,
        then: gives as 'first',
        cites,
        status: 'house' as const,
      })),
    }) as unknown as RuleSet
  })

const signAnswer = fc.constantFrom('yes', 'no', 'unsure', 'declined', 'not-asked', undefined)
const choiceAnswer = fc.constantFrom(
  'x',
  'y',
  'z',
  'unsure',
  'declined',
  undefined,
  { oneOf: ['x', 'y'] },
  { oneOf: ['y', 'z'], why: 'declined' as const },
)
const numberAnswer = fc.constantFrom(
  17,
  18,
  30,
  'unsure',
  'declined',
  undefined,
  { from: 16, to: 19 },
  { from: 18 },
  { to: 20, why: 'declined' as const },
  { above: 17, below: 21 },
)

/** Answers to a random set. */
export const randomAnswers: fc.Arbitrary<Answers> = fc
  .record({
    a: signAnswer,
    b: signAnswer,
    c: signAnswer,
    d: signAnswer,
    e: signAnswer,
    h: choiceAnswer,
    n: numberAnswer,
  })
  .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers)
