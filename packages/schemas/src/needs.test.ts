import { expect, test } from 'vitest'
import { Needs } from './needs.ts'
import { read } from './read.ts'

const at = (need: object) => {
  const entry = { need: 'accommodation', answer: 'yes', saidBy: 'person', ...need }
  const result = read(Needs, { schema: 'needs@1', on: '2026-03-01', needs: [entry] })
  return result.ok ? [] : result.problems.map(({ code, path, rule }) => `${code} ${path}${rule ? ` ${rule}` : ''}`)
}

test('a need with its urgency, and one that nobody is sure of', () => {
  expect(at({ urgency: 'now', state: 'open' })).toEqual([])
  expect(at({ answer: 'unsure', urgency: 'within-72-hours' })).toEqual([])
  expect(at({ answer: 'declined' })).toEqual([])
})

test('an urgency stands only at a need that is there or may be', () => {
  expect(at({ answer: 'no', urgency: 'now' })).toEqual(['SCH-301 /needs/0/urgency needs/urgency-of-a-need'])
  expect(at({ answer: 'no', state: 'met' })).toEqual(['SCH-301 /needs/0/state needs/urgency-of-a-need'])
})

test('nobody asked about special needs, or asked and none were told', () => {
  const base = { schema: 'needs@1', on: '2026-03-01', needs: [] }
  expect(read(Needs, base)).toEqual({ ok: true, value: base })
  expect(read(Needs, { ...base, special: [] })).toEqual({ ok: true, value: { ...base, special: [] } })
})
