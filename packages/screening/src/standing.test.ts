import { not, rule, ruleSet, yes } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { standing } from './index.ts'
import { example, rest } from './standing-example.ts'

const states = (answers: Parameters<typeof standing<keyof typeof example.facts, string, string>>[0]) =>
  standing(answers, example).lines.map(({ id, state }) => `${id} ${state}`)

describe('standing', () => {
  test('counts by grade or stronger, a disputed grade both ways, and no unknown as a no (S-02)', () => {
    expect(standing({ pay: 'yes', hours: 'no', locked: 'declined', beaten: 'unsure' }, example).byGrade).toEqual({
      work: { strong: [0, 3], weak: [1, 3] },
    })
    expect(standing({ pay: { oneOf: ['yes'] }, hours: { oneOf: ['no'] } }, example).byGrade).toEqual({
      work: { strong: [0, 3], weak: [1, 3] },
    })
  })

  test('says of each line and rule whether it is reached, open or not reached', () => {
    expect(states({})).toEqual(['work open', 'example/offer open', 'example/child open', 'example/visit open'])
    expect(states({ locked: 'yes', hours: 'yes', alone: 'no' })).toEqual([
      'work reached',
      'example/offer reached',
      'example/child not-reached',
      'example/visit open',
    ])
    expect(states({ locked: 'no', beaten: 'no', pay: 'no', age: 'adult' })[0]).toBe('work not-reached')
  })

  test('names the nearest rule and the fewest signs that it lacks: one sign may serve two counts', () => {
    expect(standing({}, example).nearest).toEqual({
      rule: 'example/offer',
      gives: 'offer-help',
      lacks: ['locked', 'beaten'],
    })
    expect(standing({ hours: 'yes' }, example).nearest?.lacks).toEqual(['locked'])
    expect(standing({ age: 'child' }, example).nearest).toEqual({
      rule: 'example/child',
      gives: 'offer-help',
      lacks: ['alone'],
    })
    expect(standing({ locked: 'yes', hours: 'yes' }, example).nearest).toBeUndefined()
  })

  test('S-03 never points at what was declined', () => {
    const told = { locked: 'declined', beaten: 'declined', age: 'adult' } as const
    // Whether pay is strong is disputed: it is not counted on.
    expect(standing(told, example).nearest).toEqual({ rule: 'example/visit', gives: 'visit', lacks: ['alone'] })
    expect(standing({ ...told, alone: 'declined', pay: 'declined' }, example).nearest).toBeUndefined()
  })

  test.each([null, 7, 'yes', [], new Map()])('a record that is none is read as a blank one', (none) => {
    expect(standing(none as never, example)).toEqual(standing({}, example))
  })

  test('never throws on data, and leaves out what a `not` would need', () => {
    const garbled = { locked: 7, hours: null, age: [], strange: 'yes' } as never
    expect(standing(garbled, example).lines).toHaveLength(4)
    const { lines: _, rules: __, ...head } = example
    const quiet = ruleSet({
      ...head,
      rules: [rule({ ...rest, id: 'example/quiet', says: 'Quiet.', when: not(yes('alone')), then: 'offer-help' })],
    } as never)
    expect(standing({}, quiet as never)).not.toHaveProperty('nearest')
  })
})
