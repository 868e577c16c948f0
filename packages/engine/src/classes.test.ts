import { describe, expect, test } from 'vitest'
import { advise } from './compile.ts'
import { date, number } from './fact.ts'
import { any, between } from './formula.ts'
import { head, rest } from './small-set.ts'
import { asking, expectRefused, facts, open } from './sound-set.ts'
import { table } from './table.ts'

describe('nothing lies between one day and the next', () => {
  const leap = asking(any(between('day', { to: '2024-02-28' }), between('day', { from: '2024-02-29' })))

  test('two stretches that meet leave no day out: any day settles it, known or not', () => {
    expect(advise({}, leap)).toMatchObject({ outcome: 'offer-help', settled: true, ask: [] })
    expect(advise({ day: { above: '2024-02-28', below: '2024-03-01' } }, leap).problems).toEqual([])
    const [problem] = advise({ day: { above: '2024-02-28', below: '2024-02-29' } }, leap).problems
    expect(problem).toEqual({ code: 'empty-range', position: 0, fact: 'day' })
  })

  test('after a day is from the next day on', () => {
    const march = asking(between('day', { from: '2024-03-01' }))
    expect(advise({ day: { above: '2024-02-29' } }, march)).toEqual(advise({ day: { from: '2024-03-01' } }, march))
    expect(advise({ day: { below: '2024-03-01' } }, march)).toEqual(advise({ day: { to: '2024-02-29' } }, march))
  })

  test('a stretch to the last day there is has no end', () => {
    const ever = asking(between('day', { from: '0001-01-01', to: '9999-12-31' }))
    expect(advise({}, ever)).toMatchObject({ outcome: 'offer-help', settled: true })
  })

  test('a table of days has no gap at midnight', () => {
    const row = (id: string, range: { from?: string; to?: string }, then: 'offer-help' | 'other-help') =>
      ({ id: `rooms/${id}`, says: 'A row.', when: { day: range }, then, ...rest }) as const
    const rooms = table({
      ...head,
      id: 'rooms',
      hit: 'unique',
      facts: { day: date(open) },
      rows: [row('before', { to: '2024-02-29' }, 'offer-help'), row('after', { from: '2024-03-01' }, 'other-help')],
    })
    expect(advise({ day: '2024-02-29' }, rooms).outcome).toBe('offer-help')
    expect(advise({ day: '2024-03-01' }, rooms).outcome).toBe('other-help')
  })
})

describe('between two numbers lies another', () => {
  test('seventeen and a half is neither up to seventeen nor from eighteen', () => {
    const years = asking(any(between('age', { to: 17 }), between('age', { from: 18 })))
    expect(advise({}, years)).toMatchObject({ settled: false, ask: ['age'] })
    expect(advise({ age: 17.5 }, years).outcome).toBe('other-help')
    expectRefused(
      () =>
        table({
          ...head,
          id: 'rooms',
          hit: 'first',
          facts: { age: number(open) },
          rows: [{ id: 'rooms/child', says: 'R.', when: { age: { to: 17 } }, then: 'offer-help', ...rest }],
        }),
      'gap',
      'rooms',
    )
  })
})

test('an answer is told as far as the rules tell values apart, and no further', () => {
  const told = (formula: unknown, answers: object) => advise(answers, asking(formula)).because[0]?.answers[0]?.answer
  expect(facts.age.kind).toBe('number')
  expect(told(between('age', { to: 17 }), { age: 11.25 })).toEqual({ to: 17 })
  expect(told(between('age', { to: 17 }), { age: 34 })).toEqual({ above: 17 })
  expect(told(between('age', { from: 18 }), { age: 34 })).toEqual({ from: 18 })
  expect(told(between('age', { from: 18 }), { age: 3 })).toEqual({ below: 18 })
  const march = between('day', { from: '2024-03-01', to: '2024-03-31' })
  expect(told(march, { day: '2024-03-09' })).toEqual({ from: '2024-03-01', to: '2024-03-31' })
  expect(told(march, { day: '2024-02-11' })).toEqual({ to: '2024-02-29' })
  expect(told(march, { day: '2025-01-01' })).toEqual({ from: '2024-04-01' })
  expect(told(march, { day: { from: '2024-03-02', to: '2024-03-03' } })).toEqual({
    from: '2024-03-01',
    to: '2024-03-31',
    why: 'unsure',
  })
})
