import { describe, expect, test } from 'vitest'
import { criteria } from './criteria.ts'
import { anyUnknown, choice, date, type Fact, number, presume, sign } from './fact.ts'
import { fingerprint, seal, semantics } from './fingerprint.ts'
import { all, any, atLeast, between, count, is, not, oneOf, reaches, weigh, yes } from './formula.ts'
import type { RuleSet } from './rule-set.ts'
import { guide, head, rest } from './small-set.ts'
import { build, facts, grades, one, open, two } from './sound-set.ts'
import { table } from './table.ts'

const parts = [
  yes('plain'),
  all(is('where', 'indoors'), not(between('age', { from: 18 }))),
  atLeast(2, oneOf('where', ['outdoors']), between('day', { from: '2026-03-01', to: '2026-03-31' }), reaches('two')),
  count(1, { group: 'work', grade: 'strong' }),
  weigh(4, { group: 'work' }),
]
const when = any(...parts)
const reading = (as: unknown, when = anyUnknown) => presume({ as, if: when, says: 'Presumed.', ...rest }) as never
const second = { id: 'small-set/second', says: 'Second.', when: yes('medium'), then: 'keep-open', ...rest }
const base = {
  facts: {
    ...facts,
    age: number({ ...open, unit: 'years', unknown: reading({ to: 17 }) }),
    where: choice(['indoors', 'outdoors', 'no'], { ...open, declined: 'no' }),
  } as Readonly<Record<string, Fact>>,
  rules: [{ ...one, when }, second],
}
const of = (parts: object = {}) => fingerprint(build({ ...base, ...parts }))
const sound = of()
const withFact = (id: string, fact: object) => of({ facts: { ...base.facts, [id]: fact } })
const asking = (formula: unknown) => of({ rules: [{ ...one, when: formula }, second] })

test('it names its hash and is sixty-four digits long', () => {
  expect(sound).toMatch(/^sha256-[0-9a-f]{64}$/)
  expect(semantics).toBe(1)
})

describe('it changes with every change of logic', () => {
  const changes: Record<string, () => string> = {
    'the id of the set': () => of({ id: 'other-set', rules: [{ ...one, when, id: 'other-set/help' }] }),
    'an outcome added': () => of({ outcomes: { 'act-now': 'Act.', ...head.outcomes } }),
    'the order of outcomes': () => of({ outcomes: { 'keep-open': 'K.', 'offer-help': 'O.', 'other-help': 'H.' } }),
    'what is kept open': () => of({ whileOpen: 'offer-help' }),
    'the order of grades': () =>
      of({
        grades: ['strong', 'weak', 'medium'],
        facts: { ...base.facts, disputed: sign({ ...open, group: 'work' }) },
      }),
    'a grade added': () => of({ grades: [...grades, 'faint'] }),
    'a fact added': () => withFact('more', sign(open)),
    'a fact of another kind': () => withFact('plain', sign({ ...open, group: 'work' })),
    'a number that becomes a date': () =>
      of({ facts: { ...base.facts, age: date(open) }, rules: [{ ...one, when: yes('plain') }, second] }),
    'the group of a sign': () => withFact('medium', sign(open)),
    'the grade of a sign': () => withFact('medium', sign({ ...open, group: 'work', grade: 'weak' })),
    'a grade that is no longer disputed': () => withFact('disputed', sign({ ...open, group: 'work', grade: 'weak' })),
    'how far a grade is disputed': () =>
      withFact('disputed', sign({ ...open, group: 'work', grade: { from: 'weak', to: 'strong', cites: rest.cites } })),
    'the weight of a sign': () => withFact('strong', sign({ ...open, group: 'work', grade: 'strong', weight: 2 })),
    'a value of a choice': () =>
      withFact('where', choice(['indoors', 'outdoors', 'no', 'at-sea'], { ...open, declined: 'no' })),
    'that declining is no longer a no': () => withFact('where', choice(['indoors', 'outdoors', 'no'], open)),
    'that unknown is presumed': () => withFact('plain', sign({ ...open, unknown: reading('no') })),
    'that unknown is no longer presumed': () => withFact('age', number(open)),
    'what unknown is presumed to be': () => withFact('age', number({ ...open, unknown: reading({ to: 16 }) })),
    'which unknowns are presumed': () => withFact('age', number({ ...open, unknown: reading({ to: 17 }, ['unsure']) })),
    'a rule added': () => of({ rules: [...base.rules, { ...second, id: 'small-set/third' }] }),
    'a rule taken away': () => of({ rules: [{ ...one, when }] }),
    'the id of a rule': () =>
      of({
        rules: [
          { ...one, when },
          { ...second, id: 'small-set/other' },
        ],
      }),
    'what a rule gives': () => of({ rules: [{ ...one, when, then: 'keep-open' }, second] }),
    'a condition': () => asking(yes('plain')),
    'a condition turned round': () => asking(not(when)),
    'any for all': () => asking(all(...parts)),
    'at least one for any': () => asking(atLeast(1, ...parts)),
    'a part dropped': () => asking(any(...parts.slice(1))),
    'a value of a condition': () => asking(is('where', 'outdoors')),
    'a threshold': () => asking(count(2, { group: 'work' })),
    'a threshold beside it': () => asking(count(3, { group: 'work' })),
    'the grade that counts': () => asking(count(1, { group: 'work', grade: 'medium' })),
    'weights for numbers': () => asking(weigh(1, { group: 'work' })),
    'an end of a range': () => asking(between('age', { from: 19 })),
    'the other end of a range': () => asking(between('age', { to: 18 })),
    'a day': () => asking(between('day', { from: '2026-03-02' })),
    'a line': () => of({ lines: { two: { ...two, when: count(3, { group: 'work' }) } } }),
    'a line added': () => of({ lines: { two, three: two } }),
  }

  test.each(Object.entries(changes))('%s', (_, make) => expect(make()).not.toBe(sound))

  test('each to one of its own', () => {
    const all = Object.values(changes).map((make) => make())
    expect(new Set(all).size).toBe(all.length)
  })

  test('how the rows of a table meet, and their order', () => {
    const row = (id: string, quiet: 'yes' | 'no', then: 'offer-help' | 'other-help') =>
      ({ id: `rooms/${id}`, says: 'A row.', when: { quiet }, then, ...rest }) as const
    const rows = [row('one', 'yes', 'offer-help'), row('two', 'no', 'other-help')] as const
    const rooms = (hit: 'first' | 'unique', some: readonly (typeof rows)[number][] = rows) =>
      fingerprint(table({ ...head, id: 'rooms', hit, facts: { quiet: sign(open) }, rows: some }) as unknown as RuleSet)
    expect(new Set([rooms('first'), rooms('unique'), rooms('first', [...rows].reverse())]).size).toBe(3)
  })
})

