import { describe, expect, test } from 'vitest'
import type { Finding, FindingCode } from './check.ts'
import { check, checkSources, findings } from './check.ts'
import { criteria } from './criteria.ts'
import { examples } from './example.ts'
import { anyUnknown, choice, date, type Fact, number, presume, sign } from './fact.ts'
import { all, any, atLeast, between, count, type Formula, is, not, oneOf, reaches, weigh, yes } from './formula.ts'
import { line, rule } from './rule.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { guide, head, rest } from './small-set.ts'
import { table } from './table.ts'

const open = { unknown: 'open', ...rest } as const
const one = (says: string, more: object = {}) => sign({ says, ...open, ...more }) as Fact
const abc = { a: one('A.'), b: one('B.'), c: one('C.') }
const then = ['offer-help', 'keep-open', 'other-help'] as const
type Then = (typeof then)[number]

/** A set of rules as data, not looked at by the builder. */
function unbuilt(
  facts: Record<string, Fact>,
  rules: readonly (readonly [Formula, Then])[],
  more: Partial<RuleSet> = {},
) {
  return {
    ...head,
    groups: {},
    grades: [],
    lines: {},
    rises: false,
    notEncoded: [],
    fingerprint: 'unsealed',
    facts,
    rules: rules.map(([when, gives], i) => rule({ id: `small-set/rule-${i}`, says: 'R.', when, then: gives, ...rest })),
    ...more,
  } as unknown as RuleSet
}

function built(...args: Parameters<typeof unbuilt>): RuleSet {
  return ruleSet(unbuilt(...args) as never) as unknown as RuleSet
}

const only = (found: readonly Finding[], code: FindingCode) => found.filter((finding) => finding.code === code)
const graded = (grade: string | object, weight = 1) => one('G.', { group: 'g', grade, weight })
const group = { groups: { g: 'Group.' }, grades: ['strong', 'medium', 'weak'] } as unknown as Partial<RuleSet>

const sound = built(abc, [
  [atLeast(2, yes('a'), yes('b'), yes('c')), 'offer-help'],
  [any(yes('a'), yes('b')), 'keep-open'],
])

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

const size = choice(['alone', 'pair', 'family'], { says: 'Who comes.', ...open })
const row = (id: string, when: object, gives: Then) => ({
  id: `small-set/${id}`,
  says: 'R.',
  when,
  then: gives,
  ...rest,
})
const rooms = (hit: 'first' | 'unique', rows: readonly ReturnType<typeof row>[]) =>
  table({ ...head, facts: { ...abc, size }, hit, rows } as never) as unknown as RuleSet

