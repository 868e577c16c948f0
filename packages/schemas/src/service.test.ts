import { expect, test } from 'vitest'
import { read } from './read.ts'
import { Service } from './service.ts'
import { Society } from './society.ts'

const service = { schema: 'service@1', id: 'open-door', name: 'Open Door', state: 'active', offers: ['legal'] }
const society = { schema: 'society@1', id: 'example', name: 'Example', kind: 'national-society', capacities: [] }
const told = (schema: Parameters<typeof read>[0], value: object) => {
  const result = read(schema, value)
  return result.ok ? [] : result.problems.map(({ code, path, rule }) => `${code} ${path}${rule ? ` ${rule}` : ''}`)
}

test('a service with criteria, room and a day on which it was checked', () => {
  const more = {
    criteria: { ages: { from: 18 }, childSafe: 'no', formalStatus: 'either', childrenAlong: 'refused' },
    room: { state: 'waitlist', at: '2026-03-01T09:00:00Z' },
    checked: '2026-02-15',
    checkedBy: 'directory-keeper',
  }
  expect(told(Service, { ...service, ...more })).toEqual([])
})

test('ages in order; a role that checked comes with the day', () => {
  expect(told(Service, { ...service, criteria: { ages: { from: 30, to: 18 } } })).toEqual([
    'SCH-218 /criteria/ages/to criteria/ages-order',
  ])
  expect(told(Service, { ...service, checkedBy: 'directory-keeper' })).toEqual([
    'SCH-301 /checked service/checked-with-day',
  ])
})

test('a name is one line', () => {
  expect(told(Service, { ...service, name: 'Open\nDoor' })).toEqual(['SCH-220 /name'])
})

test('a capacity that is not answered has no entry, and one that ends does so after it was answered', () => {
  const capacity = { capacity: 'emergency-fund', answer: 'yes', on: '2026-01-15' }
  expect(told(Society, society)).toEqual([])
  expect(told(Society, { ...society, capacities: [{ ...capacity, until: '2026-12-31' }] })).toEqual([])
  expect(told(Society, { ...society, capacities: [{ ...capacity, until: '2025-12-31' }] })).toEqual([
    'SCH-301 /capacities/0/until society/until-after-on',
  ])
})
