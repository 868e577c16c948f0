import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { advise } from './compile.ts'
import { anyUnknown, presume } from './fact.ts'
import { seal } from './fingerprint.ts'
import { between, is } from './formula.ts'
import { record, replay } from './replay.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { head, rest, smallSet } from './small-set.ts'

const set = seal(smallSet) as unknown as RuleSet
const keep = (answers: Answers, asOf?: string) => record(answers, advise(answers, set, asOf ? { asOf } : {}))
const again = (kept: unknown, by: RuleSet = set) => {
  const replayed = replay(JSON.parse(JSON.stringify(kept)), by)
  if (!replayed.ok) throw new Error(replayed.code)
  return replayed.value
}
/** Another version of the small set. */
const edition = (changes: object): RuleSet =>
  seal(ruleSet({ ...head, facts: smallSet.facts, rules: smallSet.rules, ...changes, version: '0.2.0' } as never))

describe('a record', () => {
  test('keeps answers as given, the result, and which rules made it, by id', () => {
    expect(keep({ 'papers-held': 'declined', age: { to: 15, why: 'unsure' } }, '2026-03-01')).toEqual({
      format: 'record/1',
      by: { id: 'small-set', version: '0.1.0', fingerprint: set.fingerprint },
      asOf: '2026-03-01',
      answers: { 'papers-held': 'declined', age: { to: 15, why: 'unsure' } },
      outcome: 'offer-help',
      possible: ['offer-help'],
      because: [{ rule: 'small-set/help', holds: true, facts: ['age'] }],
      ask: [],
      declined: [],
      presumed: [],
      problems: [],
    })
  })

  test('S-25: holds no hash but the one of the rules', () => {
    const { by, ...rest } = keep({ 'papers-held': 'yes' })
    expect(by.fingerprint).toMatch(/^sha256-/)
    expect(JSON.stringify(rest)).not.toMatch(/[0-9a-f]{8}/)
  })

  test('is plain and frozen, whatever was given as an answer', () => {
    const odd = { age: Number.NaN, work: undefined, 'papers-held': [() => 1, 2n], other: new Map() } as never
    const kept = keep(odd)
    expect(kept.answers).toEqual({ age: null, work: 'not-asked', 'papers-held': [null, null], other: {} })
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept)
    expect(Object.isFrozen(kept.answers)).toBe(true)
    expect(keep([] as never).answers).toEqual({})
    expect(again(keep(odd)).same).toBe(true)
  })
})

