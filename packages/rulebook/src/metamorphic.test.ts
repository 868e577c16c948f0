import { type Answers, answersOf, compile, type Examples, type RuleSet } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { instruments, policies } from './index.ts'

// What is told beside the signs of an instrument must not count: nothing that is held against people, nothing that they are.
// Each case of every instrument is asked twice, once as it is and once changed, and the two results are held side by side.

/** Facts that were wrongly held against people in published cases. */
const COUNTER_SIGNS = {
  'has-a-telephone': 'yes',
  'carries-cash': 'yes',
  'the-door-was-open': 'yes',
  'documents-in-order': 'yes',
  'has-a-contract': 'yes',
  consented: 'yes',
  'says-all-is-well': 'yes',
  'changed-their-account': 'yes',
  'told-late': 'yes',
  'declined-help-before': 'yes',
  'pleaded-guilty': 'yes',
  'works-with-authorities': 'no',
} as const
/**
 * What people are, each with two values to swap. The guarantee is that no set has a fact on any of it, which the first
 * test below holds; that a swap changes nothing follows, and is tried for what somebody sends all the same.
 */
const NEVER_COUNTED = {
  nationality: ['AA', 'BB'],
  religion: ['one', 'another'],
  ethnicity: ['one', 'another'],
  occupation: ['cook', 'nurse'],
  'legal-status': ['permit', 'unsure'],
  'crossed-a-border': ['yes', 'no'],
} as const
/** Parts of a fact's id that would make it one on what people are. What somebody else makes of it is another matter. */
const WHAT_PEOPLE_ARE =
  /(^|-)(national|nationality|citizen|citizenship|origin|foreign|ethnic|ethnicity|race|religion|religious|belief|beliefs|faith|occupation|profession|orientation|tattoo|clothing|permit|visa|border|legal-status(?!-used$|-keeps$))(-|$)/
const EARLIER = { 'earlier-decision': 'no', 'earlier-decision-by': 'authority', 'earlier-screening': 'no' } as const
const KINDS = ['yes', 'no', 'unsure', 'declined', 'not-asked'] as const

type Told = Record<string, unknown>

/** The same numbers each time: what a test finds, the next run finds too. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const loaded = await Promise.all(
  Object.entries(instruments).map(async ([id, entry]) => {
    const set = (await entry.load()) as unknown as RuleSet
    const worked = ((await entry.examples()) as readonly Examples[]).flatMap(({ cases }) =>
      Object.values(cases).map((one): Told => ({ ...answersOf(set, one) })),
    )
    const next = numbers(7)
    const pick = <Value>(some: readonly Value[]): Value => some[Math.floor(next() * some.length)] as Value
    const mixed = Array.from({ length: 16 }, (): Told => {
      // Mostly no and unknown, as people are asked: else every case would already be an offer.
      const some = next() < 0.5 ? KINDS : (['no', 'no', 'no', 'no', pick(KINDS)] as const)
      return Object.fromEntries(
        Object.entries(set.facts).map(([fact, { kind }]) => [
          fact,
          kind === 'sign' ? pick(some) : pick(['child', 'adult', 'unsure', 'declined', 'not-asked']),
        ]),
      )
    })
    const { pack, decide } = compile(set)
    const read = (told: Told) => pack(told as Answers)
    const steps = Object.keys(set.outcomes)
    const height = (told: Told) => -steps.indexOf(decide(pack(told as Answers).masks))
    return { id, set, told: [...worked, ...mixed], read, height, outcome: (told: Told) => decide(read(told).masks) }
  }),
)

test('no set to screen with, and no policy, has a fact on what people are', async () => {
  const facts = await Promise.all(
    Object.entries({ ...instruments, ...policies }).map(async ([id, { load }]) =>
      Object.keys(((await load()) as unknown as RuleSet).facts).map((fact) => [id, fact] as const),
    ),
  )
  expect(facts.flat().filter(([, fact]) => WHAT_PEOPLE_ARE.test(fact))).toEqual([])
  // The words that are swapped below, and others, would be found.
  for (const fact of [...Object.keys(NEVER_COUNTED), 'citizenship', 'has-a-permit', 'legal-status-known'])
    expect(fact).toMatch(WHAT_PEOPLE_ARE)
})

describe.each(loaded)('$id', ({ set, told, read, height, outcome }) => {
  // A result with all its reasons is a function of what was read: where that is the same, so is the result.
  const asTold = new Map(told.map((one) => [one, read(one).masks]))
  /** The keys are strange to the set, change nothing, and are named by position only. */
  const strange = (one: Told, added: Told) => {
    const { length } = Object.keys(one)
    const { masks, problems } = read({ ...one, ...added })
    expect(masks).toEqual(asTold.get(one))
    expect(problems).toEqual(Object.keys(added).map((_, more) => ({ code: 'unknown-key', position: length + more })))
  }

  test('the cases are of every outcome', () => {
    expect(new Set(told.map(outcome))).toEqual(new Set(Object.keys(set.outcomes)))
  })

  test.each(Object.entries(COUNTER_SIGNS))('a counter-sign, %s, lowers nothing', (sign, answer) => {
    for (const one of told) strange(one, { [sign]: answer })
  })

  test.each(Object.entries(NEVER_COUNTED))('%s changes nothing, whichever it is', (fact, [first, second]) => {
    for (const one of told) {
      strange(one, { [fact]: first })
      strange(one, { [fact]: second })
    }
  })

  test('an earlier decision or an earlier screening lowers nothing', () => {
    for (const one of told) strange(one, EARLIER)
  })

  test('an age that is taken away, in doubt or declined never lowers the outcome', () => {
    if (!Object.hasOwn(set.facts, 'age')) {
      // Nothing to take away: then an age that is sent is strange to the set, like all else that it does not ask.
      for (const one of told) strange(one, { age: 'child' })
      return
    }
    for (const one of told) {
      const { age: _, ...rest } = one
      for (const open of [
        rest,
        { ...rest, age: 'unsure' },
        { ...rest, age: 'declined' },
        { ...rest, age: 'not-asked' },
      ]) {
        expect(height(open)).toBeGreaterThanOrEqual(height(one))
        expect(height({ ...rest, age: 'child' })).toBe(height(open))
      }
    }
  })

  test('one sign more never lowers the outcome', () => {
    for (const one of told)
      for (const [fact, { kind }] of Object.entries(set.facts))
        if (kind === 'sign') expect(height({ ...one, [fact]: 'yes' })).toBeGreaterThanOrEqual(height(one))
  })

  test('S-02 a no that becomes unsure, declined or not asked never lowers the outcome', () => {
    for (const one of told)
      for (const [fact, answer] of Object.entries(one))
        if (answer === 'no')
          for (const open of ['unsure', 'declined', 'not-asked'])
            expect(height({ ...one, [fact]: open })).toBeGreaterThanOrEqual(height(one))
  })
})
