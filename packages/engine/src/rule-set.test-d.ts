import { assertType, describe, expectTypeOf, test } from 'vitest'
import type { Citations } from './citation.ts'
import { choice, date, number, presume, sign } from './fact.ts'
import { all, any, atLeast, between, count, is, not, oneOf, reaches, weigh, yes } from './formula.ts'
import { line, rule } from './rule.ts'
import { type Definition, type RuleSet, ruleSet } from './rule-set.ts'
import { head, rest } from './small-set.ts'

const open = { says: 'A fact.', unknown: 'open', ...rest } as const
const facts = {
  threats: sign({ ...open, group: 'control', grade: 'strong' }),
  debt: sign({ ...open, group: 'control', grade: { from: 'weak', to: 'strong', cites: rest.cites } }),
  work: choice(['indoors', 'outdoors'], open),
  age: number(open),
  arrived: date(open),
}
const one = { id: 'small-set/help', says: 'Help.', ...rest } as const
const lines = { many: line({ says: 'Many.', when: count(2, { group: 'control', grade: 'weak' }), ...rest }) }
const base = { ...head, groups: { control: 'Control.' }, grades: ['strong', 'weak'] } as const

describe('a set knows its facts, outcomes and groups by name', () => {
  const set = ruleSet({
    ...base,
    facts,
    lines,
    rules: [
      rule({ ...one, when: any(yes('threats'), reaches('many')), then: 'offer-help' }),
      rule({
        ...one,
        id: 'small-set/more',
        when: atLeast(1, is('work', 'indoors'), oneOf('work', ['outdoors']), not(between('age', { from: 18 }))),
        then: 'keep-open',
      }),
      { ...one, id: 'small-set/plain', when: all(weigh(1, { group: 'control' }), yes('debt')), then: 'offer-help' },
    ],
  })

  test('and keeps nothing else', () => {
    expectTypeOf(set).toEqualTypeOf<
      RuleSet<'threats' | 'debt' | 'work' | 'age' | 'arrived', 'offer-help' | 'keep-open' | 'other-help', 'control'>
    >()
  })

  test('and is read only', () => {
    // @ts-expect-error a set is not changed
    set.otherwise = 'keep-open'
    // @ts-expect-error nor are its rules
    set.rules[0] = set.rules[1]
    // @ts-expect-error nor is anything in them
    set.rules[0].then = 'keep-open'
  })
})

describe('a misspelt id does not compile', () => {
  test('of a sign', () => {
    // @ts-expect-error `threat` is not a fact of the set
    ruleSet({ ...base, facts, rules: [rule({ ...one, when: yes('threat'), then: 'offer-help' })] })
    const deep = rule({ ...one, when: all(yes('debt'), not(yes('threat'))), then: 'offer-help' })
    // @ts-expect-error nor deep in a formula
    ruleSet({ ...base, facts, rules: [deep] })
    // @ts-expect-error nor in a rule written as plain data
    ruleSet({ ...base, facts, rules: [{ ...one, when: yes('threat'), then: 'offer-help' }] })
  })

  test('of a choice, a number or a date', () => {
    // @ts-expect-error `works` is not a fact of the set
    ruleSet({ ...base, facts, rules: [rule({ ...one, when: is('works', 'indoors'), then: 'offer-help' })] })
    // @ts-expect-error `ages` is not a fact of the set
    ruleSet({ ...base, facts, rules: [rule({ ...one, when: between('ages', { to: 17 }), then: 'offer-help' })] })
  })

  test('of a group', () => {
    // @ts-expect-error a sign in a group that the set does not have
    ruleSet({ ...base, facts: { threats: sign({ ...open, group: 'controls' }) }, rules: [] })
    // @ts-expect-error a count over a group that the set does not have
    ruleSet({ ...base, facts, rules: [rule({ ...one, when: count(1, { group: 'controls' }), then: 'offer-help' })] })
    // @ts-expect-error a set without groups has none
    ruleSet({ ...head, facts: { threats: sign({ ...open, group: 'control' }) }, rules: [] })
    const controls = line({ says: 'L.', when: count(1, { group: 'controls' }), ...rest })
    // @ts-expect-error a line over a group that the set does not have
    ruleSet({ ...base, facts, lines: { controls }, rules: [] })
  })

  test('of a grade', () => {
    // @ts-expect-error a grade that the set does not have
    ruleSet({ ...base, facts: { threats: sign({ ...open, group: 'control', grade: 'grave' }) }, rules: [] })
    const grade = { from: 'weak', to: 'grave', cites: rest.cites } as const
    // @ts-expect-error a dispute about a grade that the set does not have
    ruleSet({ ...base, facts: { threats: sign({ ...open, group: 'control', grade }) }, rules: [] })
    const grave = rule({ ...one, when: count(1, { group: 'control', grade: 'grave' }), then: 'offer-help' })
    // @ts-expect-error a count of a grade that the set does not have
    ruleSet({ ...base, facts, rules: [grave] })
    const medium = line({ says: 'L.', when: count(1, { group: 'control', grade: 'medium' }), ...rest })
    // @ts-expect-error a line over a grade that the set does not have
    ruleSet({ ...base, facts, lines: { medium }, rules: [] })
  })

  test('of a line', () => {
    // @ts-expect-error `more` is not a line of the set
    ruleSet({ ...base, facts, lines, rules: [rule({ ...one, when: reaches('more'), then: 'offer-help' })] })
    // @ts-expect-error a set without lines has none
    ruleSet({ ...base, facts, rules: [rule({ ...one, when: reaches('many'), then: 'offer-help' })] })
  })

  test('of an outcome', () => {
    // @ts-expect-error `offer` is not an outcome of the set
    ruleSet({ ...base, facts, rules: [rule({ ...one, when: yes('threats'), then: 'offer' })] })
    // @ts-expect-error nor is `wait`
    ruleSet({ ...base, whileOpen: 'wait', facts, rules: [] })
    // @ts-expect-error nor is `nothing`
    ruleSet({ ...base, otherwise: 'nothing', facts, rules: [] })
  })
})

