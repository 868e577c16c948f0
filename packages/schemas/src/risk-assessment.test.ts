import { expect, test } from 'vitest'
import { read } from './read.ts'
import { RiskAssessment } from './risk-assessment.ts'

const base = { schema: 'risk-assessment@1', bearer: 'person', level: 'high', on: '2026-03-01' }
const at = (more: object) => {
  const result = read(RiskAssessment, { ...base, ...more })
  return result.ok ? [] : result.problems.map(({ code, path, rule }) => `${code} ${path}${rule ? ` ${rule}` : ''}`)
}
const { on: _on, ...undated } = base

test('not assessed is a level of its own, without a day (S-09)', () => {
  expect(read(RiskAssessment, { ...undated, level: 'not-assessed' })).toMatchObject({ ok: true })
  expect(at({ level: 'not-assessed' })).toEqual(['SCH-301 /on risk-assessment/dated-when-assessed'])
  expect(read(RiskAssessment, undated)).toMatchObject({ problems: [{ rule: 'risk-assessment/dated-when-assessed' }] })
})

test('there is a level above high (S-10)', () => {
  expect(at({ level: 'now' })).toEqual([])
})

test('the person’s own view is not lowered without a second role and a reason (S-09)', () => {
  const lowered = { secondRole: 'team-lead', reason: 'Agreed together.' }
  expect(at({ level: 'high', ownView: { level: 'now' } })).toEqual(['SCH-301 /lowered risk-assessment/own-view-stays'])
  expect(at({ level: 'high', ownView: { level: 'now' }, lowered })).toEqual([])
  expect(at({ level: 'now', ownView: { level: 'low' } })).toEqual([])
  expect(at({ level: 'low', ownView: { level: 'now' }, lowered: { secondRole: 'team-lead' } })).toEqual([
    'SCH-202 /lowered/reason',
  ])
})

test('four bearers, each in a record of its own', () => {
  for (const bearer of ['person', 'family', 'workers', 'organisation']) expect(at({ bearer })).toEqual([])
  expect(at({ bearer: 'everybody' })).toEqual(['SCH-204 /bearer'])
})
