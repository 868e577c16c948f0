import { expect, test } from 'vitest'
import { Event } from './event.ts'
import { read } from './read.ts'

const base = {
  schema: 'event@1',
  id: 'c4wz-8k2m-q7xh',
  case: 'k7q2-m9xd-4vht',
  at: '2026-03-01',
  noted: '2026-03-01T16:40:00+01:00',
}
const at = (more: object) => {
  const result = read(Event, { ...base, ...more })
  return result.ok ? [] : result.problems.map(({ code, path, rule }) => `${code} ${path}${rule ? ` ${rule}` : ''}`)
}

test('a retraction names what it takes back; an erasure corrects nothing', () => {
  expect(at({ what: { kind: 'retraction' } })).toEqual(['SCH-301 /corrects event/retraction-of-something'])
  expect(at({ what: { kind: 'retraction' }, corrects: 'w8xq-4mzk-2h7c' })).toEqual([])
  expect(at({ what: { kind: 'erasure', of: 'everything' }, corrects: 'w8xq-4mzk-2h7c' })).toEqual([
    'SCH-301 /corrects event/retraction-of-something',
  ])
  expect(at({ what: { kind: 'erasure', of: ['w8xq-4mzk-2h7c'] } })).toEqual([])
})

test('an event does not correct itself', () => {
  expect(at({ what: { kind: 'setting', setting: 'unknown' }, corrects: base.id })).toEqual([
    'SCH-301 /corrects event/not-itself',
  ])
})

test('a reason for closing stands only where the case is closed', () => {
  expect(at({ what: { kind: 'state', state: 'closed', reason: 'person-asked' } })).toEqual([])
  expect(at({ what: { kind: 'state', state: 'open', reason: 'person-asked' } })).toEqual([
    'SCH-301 /what/reason event/reason-of-a-closed-case',
  ])
})

test('the records inside are checked by their own rules', () => {
  const risk = {
    schema: 'risk-assessment@1',
    bearer: 'person',
    level: 'low',
    on: '2026-03-01',
    ownView: { level: 'now' },
  }
  expect(at({ what: { kind: 'risk', risk } })).toEqual(['SCH-301 /what/risk/lowered risk-assessment/own-view-stays'])
  expect(at({ what: { kind: 'gossip' } })).toEqual(['SCH-204 /what/kind'])
})
