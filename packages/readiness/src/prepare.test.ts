import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { prepare, type Society, type Step } from './index.ts'
import { smallCapacities, smallPolicy } from './small-policy.ts'

const asOf = '2026-03-01'
const ids = smallPolicy.activities.map(({ id }) => id)
type Capacity = Society['capacities'][number]
const society = (capacities: readonly Capacity[]): Society => ({
  schema: 'society@1',
  id: 'example-society',
  name: 'Example Society',
  kind: 'national-society',
  capacities: [...capacities],
})
const has = (capacity: string, answer: Capacity['answer'] = 'yes', on = '2026-02-01') =>
  ({ capacity, answer, on }) as Capacity
const prepared = (capacities: readonly Capacity[], day = asOf) =>
  prepare(society(capacities), ids, smallPolicy, { asOf: day })
const outcomes = (capacities: readonly Capacity[]) => prepared(capacities).activities.map(({ outcome }) => outcome)
const but = (...some: readonly string[]) => smallCapacities.filter((one) => !some.includes(one)).map((one) => has(one))

const order: readonly Step[] = ['build-first', 'partner-needed', 'ready-with-conditions', 'ready']
const rank = (step: Step) => order.indexOf(step)
const entries = fc.array(
  fc.record({
    capacity: fc.constantFrom(...smallCapacities),
    answer: fc.constantFrom('yes', 'partly', 'no', 'unsure'),
    on: fc.constantFrom('2025-02-28', '2025-06-01', '2026-01-01', '2026-02-01', '2026-04-01'),
    until: fc.option(fc.constantFrom('2026-02-15', '2026-12-31'), { nil: undefined }),
    activity: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  }),
  { maxLength: 12 },
) as unknown as fc.Arbitrary<Capacity[]>

describe('a Society without support for its workers', () => {
  const given = prepared(but('support-for-workers'))

  test('starts no programme of direct assistance, whatever else it has', () => {
    expect(given.activities.map(({ activity, outcome }) => [activity, outcome])).toEqual([
      ['awareness-public', 'ready'],
      ['first-help', 'build-first'],
      ['casework', 'build-first'],
    ])
    expect(given.activities[1]?.presumed.map(({ fact }) => fact)).toEqual(['support-for-workers'])
    expect(given.activities[1]?.ask).toEqual(['support-for-workers'])
  })

  test('is told that this one thing opens both', () => {
    expect(given.buildFirst.map(({ fact, opens }) => [fact, opens])).toEqual([
      ['support-for-workers', ['first-help', 'casework']],
    ])
    expect(given.bundles).toEqual([{ build: ['support-for-workers'], opens: ['first-help', 'casework'] }])
  })

  test('S-13 helps the person at the door all the same', () => {
    expect(given.atTheDoor.map(({ outcome }) => outcome)).toEqual(new Array(5).fill('go-ahead'))
  })
})

describe('S-13 what the person at the door needs never waits', () => {
  property.prop([entries])('whatever the record says', (capacities) => {
    for (const { outcome, possible, settled, ask } of prepared(capacities).atTheDoor)
      expect([outcome, possible, settled, ask]).toEqual(['go-ahead', ['go-ahead'], true, []])
  })

  property.prop([fc.anything(), fc.anything(), fc.anything()])('whatever is handed in', (record, asked, day) => {
    const { atTheDoor } = prepare(record as never, asked as never, smallPolicy, { asOf: day as never })
    expect(atTheDoor.map(({ outcome }) => outcome)).toEqual(new Array(5).fill('go-ahead'))
  })

  test('S-08 an emergency call and care are among it', () => {
    const things = prepared([]).atTheDoor.map(({ because }) => because[0]?.rule)
    expect(things).toContain('small/emergency-call')
    expect(things).toContain('small/first-aid')
  })
})

describe('S-02 what is not known is not there, and is no no', () => {
  property.prop([entries])('an unknown capacity never makes ready', (capacities) => {
    for (const { outcome, presumed, toCome } of prepared(capacities).activities) {
      if (presumed.length > 0) expect(outcome).not.toBe('ready')
      if (outcome === 'ready') expect(toCome).toEqual([])
    }
  })

  test.each(['partly', 'unsure'] as const)(
    '%s is presumed not there, asked about, and could still open it',
    (answer) => {
      const [, help] = prepared([...but('directory-current'), has('directory-current', answer)]).activities
      expect(help).toMatchObject({ outcome: 'build-first', possible: expect.arrayContaining(['ready']) })
      expect(help?.ask).toEqual(['directory-current'])
      expect(prepared([...but('directory-current'), has('directory-current', 'no')]).activities[1]?.ask).toEqual([])
    },
  )
})

