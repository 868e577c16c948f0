import { describe, expect, test } from 'vitest'
import { advise } from './compile.ts'
import { choice, sign } from './fact.ts'
import { all, any, count, type Formula, is, not, yes } from './formula.ts'
import { head, rest } from './small-set.ts'
import { build, expectRefused, facts, ids, one, open } from './sound-set.ts'
import { table } from './table.ts'

const rising = (parts: object) => () => build({ rises: true, ...parts })

describe('in a set marked `rises` no added sign lowers the outcome', () => {
  test('a sign under a `not` is refused, by the sign', () => {
    expectRefused(rising({ rules: [{ ...one, when: not(yes('plain')) }] }), 'does-not-rise', 'plain')
    expectRefused(
      rising({ rules: [{ ...one, when: not(count(1, { group: 'work', grade: 'strong' })) }] }),
      'does-not-rise',
      'strong',
    )
  })

  test('a rule that gives less than `whileOpen` is refused: to be certain of it would be to fall', () => {
    const outcomes = { 'keep-open': 'K.', 'offer-help': 'O.', 'other-help': 'H.' }
    expectRefused(rising({ outcomes }), 'does-not-rise', 'small-set/help')
    expect(build({ outcomes }).rises).toBe(false)
  })

  test('two times not is accepted', () => {
    expect(rising({ rules: [{ ...one, when: not(not(yes('plain'))) }] })().rises).toBe(true)
  })
})

describe('what a set can hold', () => {
  const values = (n: number) => build({ facts: { ...facts, where: choice(ids(n), open) } })
  /** A set of as many tests as rules: each rule a pair of signs that no other rule has. */
  function tests(n: number) {
    const pairs = Object.fromEntries(ids(2 * n).map((id) => [id, sign(open)]))
    const when = (i: number) => all(yes(`id-${2 * i}`), yes(`id-${2 * i + 1}`))
    const rules = ids(n).map((_, i) => ({ ...one, id: `small-set/rule-${i}`, when: when(i) }))
    return build({ facts: { ...facts, ...pairs }, rules })
  }

  test('31 values in a choice, not 32', () => {
    expect(values(31).rules.length).toBe(1)
    expectRefused(() => values(32), 'too-many-values', 'where')
  })

  test('30 tests, not 31', () => {
    expect(tests(30).rules.length).toBe(30)
    expectRefused(() => tests(31), 'too-many-parts', 'small-set')
  })
})

describe('entangled facts are enumerated up to 4,096 combinations', () => {
  type Asking = Formula<string, never, never, never>
  const xor = (a: Asking, b: Asking) => any(all(a, not(b)), all(not(a), b))
  /** Pairs of signs, exactly one of which has to be yes: every sign counts both ways. */
  function eitherOr(pairs: number) {
    const signs = Object.fromEntries(ids(2 * pairs).map((id) => [id, sign(open)]))
    const whens = ids(pairs).map((_, i) => xor(yes(`id-${2 * i}`), yes(`id-${2 * i + 1}`)))
    return build({ facts: { ...facts, ...signs }, rules: [{ ...one, when: any(...whens) }] })
  }
  /** Choices of so many values, each of which is told apart. */
  function choices(sizes: readonly number[]) {
    const some = sizes.map((size, i) => [`choice-${i}`, choice(ids(size), open)] as const)
    const whens = some.map(([id, { values }]) => any(...values.slice(1).map((value) => is(id, value))))
    return build({ facts: { ...facts, ...Object.fromEntries(some) }, rules: [{ ...one, when: any(...whens) }] })
  }
  /** A table with as many rows for each choice as it has values. */
  function rooms(sizes: readonly number[]) {
    const row = (id: string, when: Record<string, string>, then: 'offer-help' | 'other-help') => ({
      ...{ id: `rooms/${id}`, says: 'A row.', when, then },
      ...rest,
    })
    const rows = sizes.flatMap((size, i) =>
      ids(size).map((value) => row(`choice-${i}-${value}`, { [`choice-${i}`]: value }, 'offer-help')),
    )
    return table({
      ...head,
      id: 'rooms',
      hit: 'first',
      facts: Object.fromEntries(sizes.map((size, i) => [`choice-${i}`, choice(ids(size), open)])),
      rows: [...rows, row('else', {}, 'other-help')],
    })
  }

  test('4,096 are accepted and decided: twelve signs', () => {
    const advice = advise({}, eitherOr(6))
    expect(advice).toMatchObject({ outcome: 'keep-open', possible: ['offer-help', 'other-help'], settled: false })
    expect(advice.ask.length).toBe(12)
  }, 60_000)

  test('4,096 are accepted: choices of 4, 4, 16 and 16 values, or a table of three times 16', () => {
    expect(choices([4, 4, 16, 16]).rules.length).toBe(1)
    expect(rooms([16, 16, 16]).rules.length).toBe(49)
  })

  // No choices of at most 31 values make 4,097 to 4,103 combinations: 4,104 is the next number after 4,096.
  test.each([
    ['fourteen signs', 16_384, 'small-set', () => eitherOr(7)],
    ['choices of 8, 19 and 27 values', 4104, 'small-set', () => choices([8, 19, 27])],
    ['a table of 8, 19 and 27 values', 4104, 'rooms', () => rooms([8, 19, 27])],
  ])('more are refused, with their number: %s', (_, combinations, where, make) => {
    expect(expectRefused(make, 'too-many-combinations', where).message).toContain(` ${combinations} combinations`)
  })
})
