import { expect, test } from 'vitest'
import { Experience } from './experience.ts'
import { read } from './read.ts'

const at = (more: object) => {
  const result = read(Experience, { schema: 'experience@1', ...more })
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`)
}

test('inside one country, with forced criminality, each with whose word it is', () => {
  expect(
    at({
      acts: [{ what: 'harbouring', answer: 'yes', saidBy: 'person' }],
      means: [{ what: 'abuse-of-vulnerability', answer: 'unsure', saidBy: 'worker-saw' }],
      control: [{ what: 'restricts-movement', answer: 'yes', saidBy: 'person', on: '2026-03-01' }],
      exploitation: [{ what: 'forced-criminality', answer: 'yes', saidBy: 'person-through-interpreter' }],
      crimes: [{ what: 'online-scams', answer: 'declined', saidBy: 'person' }],
      recruitment: [{ what: 'online-network', answer: 'yes', saidBy: 'document' }],
      journey: { setting: 'domestic', legs: [{ from: { country: 'PT' }, to: { country: 'PT' }, saidBy: 'person' }] },
      goingOn: 'unsure',
    }),
  ).toEqual([])
})

test('asked and no is not the same as not asked (S-02)', () => {
  const value = { schema: 'experience@1', means: [{ what: 'abduction', answer: 'no', saidBy: 'person' }] }
  expect(read(Experience, value)).toEqual({ ok: true, value })
  expect(at({ means: [] })).toEqual([])
})

test('nothing stands without whose word it is', () => {
  expect(at({ means: [{ what: 'abduction', answer: 'yes' }] })).toEqual(['SCH-202 /means/0/saidBy'])
})

test('a merged value of another system is kept merged', () => {
  const merged = { anyOf: ['debt-bondage', 'takes-earnings'], answer: 'yes', saidBy: 'organisation' }
  expect(at({ control: [merged] })).toEqual([])
  expect(at({ control: [{ ...merged, what: 'debt-bondage' }] })).toEqual(['SCH-223 /control/0/what'])
  expect(at({ control: [{ answer: 'yes', saidBy: 'organisation' }] })).toEqual(['SCH-223 /control/0/what'])
  expect(at({ control: [{ ...merged, anyOf: ['debt-bondage'] }] })).toEqual(['SCH-212 /control/0/anyOf'])
})

test('days in order', () => {
  expect(at({ when: { from: '2026-02-01', to: '2026-01-01' } })).toEqual(['SCH-218 /when/to'])
})
