import { expect, test } from 'vitest'
import { Consent } from './consent.ts'
import { read } from './read.ts'

const base = {
  schema: 'consent@1',
  id: '7dk2-wq4m-h8xz',
  purpose: 'referral',
  recipient: { kind: 'ngo', id: 'open-door' },
  fields: ['person/languages'],
  answer: 'yes',
  givenBy: { who: 'person' },
  on: '2026-03-01',
}
const at = (more: object) => {
  const result = read(Consent, { ...base, ...more })
  return result.ok ? [] : result.problems.map(({ code, path, rule }) => `${code} ${path}${rule ? ` ${rule}` : ''}`)
}

test('one purpose, one recipient, and fields by name: there is no blanket consent', () => {
  expect(at({})).toEqual([])
  expect(at({ purpose: ['referral', 'tracing'] })).toEqual(['SCH-204 /purpose'])
  expect(at({ recipient: [{ kind: 'ngo' }] })).toEqual(['SCH-203 /recipient'])
  expect(at({ fields: [] })).toEqual(['SCH-212 /fields'])
  expect(at({ fields: ['*'] })).toEqual(['SCH-224 /fields/0'])
})

test('a refusal is a record too, without an end', () => {
  expect(at({ answer: 'no' })).toEqual([])
  expect(at({ answer: 'declined', until: '2026-09-01' })).toEqual(['SCH-301 /until consent/only-a-yes-ends'])
})

test('dates are in order', () => {
  expect(at({ until: '2026-02-01', withdrawn: '2026-02-02' })).toEqual([
    'SCH-301 /until consent/dates-in-order',
    'SCH-301 /withdrawn consent/dates-in-order',
  ])
})

test('supported consent is the person’s own; kin can support, not give (S-07)', () => {
  expect(at({ supportedBy: { who: 'family', tie: 'not-known' } })).toEqual([])
  expect(at({ givenBy: { who: 'family' } })).toEqual(['SCH-204 /givenBy/who'])
})

test('the seven things that were explained stay seven', () => {
  expect(at({ told: ['conversation', 'purpose', 'use', 'research', 'access', 'storage', 'withdrawal'] })).toEqual([])
  expect(at({ told: true })).toEqual(['SCH-203 /told'])
})
