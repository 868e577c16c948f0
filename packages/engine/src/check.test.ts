import { describe, expect, test } from 'vitest'
import { abc, built, graded, group, one, only, open, sound, unbuilt } from './check/trial-set.ts'
import { check, type Finding, type FindingCode, findings } from './check.ts'
import { anyUnknown, choice, type Fact, number, presume } from './fact.ts'
import { all, any, atLeast, between, count, is, not, oneOf, reaches, yes } from './formula.ts'
import { line } from './rule.ts'
import type { RuleSet } from './rule-set.ts'
import { rest } from './small-set.ts'

test('a sound set has one warning: that nobody has read it', () => {
  expect(check(sound).map(({ code }) => code)).toEqual(['not-read'])
})

/** For every code a set that breaks it: the findings of that code, exactly. Its own test beside it has one that does not. */
const broken: Readonly<
  Partial<Record<FindingCode, readonly [RuleSet, readonly Omit<Finding, 'code' | 'severity'>[]]>>
> = {
  refused: [
    unbuilt(abc, [[yes('absent'), 'offer-help']]),
    [{ where: 'small-set/rule-0', says: 'unknown-fact: Add the fact to `facts`, or name one that is there.' }],
  ],
  'dead-rule': [
    built(abc, [
      [any(yes('a'), yes('b')), 'offer-help'],
      [all(yes('a'), yes('c')), 'keep-open'],
      [all(any(yes('b'), yes('c')), not(yes('c'))), 'keep-open'],
      [yes('c'), 'keep-open'],
    ]),
    [
      {
        where: 'small-set/rule-1',
        says: 'Wherever it holds, other rules settle the outcome: small-set/rule-0 does, for example with a: yes and c: yes, every other sign no.',
        counterexample: { yes: ['a', 'c'], restNo: true },
      },
      {
        where: 'small-set/rule-2',
        says: 'Wherever it holds, other rules settle the outcome: small-set/rule-0 does, for example with b: yes, every other sign no.',
        counterexample: { yes: ['b'], restNo: true },
      },
    ],
  ],
  'unreachable-outcome': [
    built(abc, [[yes('a'), 'offer-help']], {
      outcomes: { 'offer-help': 'H.', soon: 'S.', 'keep-open': 'K.', 'other-help': 'O.' },
    }),
    [{ where: 'soon', says: 'No answers lead to this outcome: no rule gives it.' }],
  ],
  'never-matters': [
    built(abc, [[any(yes('a'), all(yes('a'), yes('b'))), 'offer-help']]),
    [
      { where: 'b', says: 'No answer to this fact ever changes the outcome.' },
      { where: 'c', says: 'No answer to this fact ever changes the outcome.' },
    ],
  ],
  'threshold-cannot-be-met': [
    built({ ...abc, d: choice(['x', 'y', 'z'], { says: 'D.', ...open }) }, [
      [any(yes('a'), atLeast(3, yes('b'), yes('c'), is('d', 'x'), is('d', 'y'), not(yes('c')))), 'keep-open'],
      [atLeast(2, is('d', 'x'), is('d', 'y')), 'offer-help'],
    ]),
    [
      {
        where: 'small-set/rule-1',
        says: 'This can never be met: “at least 2 of: ‘D’ is ‘x’; ‘D’ is ‘y’”. At most 1 can be reached.',
      },
    ],
  ],
  'never-holds': [
    built({ ...abc, d: choice(['x', 'y'], { says: 'D.', ...open }) }, [
      [any(yes('a'), all(is('d', 'x'), is('d', 'y'), yes('b'))), 'offer-help'],
    ]),
    [
      {
        where: 'small-set/rule-0',
        says: 'This can never hold: “all of: ‘D’ is ‘x’; ‘D’ is ‘y’; yes to ‘B’”.',
      },
    ],
  ],
  'always-holds': [
    built({ a: one('A.'), d: choice(['x', 'y'], { says: 'D.', ...open }) }, [
      [all(yes('a'), oneOf('d', ['x', 'y'])), 'offer-help'],
    ]),
    [{ where: 'small-set/rule-0', says: 'This always holds: “‘D’ is ‘x’ or ‘y’”.' }],
  ],
  'unused-line': [
    built({ a: graded('strong') }, [[yes('a'), 'offer-help']], {
      ...group,
      lines: { l: line({ says: 'L.', when: count(1, { group: 'g' }), ...rest }) },
    } as Partial<RuleSet>),
    [{ where: 'l', says: 'No rule refers to this line.' }],
  ],
  falls: [
    unbuilt(
      { ...abc, age: number({ says: 'Age.', ...open }) },
      [
        [all(yes('a'), between('age', { to: 17 }), not(all(yes('b'), yes('c')))), 'offer-help'],
        [yes('b'), 'keep-open'],
      ],
      { rises: true },
    ),
    [
      {
        where: 'b',
        says: 'Adding b turns “offer-help” into “keep-open”, for example with a: yes, c: yes and age: 17, every other sign no.',
        counterexample: { yes: ['a', 'c'], restNo: true, is: { age: 17 } },
      },
      {
        where: 'c',
        says: 'Adding c turns “offer-help” into “keep-open”, for example with a: yes, b: yes and age: 17, every other sign no.',
        counterexample: { yes: ['a', 'b'], restNo: true, is: { age: 17 } },
      },
    ],
  ],
  'presumption-changes-nothing': [
    built(
      {
        a: one('A.', { unknown: presume({ as: 'no', if: anyUnknown, says: 'P.', ...rest }) }),
        b: one('B.', { unknown: presume({ as: 'yes', if: anyUnknown, says: 'P.', ...rest }) }),
      },
      [[any(yes('a'), yes('b')), 'offer-help']],
    ),
    [{ where: 'a', says: 'The outcome is the same whether this is presumed or stays open.' }],
  ],
}