describe('it changes with what only ranks', () => {
  const shelter = (supporting: readonly (readonly [string, string])[]) =>
    fingerprint(
      criteria({
        ...head,
        id: 'shelter',
        fits: 'other-help',
        facts: { adult: sign(open), quiet: sign(open), near: sign(open) },
        required: [{ id: 'shelter/adult', says: 'Adults.', when: yes('adult'), fails: 'offer-help', ...rest }],
        supporting: supporting.map(([id, says]) => ({
          id: `shelter/${id}`,
          says,
          when: yes(id as 'quiet' | 'near'),
          ...rest,
        })),
      }) as unknown as RuleSet,
    )
  const quiet = ['quiet', 'Quiet.'] as const
  const near = ['near', 'Near.'] as const

  test('for a record stands otherwise with other supporting criteria', () => {
    expect(new Set([shelter([]), shelter([quiet]), shelter([near]), shelter([quiet, near])]).size).toBe(4)
    expect(shelter([['quiet', 'Said otherwise.']])).toBe(shelter([quiet]))
  })
})

describe('it does not change with what decides nothing', () => {
  const other = { cites: [guide.at('p. 99')], status: 'read-in-source' } as const
  const reworded = Object.fromEntries(
    Object.entries(base.facts).map(([id, fact]) => [
      id,
      { ...fact, ...other, says: 'Said otherwise.', note: 'A note.', sensitivity: 'high' },
    ]),
  )
  const changes: Record<string, () => string> = {
    'the words of the set': () =>
      of({ title: 'T.', says: 'S.', saysNot: 'N.', concerns: 'C.', groups: { work: 'Other words.' } }),
    'the words of outcomes': () => of({ outcomes: { 'offer-help': '1', 'keep-open': '2', 'other-help': '3' } }),
    'words, notes, citations, sensitivity and status of facts': () => of({ facts: reworded }),
    'the unit of a number': () => withFact('age', number({ ...open, unit: 'summers', unknown: reading({ to: 17 }) })),
    'words, notes, citations and status of rules and lines': () =>
      of({
        rules: base.rules.map((rule) => ({ ...rule, ...other, says: 'Said otherwise.', note: 'A note.' })),
        lines: { two: { ...two, ...other, says: 'Said otherwise.' } },
      }),
    'words, citations and status of a presumption': () =>
      withFact('age', number({ ...open, unknown: { as: { to: 17 }, if: anyUnknown, says: 'Otherwise.', ...other } })),
    'the sources of a dispute': () =>
      withFact('disputed', sign({ ...open, group: 'work', grade: { from: 'weak', to: 'medium', cites: other.cites } })),
    'the version': () => of({ version: '9.9.9' }),
    'when it holds, and who read it': () =>
      of({
        inForce: { from: '2020-01-01', to: '2030-01-01' },
        reading: { role: 'r', reference: 'x', on: 'd', until: 'u' },
      }),
    'what is not encoded': () => of({ notEncoded: [{ what: 'Something.', why: 'A reason.' }] }),
    'that it rises: what breaks that is refused': () =>
      fingerprint({ ...build(base), rises: true } as unknown as RuleSet),
    'an earlier fingerprint': () => of({ fingerprint: 'sha256-of-something' }),
  }

  test.each(Object.entries(changes))('%s', (_, make) => expect(make()).toBe(sound))

  test('the order in which facts, lines and groups are written', () => {
    const turned = (record: object) => Object.fromEntries(Object.entries(record).reverse())
    const keys = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(keys)
        : typeof value === 'object' && value !== null
          ? turned(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, keys(part)])))
          : value
    expect(of({ facts: turned(base.facts) })).toBe(sound)
    expect(of({ facts: keys(base.facts), lines: keys({ two }), rules: keys(base.rules) })).toBe(sound)
  })

  test('a field that is there and says nothing', () => {
    expect(withFact('plain', { ...facts['plain'], group: undefined, weight: undefined })).toBe(sound)
  })
})

describe('seal', () => {
  const set = build(base)
  test('writes it into a frozen copy, once and for all', () => {
    const sealed = seal(set)
    expect(sealed).toEqual({ ...set, fingerprint: sound })
    expect(Object.isFrozen(sealed)).toBe(true)
    expect(set.fingerprint).toBe('unsealed')
    expect(seal(sealed)).toEqual(sealed)
  })
})