describe('a replay', () => {
  test('of its own rules is the same', () => {
    const now = again(keep({ 'papers-held': 'no', work: 'declined' }, '2026-03-01'))
    expect(now).toMatchObject({ same: true, fingerprintSame: true, rules: [], unread: [] })
    expect(now.outcome).toEqual({ was: 'keep-open', is: 'keep-open' })
    expect(now.advice.asOf).toBe('2026-03-01')
  })

  test('of rules in other words is the same too', () => {
    const reworded = edition({ says: 'Other words.' })
    const now = again(keep({ age: 30 }), reworded)
    expect(now).toMatchObject({ same: true, fingerprintSame: true })
    expect([now.by.was.version, now.by.is.version]).toEqual(['0.1.0', '0.2.0'])
  })

  test('says which outcome, rules and facts differ under other rules', () => {
    const rule = { ...smallSet.rules[0], when: is('work', 'at-sea') }
    const land = { ...rule, id: 'small-set/land', when: between('age', { to: 14 }) }
    const now = again(keep({ age: 16 }), edition({ rules: [rule, land] }))
    expect(now).toMatchObject({ same: false, fingerprintSame: false })
    expect(now.outcome).toEqual({ was: 'offer-help', is: 'keep-open' })
    expect(now.possible).toEqual({ was: ['offer-help'], is: ['offer-help', 'other-help'] })
    expect(now.rules).toEqual([
      { rule: 'small-set/help', was: { rule: 'small-set/help', holds: true, facts: ['age'] } },
    ])
    expect(now.facts).toEqual({ added: ['work'], removed: [] })
  })

  test('is not the same where only what is possible differs', () => {
    const now = again(keep({}), edition({ rules: [{ ...smallSet.rules[0], then: 'keep-open' }] }))
    expect(now).toMatchObject({ same: false, outcome: { was: 'keep-open', is: 'keep-open' }, rules: [] })
    expect(now.possible).toEqual({ was: ['offer-help', 'other-help'], is: ['keep-open', 'other-help'] })
  })

  test('says what is presumed now', () => {
    const unknown = presume({ as: { to: 17 }, if: anyUnknown, says: 'A child, while in doubt.', ...rest })
    const now = again(keep({}), edition({ facts: { ...smallSet.facts, age: { ...smallSet.facts.age, unknown } } }))
    expect(now.outcome.is).toBe('offer-help')
    expect(now.presumed).toEqual({ added: ['age'], removed: [] })
    expect(now.rules).toEqual([{ rule: 'small-set/help', is: { rule: 'small-set/help', holds: true, facts: ['age'] } }])
  })

  test('S-20: says which answers cannot be read any more by code and position, never by value', () => {
    const { work: _, ...facts } = smallSet.facts
    const rules = [{ ...smallSet.rules[0], when: between('age', { to: 17 }) }]
    const kept = keep({ misspelt: 'secret', 'papers-held': 'no', work: 'indoors' } as Answers)
    const now = again(kept, edition({ facts, rules }))
    expect(now.unread).toEqual([{ code: 'unknown-key', position: 2 }])
    expect(JSON.stringify(now)).not.toMatch(/secret|misspelt|indoors/)
  })

  test('counts further unread answers where there are too many to list', () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`x${i}`, 'yes']))
    expect(again(keep(many)).unread).toEqual([])
    const { 'papers-held': _, ...facts } = smallSet.facts
    const rules = [{ ...smallSet.rules[0], when: between('age', { to: 17 }) }]
    const now = again(keep({ ...many, 'papers-held': 'no' }), edition({ facts, rules }))
    expect(now.unread).toEqual([{ code: 'more-problems', position: 51 }])
  })

  test('tells a record that does not hold what was decided', () => {
    const now = again({ ...keep({ age: 16 }), outcome: 'other-help' })
    expect(now).toMatchObject({ same: false, fingerprintSame: true, outcome: { was: 'other-help', is: 'offer-help' } })
  })

  test('of rules that were never sealed proves nothing about the rules', () => {
    const kept = record({ age: 30 }, advise({ age: 30 }, smallSet))
    expect(again(kept, smallSet as unknown as RuleSet)).toMatchObject({ same: true, fingerprintSame: false })
  })

  const kept = keep({ age: 30 })
  test.each([
    ['nothing', undefined, 'not-a-record'],
    ['a list', [kept], 'not-a-record'],
    ['something else', { format: 'interview/1' }, 'not-a-record'],
    ['a later format', { ...kept, format: 'record/2' }, 'other-format'],
    ['S-25: erased answers', { ...kept, answers: undefined }, 'no-answers'],
    ['garbled answers', { ...kept, answers: 'yes' }, 'not-a-record'],
    ['no rules', { ...kept, by: 'small-set' }, 'not-a-record'],
    ['half the rules', { ...kept, by: { id: 'small-set' } }, 'not-a-record'],
    ['another set', { ...kept, by: { ...kept.by, id: 'other-set' } }, 'other-set'],
    ['no outcome', { ...kept, outcome: undefined }, 'not-a-record'],
    ['garbled lists', { ...kept, ask: [1] }, 'not-a-record'],
    ['garbled parts', { ...kept, because: [{ rule: 'x', holds: 'yes', facts: [] }] }, 'not-a-record'],
    ['no parts', { ...kept, because: {} }, 'not-a-record'],
    ['a date that is none', { ...kept, asOf: 1 }, 'not-a-record'],
    ['garbled problems', { ...kept, problems: ['x'] }, 'not-a-record'],
  ])('of %s is refused with a code', (_, garbled, code) => {
    expect(replay(garbled, set)).toEqual({ ok: false, code })
  })
})