describe('tables', () => {
  const total = rooms('first', [
    row('family', { size: 'family' }, 'offer-help'),
    row('quiet', { a: 'yes', b: 'no' }, 'keep-open'),
    row('rest', {}, 'other-help'),
  ])
  const without = (id: string): RuleSet => ({
    ...total,
    rules: total.rules.filter((one) => one.id !== `small-set/${id}`),
  })

  test('a gap is shown by the smallest case in it', () => {
    expect(only(check(total), 'gap')).toEqual([])
    expect(check(without('rest')).filter(({ code }) => code === 'gap' || code === 'refused')).toEqual([
      {
        code: 'gap',
        severity: 'error',
        where: 'small-set',
        says: 'No row is hit, for example with size: alone, every other sign no.',
        counterexample: { yes: [], restNo: true, is: { size: 'alone' } },
      },
    ])
  })

  test('two rows hit together are an error in a unique table, where one has to be', () => {
    const split = rooms('unique', [row('a', { a: 'yes' }, 'offer-help'), row('not-a', { a: 'no' }, 'other-help')])
    expect(only(check(split), 'overlap')).toEqual([])
    const over = { ...split, rules: [...split.rules, { ...total.rules[1], when: all(yes('a'), yes('b')) }] } as RuleSet
    expect(check(over).filter(({ code }) => code === 'overlap' || code === 'refused')).toEqual([
      {
        code: 'overlap',
        severity: 'error',
        where: 'small-set/quiet',
        says: 'This row and small-set/a are hit together, for example with a: yes and b: yes, every other sign no.',
        counterexample: { yes: ['a', 'b'], restNo: true },
      },
    ])
  })

  test('where only the order decides, that is a warning; a row within another is not', () => {
    expect(only(check(total), 'order-decides')).toEqual([
      {
        code: 'order-decides',
        severity: 'warning',
        where: 'small-set/quiet',
        says: 'Only the order decides between this row and small-set/family, for example with a: yes and size: family, every other sign no.',
        counterexample: { yes: ['a'], restNo: true, is: { size: 'family' } },
      },
    ])
    const nested = rooms('first', [
      row('quiet-family', { size: 'family', a: 'yes' }, 'offer-help'),
      row('family', { size: 'family' }, 'keep-open'),
      row('rest', {}, 'other-help'),
    ])
    expect(only(check(nested), 'order-decides')).toEqual([])
  })

  test('a row behind another, and a row that gives what comes anyway, are dead', () => {
    const hidden = rooms('first', [
      row('pair', { size: ['alone', 'pair'] }, 'offer-help'),
      row('alone', { size: 'alone', a: 'yes' }, 'keep-open'),
      row('b', { b: 'yes' }, 'other-help'),
      row('rest', {}, 'other-help'),
    ])
    expect(only(check(hidden), 'dead-rule').map(({ where, says }) => [where, says])).toEqual([
      [
        'small-set/alone',
        'Wherever it holds, other rules settle the outcome: small-set/pair does, for example with a: yes and size: alone, every other sign no.',
      ],
      [
        'small-set/b',
        'Where it is hit, the rows after it give the same outcome, for example with b: yes and size: family, every other sign no.',
      ],
    ])
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

describe('presumptions', () => {
  test('that lead away from the open outcome are seen: it can then be unreachable', () => {
    const presumed = one('A.', { unknown: presume({ as: 'yes', if: anyUnknown, says: 'P.', ...rest }) })
    const set = built({ a: presumed }, [[yes('a'), 'offer-help']])
    expect(only(check(set), 'unreachable-outcome').map(({ where }) => where)).toEqual(['keep-open'])
    const unsure = one('A.', { unknown: presume({ as: 'yes', if: ['unsure'], says: 'P.', ...rest }) })
    expect(only(check(built({ a: unsure }, [[yes('a'), 'offer-help']])), 'unreachable-outcome')).toEqual([])
  })
})

describe('dates', () => {
  test('have nothing between one day and the next', () => {
    const set = built({ d: date({ says: 'D.', ...open }), a: one('A.') }, [
      [all(yes('a'), not(between('d', { to: '2026-02-28' })), not(between('d', { from: '2026-03-01' }))), 'offer-help'],
      [yes('a'), 'keep-open'],
      [between('d', { from: '2026-03-01' }), 'keep-open'],
    ])
    expect(only(check(set), 'never-holds')).toHaveLength(1)
    expect(only(check(set), 'dead-rule').map(({ where, says }) => [where, says])).toEqual([
      ['small-set/rule-0', 'It can never hold.'],
    ])
  })
})

describe('weights', () => {
  test('that never add up to a threshold', () => {
    const set = unbuilt(
      { a: graded('strong', 2), b: graded('strong', 2) },
      [[any(weigh(4, { group: 'g' }), yes('a')), 'offer-help']],
      group,
    )
    expect(only(check(set), 'threshold-cannot-be-met')).toEqual([])
    expect(only(check(set), 'never-matters').map(({ where }) => where)).toEqual(['b'])
  })
})

describe('criteria', () => {
  const fit = criteria({
    ...head,
    outcomes: { 'does-not-fit': 'N.', 'may-fit': 'M.', fits: 'F.' },
    whileOpen: 'may-fit',
    fits: 'fits',
    facts: { a: one('A.'), b: one('B.'), c: one('C.') },
    required: [{ id: 'small-set/a', says: 'A.', when: yes('a'), fails: 'does-not-fit', ...rest }],
    supporting: [{ id: 'small-set/b', says: 'B.', when: yes('b'), ...rest }],
  } as never)

  test('facts that only rank are meant; others have to matter', () => {
    expect(only(check(fit as unknown as RuleSet), 'never-matters').map(({ where }) => where)).toEqual(['c'])
  })
})

describe('sets answered rule by rule', () => {
  const rights = built(abc, [
    [yes('a'), 'offer-help'],
    [any(yes('a'), yes('b')), 'keep-open'],
    [all(yes('a'), yes('b')), 'offer-help'],
  ])

  test('a rule is dead together, not apart; a fact in no rule never matters', () => {
    expect(only(check(rights), 'dead-rule').map(({ where }) => where)).toEqual(['small-set/rule-2'])
    const apart = check(rights, undefined, { each: true })
    expect(apart.map(({ code, where }) => [code, where])).toEqual([
      ['never-matters', 'c'],
      ['not-read', 'small-set'],
    ])
  })

  test('each rule is held to its own cases', () => {
    const cases = examples(rights as never, rights.rules[0], {
      'a alone': { yes: ['a'], gives: 'offer-help' },
    } as never)
    const found = check(rights, [cases], { each: true })
    expect(only(found, 'example-differs')).toEqual([])
    expect(only(found, 'example-missing').filter(({ where }) => where === 'small-set/rule-1').length).toBeGreaterThan(0)
  })
})

describe('sources', () => {
  test('each has to be cited, and each citation has to be listed', () => {
    const other = { ...guide, id: 'other-guide' }
    expect(checkSources([sound], [guide])).toEqual([])
    expect(checkSources([sound], [guide, other]).map(({ code, where }) => [code, where])).toEqual([
      ['source-never-cited', 'other-guide'],
    ])
    expect(only(check(sound, undefined, { sources: [] }), 'source-not-listed').map(({ where }) => where)).toEqual([
      'small-guide',
    ])
  })

  test('a grade in dispute and a presumption cite as well', () => {
    const [x, y] = ['x', 'y'].map((id) => ({ ...guide, id, at: guide.at }))
    const from = (id: string) => [{ source: id, title: 'T', pin: 'p. 1', kind: 'guidance' }] as const
    const unknown = presume({ as: 'no', if: anyUnknown, says: 'P.', cites: from('y'), status: 'house' })
    const set = built(
      { a: graded({ from: 'weak', to: 'strong', cites: from('x') }), b: one('B.', { unknown }) },
      [[any(count(1, { group: 'g', grade: 'strong' }), yes('b')), 'offer-help']],
      group,
    )
    expect(checkSources([set], [guide, x, y] as never)).toEqual([])
  })
})

describe('readings', () => {
  const reading = { role: 'lawyer', reference: 'NS/1', on: '2026-01-01', until: '2027-01-01' }
  const read = { ...sound, reading } as RuleSet

  test('grow old, on the day they are asked for', () => {
    expect(check(read)).toEqual([])
    expect(check(read, undefined, { asOf: '2027-01-01' })).toEqual([])
    expect(check(read, undefined, { asOf: '2027-01-02' })).toEqual([
      {
        code: 'reading-expired',
        severity: 'warning',
        where: 'small-set',
        says: 'The reading was valid until 1 January 2027.',
      },
    ])
  })

  test('what is not in force is told, for the set and for a rule', () => {
    const old = { ...read, inForce: { from: '2025-01-01', to: '2025-12-31' } }
    expect(check(old, undefined, { asOf: '2026-02-01' }).map(({ code, says }) => [code, says])).toEqual([
      ['out-of-force', 'In force until 31 December 2025.'],
    ])
    const late = { ...read, rules: read.rules.map((rule) => ({ ...rule, inForce: { from: '2026-03-01' } })) }
    expect(check(late, undefined, { asOf: '2026-02-01' }).map(({ where }) => where)).toEqual([
      'small-set/rule-0',
      'small-set/rule-1',
    ])
  })
})

describe('lines', () => {
  test('are looked at where they are written', () => {
    const when = any(count(2, { group: 'g' }), all(count(1, { group: 'g' }), not(count(1, { group: 'g' }))))
    const set = built({ a: graded('strong'), b: graded('weak') }, [[reaches('l'), 'offer-help']], {
      ...group,
      lines: { l: line({ says: 'L.', when, ...rest }) },
    } as Partial<RuleSet>)
    expect(only(check(set), 'never-holds').map(({ where }) => where)).toEqual(['l'])
  })
})
