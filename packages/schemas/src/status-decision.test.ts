import { expect, test } from 'vitest'
import { read } from './read.ts'
import { StatusDecision } from './status-decision.ts'

const base = {
  schema: 'status-decision@1',
  id: '9x4t-m2kc-w7hq',
  by: 'identification-body',
  on: '2026-03-10',
  stage: 'conclusive',
  result: 'not-recognised',
}
const at = (more: object) => {
  const result = read(StatusDecision, { ...base, ...more })
  return result.ok ? [] : result.problems.map(({ code, path, rule }) => `${code} ${path}${rule ? ` ${rule}` : ''}`)
}

test('a decision names the kind of body and the day, or it is none (S-23)', () => {
  expect(at({})).toEqual([])
  expect(at({ by: undefined })).toEqual(['SCH-202 /by'])
  expect(at({ on: undefined })).toEqual(['SCH-202 /on'])
})

test('neither family nor interpreters nor businesses decide', () => {
  for (const by of ['family', 'interpreter', 'business', 'research', 'cairn'])
    expect(at({ by })).toEqual(['SCH-204 /by'])
})

test('the notice is sent and received after the decision', () => {
  expect(at({ sent: '2026-03-11', received: '2026-03-14' })).toEqual([])
  expect(at({ sent: '2026-03-09' })).toEqual(['SCH-301 /sent status-decision/dates-in-order'])
  expect(at({ sent: '2026-03-14', received: '2026-03-11' })).toEqual([
    'SCH-301 /received status-decision/dates-in-order',
  ])
})
