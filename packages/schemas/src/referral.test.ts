import { expect, test } from 'vitest'
import { read } from './read.ts'
import { Referral } from './referral.ts'

const base = {
  schema: 'referral@1',
  id: '4hw8-n2rq-z7mt',
  direction: 'out',
  kind: 'referral',
  other: { kind: 'ngo', id: 'open-door' },
  needs: ['legal'],
  at: '2026-03-01',
  state: 'in-progress',
}
const at = (more: object) => {
  const result = read(Referral, { ...base, ...more })
  return result.ok ? [] : result.problems.map(({ code, path, rule }) => `${code} ${path}${rule ? ` ${rule}` : ''}`)
}
const consent = '7dk2-wq4m-h8xz'

test('a referral rests on a consent, or on an exception for risk to life by a named role (S-08)', () => {
  const exception = { role: 'protection-lead', basis: 'vital-interests', reason: 'Could not be woken.' }
  expect(at({})).toEqual(['SCH-301 /consent referral/rests-on-consent'])
  expect(at({ consent })).toEqual([])
  expect(at({ exception })).toEqual([])
  expect(at({ exception: { ...exception, role: undefined } })).toEqual(['SCH-202 /exception/role'])
  expect(at({ state: 'planned' })).toEqual([])
  expect(at({ direction: 'in' })).toEqual([])
})

test('a link passes nothing on and needs no consent', () => {
  expect(at({ kind: 'link' })).toEqual([])
  expect(at({ kind: 'link', passedOn: ['person/age'] })).toEqual(['SCH-301 /passedOn referral/link-passes-nothing'])
})

test('a closed referral says how it ended', () => {
  const outcome = { what: 'person-said-no', on: '2026-03-04' }
  expect(at({ consent, state: 'closed' })).toEqual(['SCH-301 /outcome referral/closed-with-outcome'])
  expect(at({ consent, state: 'closed', outcome })).toEqual([])
  expect(at({ consent, outcome })).toEqual(['SCH-301 /outcome referral/closed-with-outcome'])
})