describe('a set that breaks', () => {
  test.each(Object.entries(broken))('%s is told so', (code, [set, expected]) => {
    const { severity } = findings[code as FindingCode]
    expect(only(check(set), code as FindingCode)).toEqual(expected.map((finding) => ({ code, severity, ...finding })))
    expect(only(check(sound, [], { asOf: '2026-02-01' }), code as FindingCode)).toEqual([])
  })
})

describe('what is refused', () => {
  test('a threshold above the size of its group keeps its own code', () => {
    const set = unbuilt({ a: graded('strong') }, [[count(2, { group: 'g' }), 'offer-help']], group)
    expect(check(set).map(({ code, where }) => [code, where])).toEqual([
      ['threshold-cannot-be-met', 'small-set/rule-0'],
      ['not-read', 'small-set'],
    ])
  })

  test('a fact that does not say how unknown reads', () => {
    const { unknown: _, ...silent } = abc.a
    expect(check(unbuilt({ a: silent as Fact }, [[yes('a'), 'offer-help']]))[0]).toEqual({
      code: 'refused',
      severity: 'error',
      where: 'a',
      says: 'unknown-undeclared: Say how unknown reads: `open`, or a presumption.',
    })
  })

  test('a sign under `not` in a set that rises, though nothing falls', () => {
    const set = unbuilt(abc, [[any(yes('a'), not(yes('a')), yes('b'), yes('c')), 'offer-help']], { rises: true })
    expect(only(check(set), 'refused').map(({ where }) => where)).toEqual(['a'])
    expect(only(check(set), 'falls')).toEqual([])
  })
})

test('sixty-six graded signs in six lists, some in dispute, are proved', () => {
  const lists = ['p', 'q', 'r', 's', 't', 'u']
  const grades = ['strong', 'strong', 'medium', 'medium', 'medium', 'weak', 'weak', 'weak']
  const disputed = { from: 'weak', to: 'medium', cites: rest.cites }
  const facts = Object.fromEntries(
    lists.flatMap((list) =>
      [...grades, disputed, disputed, disputed].map((grade, i) => [`${list}${i}`, one('S.', { group: list, grade })]),
    ),
  )
  const enough = (list: string) =>
    any(
      count(2, { group: list, grade: 'strong' }),
      all(count(1, { group: list, grade: 'strong' }), count(2, { group: list, grade: 'weak' })),
      count(3, { group: list, grade: 'medium' }),
    )
  const lines = Object.fromEntries(lists.map((list) => [list, line({ says: 'L.', when: enough(list), ...rest })]))
  const pairs = [all(reaches('p'), reaches('q')), all(reaches('r'), any(reaches('s'), reaches('t'), reaches('u')))]
  const set = built(
    facts,
    [
      [any(...pairs), 'offer-help'],
      [any(...lists.map((list) => reaches(list))), 'keep-open'],
    ],
    {
      groups: Object.fromEntries(lists.map((list) => [list, 'G.'])),
      grades: ['strong', 'medium', 'weak'],
      lines,
    } as never,
  )
  expect(check(set).map(({ code }) => code)).toEqual(['not-read'])
})

test('what cannot be proved is told, at once', () => {
  // Every row and every column of a square: which columns are met has to be remembered, one by one.
  const across = Array.from({ length: 14 }, (_, i) => i)
  const id = (r: number, c: number) => `s${r}x${c}`
  const facts = Object.fromEntries(across.flatMap((r) => across.map((c) => [id(r, c), one('S.')])))
  const rows = across.map((r) => any(...across.map((c) => yes(id(r, c)))))
  const columns = across.map((c) => any(...across.map((r) => yes(id(r, c)))))
  const set = built(facts, [[all(...rows, ...columns), 'offer-help']])
  expect(check(set, []).map(({ code, says }) => [code, says])).toEqual([
    ['not-proved', 'Not proved: anything about the set. It takes more than 1,048,576 steps.'],
    ['not-read', 'Nobody has read it against its source yet.'],
  ])
}, 60_000)