describe('a line counts: it asks about no fact and no other line', () => {
  test('by type', () => {
    // @ts-expect-error a fact in a line
    line({ says: 'L.', when: yes('threats'), ...rest })
    // @ts-expect-error a line in a line
    line({ says: 'L.', when: any(reaches('many'), count(1, { group: 'control' })), ...rest })
  })
})

describe('nothing goes without a citation', () => {
  const { cites, ...uncited } = open
  const none = [] as const
  test('not a fact', () => {
    // @ts-expect-error no citation
    sign(uncited)
    // @ts-expect-error an empty list of citations
    sign({ ...open, cites: none })
    // @ts-expect-error no citation
    choice(['indoors', 'outdoors'], uncited)
    // @ts-expect-error no citation
    number(uncited)
    // @ts-expect-error no citation
    date(uncited)
  })

  test('not a rule, a line or a presumption', () => {
    const help = { ...one, when: yes('threats'), then: 'offer-help' } as const
    // @ts-expect-error an empty list of citations
    rule({ ...help, cites: none })
    // @ts-expect-error an empty list of citations
    line({ ...lines.many, cites: none })
    // @ts-expect-error an empty list of citations
    presume({ as: 'no', if: ['unsure'], says: 'P.', status: 'house', cites: none })
    // @ts-expect-error a dispute without sources
    sign({ ...open, grade: { from: 'weak', to: 'strong' } })
    // @ts-expect-error text is no citation
    rule({ ...help, cites: ['p. 20'] })
    assertType<Citations>(cites)
  })

  test('nor without a status', () => {
    // @ts-expect-error not a status
    sign({ ...open, status: 'from memory' })
  })
})

describe('every fact says how unknown reads', () => {
  const { unknown: _, ...silent } = open
  test('or does not compile', () => {
    // @ts-expect-error no word on unknown
    sign(silent)
    // @ts-expect-error no word on unknown
    choice(['indoors', 'outdoors'], silent)
    // @ts-expect-error no word on unknown
    number(silent)
    // @ts-expect-error no word on unknown
    date(silent)
    // @ts-expect-error unknown is not no
    sign({ ...open, unknown: 'no' })
    // @ts-expect-error a presumption without its sentence, source and status
    sign({ ...open, unknown: { as: 'no', if: ['unsure'] } })
  })

  test('a presumption is a value that the fact has', () => {
    const as = <Value>(value: Value) => presume({ as: value, if: ['unsure'], says: 'P.', ...rest })
    sign({ ...open, unknown: as('yes' as const) })
    // @ts-expect-error a sign is not perhaps
    sign({ ...open, unknown: as('perhaps' as const) })
    choice(['indoors', 'outdoors'], { ...open, unknown: as(['indoors'] as const) })
    // @ts-expect-error not in the list
    choice(['indoors', 'outdoors'], { ...open, unknown: as('at-sea' as const) })
    number({ ...open, unknown: as({ to: 17 }) })
    // @ts-expect-error a number is not a word
    number({ ...open, unknown: as('child' as const) })
    // @ts-expect-error a kind of unknown that does not exist
    presume({ as: 'no', if: ['unknown'], says: 'P.', ...rest })
  })
})

test('a set leaves nothing out that a reader needs', () => {
  type Small = Definition<'threats', 'help', never, never, never>
  type Needed = { [K in keyof Small]-?: object extends Pick<Small, K> ? never : K }[keyof Small]
  expectTypeOf<Needed>().toEqualTypeOf<
    | 'id'
    | 'version'
    | 'title'
    | 'says'
    | 'saysNot'
    | 'concerns'
    | 'inForce'
    | 'reading'
    | 'facts'
    | 'outcomes'
    | 'whileOpen'
    | 'otherwise'
    | 'rules'
  >()
})