describe('laws', () => {
  property.prop([entries, fc.constantFrom(...smallCapacities)])('one capacity more never lowers', (capacities, one) => {
    const before = outcomes(capacities)
    const after = outcomes([...capacities.filter(({ capacity }) => capacity !== one), has(one, 'yes', asOf)])
    for (const [i, step] of after.entries()) expect(rank(step)).toBeGreaterThanOrEqual(rank(before[i] as Step))
  })

  property.prop([entries, fc.nat()])('the order of the record changes nothing', (capacities, turn) => {
    const by = capacities.length === 0 ? 0 : turn % capacities.length
    const turned = [...capacities.slice(by), ...capacities.slice(0, by)].reverse()
    const withoutProblems = (some: readonly Capacity[]) => ({ ...prepared(some), problems: [] })
    expect(withoutProblems(turned)).toEqual(withoutProblems(capacities))
  })

  property.prop([entries])('each build opens what it says, and each bundle is a smallest one', (capacities) => {
    const { activities, buildFirst, bundles } = prepared(capacities)
    const starts = (step: Step | undefined) => step === 'ready' || step === 'ready-with-conditions'
    const shut = activities.filter(({ outcome }) => !starts(outcome)).map(({ activity }) => activity)
    const opened = (facts: readonly string[]) => {
      const kept = capacities.filter(({ capacity }) => !facts.includes(capacity))
      const now = prepared([...kept, ...facts.map((one) => has(one, 'yes', asOf))]).activities
      return now
        .filter(({ activity, outcome }) => shut.includes(activity) && starts(outcome))
        .map(({ activity }) => activity)
    }
    for (const { fact, opens } of buildFirst) expect(opened([fact])).toEqual(opens)
    for (const { build, opens } of bundles) {
      expect(opened(build)).toEqual(opens)
      // Every smaller set opens fewer.
      for (let choice = 0; choice < 2 ** smallCapacities.length; choice++) {
        const other = smallCapacities.filter((_, i) => choice & (1 << i))
        if (other.length < build.length) expect(opened(other).length).toBeLessThan(opens.length)
      }
    }
    if (shut.length > 0) expect(bundles.at(-1)?.opens).toEqual(shut)
  })

  test('those that open most come first', () => {
    const { buildFirst } = prepared(but('trained-workers', 'case-system'))
    expect(buildFirst.map(({ fact, opens, neededFor }) => [fact, opens.length, neededFor.length])).toEqual([
      ['trained-workers', 2, 3],
      ['case-system', 0, 1],
    ])
  })
})

describe('when to look again', () => {
  test('after the period of the outcome, in calendar months', () => {
    const days = prepared(but('support-for-workers'), '2026-01-31')
    expect(days.activities[1]?.lookAgain).toEqual({ on: '2026-02-28', because: 'period' })
  })

  test('no later than the policy’s days, however many months its period has', () => {
    expect(prepared(but('support-for-workers')).activities[0]).toMatchObject({
      outcome: 'ready',
      lookAgain: { on: '2026-08-28', because: 'period' },
    })
  })

  test('no later than the day on which an answer that counts runs out', () => {
    const until = { ...has('trained-workers'), until: '2026-05-15' } as Capacity
    expect(prepared([...but('trained-workers'), until]).activities[0]?.lookAgain).toEqual({
      on: '2026-05-15',
      because: 'answer-runs-out',
      fact: 'trained-workers',
    })
  })

  test('past that day the answer is as if nobody had asked', () => {
    const until = { ...has('trained-workers'), until: '2026-02-28' } as Capacity
    const [aware] = prepared([...but('trained-workers'), until]).activities
    expect([aware?.outcome, aware?.ask]).toEqual(['partner-needed', ['trained-workers']])
  })
})

describe('a partner', () => {
  test('is named where one is needed, and only there', () => {
    const [aware, help] = prepared([has('support-for-workers'), has('need-assessed')]).activities
    expect([aware?.outcome, aware?.whomToAsk.map(({ id }) => id)]).toEqual(['partner-needed', ['another']])
    expect([help?.outcome, help?.whomToAsk]).toEqual(['build-first', []])
  })
})

describe('S-20 S-01 problems hold codes and positions', () => {
  property.prop([fc.anything(), fc.anything(), fc.anything()])('nothing throws', (record, asked, day) => {
    expect(prepare(record as never, asked as never, smallPolicy, { asOf: day as never }).problems).toBeInstanceOf(Array)
  })

  test('no value and no name of what is unknown comes out', () => {
    const odd = [
      JSON.parse('{"capacity":"__proto__","answer":"yes","on":"2026-02-01"}'),
      { capacity: 'Amina', answer: 'Amina', on: '2026-02-01' },
      { capacity: 'trained-workers', answer: 'yes', on: 'Amina' },
      { capacity: 'trained-workers', answer: 'yes', on: '2027-01-01' },
      'Amina',
    ]
    const given = prepare(society(odd as never), ['casework', 'Amina'], smallPolicy, { asOf })
    expect(given.problems).toEqual([
      { code: 'not-an-answer', position: 1 },
      { code: 'not-a-date', position: 2 },
      { code: 'after-today', position: 3 },
      { code: 'not-a-capacity', position: 4 },
      { code: 'unknown-activity', position: 1 },
    ])
    expect(JSON.stringify(given)).not.toMatch(/Amina|victim|negative|failed|credible|illegal/)
    expect(({} as Record<string, unknown>)['answer']).toBeUndefined()
  })

  test('it is plain data that survives a file', () => {
    const given = prepared(but('case-system'))
    expect(JSON.parse(JSON.stringify(given))).toEqual(given)
  })
})
