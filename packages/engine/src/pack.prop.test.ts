import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { forLog } from './advice.ts'
import { advise, compile } from './compile.ts'
import { smallSet } from './small-set.ts'

const facts = Object.keys(smallSet.facts)
const read = (answers: unknown) => advise(answers as never, smallSet)

/** Text that can come from nowhere but the record, in every alphabet, broken surrogates included. */
const marker = fc
  .tuple(fc.string({ minLength: 8, maxLength: 20, unit: fc.constantFrom(...'0123456789abcdef') }), fc.string())
  .map(([random, more]) => ({ random: `mk${random}`, text: `mk${random}${more}` }))

/** Anything at all, with a marker in its keys and in its values. */
const monsterOf = (text: string) =>
  fc.anything({
    key: fc.constantFrom(text, 'oneOf', 'from', 'to', 'above', 'below', 'why', '__proto__', 'constructor', 'toJSON'),
    values: [
      fc.constantFrom(text, `${text}\ud800`, [text], { oneOf: [text] }, { why: text }, { from: text }, Symbol(text)),
      fc.constantFrom('yes', 'no', 'unsure', 'declined', 'indoors', '2026-03-09', '2026-02-29', null, undefined, true),
      fc.double(),
      fc.bigInt(),
    ],
    maxDepth: 3,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  })

const hostile = marker.chain(({ random, text }) =>
  fc.record({
    random: fc.constant(random),
    answers: fc.oneof(
      { weight: 6, arbitrary: recordOf(fc.oneof(fc.constantFrom(...facts), fc.constant(text)), monsterOf(text)) },
      { weight: 1, arbitrary: monsterOf(text) },
    ),
  }),
)

function recordOf(key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const keys = fc.oneof(key, fc.constantFrom('__proto__', 'constructor', 'toString', '0', ''))
  return fc.array(fc.tuple(keys, value), { maxLength: 8 }).map((entries) => Object.fromEntries(entries))
}

describe('whatever is given as answers', () => {
  test.prop([hostile])(
    'nothing throws, and S-20: no value and no unknown name is in the result',
    ({ random, answers }) => {
      const advice = read(answers)
      expect(JSON.stringify(advice)).not.toContain(random)
      expect(JSON.stringify(forLog(advice))).not.toContain(random)
      const { pack, decide, explain, tally } = compile(smallSet)
      const packed = pack(answers as never)
      expect(JSON.stringify([packed.problems, tally(packed.masks)])).not.toContain(random)
      expect(decide(packed.masks)).toBe(advice.outcome)
      expect(explain(packed.masks, packed.problems)).toEqual(advice)
    },
  )

  test.prop([hostile])('a problem points at the key it is about', ({ answers }) => {
    const { problems } = read(answers)
    if (problems[0]?.code === 'not-a-record') return
    const keys = Object.keys(answers as object)
    for (const { code, position, fact } of problems) {
      expect(fact).toBe(code === 'unknown-key' ? undefined : keys[position])
      if (code === 'unknown-key') expect(facts).not.toContain(keys[position])
    }
    expect(new Set(problems.map(({ position }) => position)).size).toBe(problems.length)
  })

  test.prop([hostile])('what cannot be read changes nothing but the problems', ({ answers }) => {
    const { problems, ...found } = read(answers)
    const bad = new Set(problems.map(({ position }) => position))
    const entries = typeof answers === 'object' && answers !== null ? Object.entries(answers) : []
    const readable = entries.filter((_, i) => problems[0]?.code !== 'not-a-record' && !bad.has(i))
    const { problems: none, ...again } = read(Object.fromEntries(readable))
    expect(again).toEqual(found)
    expect(none).toEqual([])
  })

  test.prop([
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }),
  ])('a number or a date that can be read is told only as far as the rules tell numbers apart', (age, day) => {
    const arrived = day.toISOString().slice(0, 10)
    const told = read({ age, arrived }).because.flatMap(({ answers }) => answers.map(({ answer }) => answer))
    for (const answer of told)
      expect([{ to: 17 }, { above: 17 }, { from: '2026-03-01', to: '2026-03-31' }]).toContainEqual(answer)
  })
})
