import { type Answers, advise } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { lookAgainPeriods } from '../risk-review/look-again-periods.ts'
import { movementPolicy } from './movement-policy.ts'
import { readiness } from './readiness.ts'
import { staffingNumbers } from './staffing-numbers.ts'

const { activities } = readiness
const direct = activities.filter(({ field }) => field === 'assistance-and-protection')
const numbers = { 'workers-per-supervisor': 5, 'active-assessments': 10, 'ongoing-families': 4 }
type Facts = (typeof activities)[number]['gates']['facts']
const all = (facts: Facts): Answers =>
  Object.fromEntries(
    Object.entries(facts).map(([id, { kind }]) => [id, kind === 'sign' ? 'yes' : numbers[id as keyof typeof numbers]]),
  )

describe('readiness', () => {
  test('has eleven activities in three fields', () => {
    expect(new Set(activities.map(({ id }) => id)).size).toBe(11)
    expect(activities.map(({ field }) => field).filter((one, i, some) => some.indexOf(one) === i)).toEqual([
      'awareness',
      'assistance-and-protection',
      'humanitarian-diplomacy',
    ])
  })

  test.each(activities)('$id: all there is ready, nothing known is not', ({ gates }) => {
    expect(advise(all(gates.facts), gates)).toMatchObject({ outcome: 'ready', settled: true })
    expect(advise({}, gates)).toMatchObject({ outcome: 'build-first', settled: false })
  })

  test.each(direct)('$id: support for workers or a current directory, when missing, alone holds it up', ({ gates }) => {
    for (const one of ['support-for-workers', 'directory-current'])
      for (const answer of ['no', 'unsure', 'declined', 'not-asked'] as const)
        expect(advise({ ...all(gates.facts), [one]: answer }, gates).outcome).toBe('build-first')
  })

  test.each(activities)('$id: borrowed numbers never hold it up', ({ gates }) => {
    const many = { 'workers-per-supervisor': 50, 'active-assessments': 90, 'ongoing-families': 90 }
    const over = Object.fromEntries(Object.entries(many).filter(([id]) => Object.hasOwn(gates.facts, id)))
    expect(advise({ ...all(gates.facts), ...over }, gates).outcome).toMatch(/^ready/)
  })

  test.each([
    ['voluntary-return', 'child-return-rule-kept'],
    ['family-links', 'child-request-rule-kept'],
    ['family-links', 'family-links-trained'],
  ])('%s does not start without %s', (id, one) => {
    const gates = activities.find((activity) => activity.id === id)?.gates
    if (!gates) throw new Error('No such activity.')
    for (const answer of ['no', 'unsure', 'declined', 'not-asked'] as const)
      expect(advise({ ...all(gates.facts), [one]: answer }, gates).outcome).toBe('build-first')
  })

  test('every capacity is presumed not there while it is unknown, on a cited ground', () => {
    for (const { gates } of activities)
      for (const { kind, unknown } of Object.values(gates.facts)) {
        expect(unknown).not.toBe('open')
        if (unknown === 'open') continue
        if (kind === 'sign') expect(unknown.as).toBe('no')
        expect(unknown.if).toEqual(['not-asked', 'unsure', 'declined'])
        expect(unknown.cites.length).toBeGreaterThan(0)
      }
  })

  test('S-13 what nobody waits for is five things, and no gate', () => {
    expect(readiness.atTheDoor.map(({ id }) => id)).toEqual([
      'first-aid',
      'food',
      'information',
      'emergency-call',
      'linking',
    ])
    for (const { gates } of activities) expect(gates.saysNot).toMatch(/never wait for it/)
  })

  test('nothing stands longer than the sheet about readiness does', () => {
    const { daysAtMost, ready } = readiness.lookAgain
    expect([daysAtMost, ready]).toEqual([180, 6])
    expect(lookAgainPeriods.kinds.readiness.says).toContain(`${daysAtMost} days`)
  })

  test('borrowed numbers name their field and their day', () => {
    expect([staffingNumbers.status, staffingNumbers.field]).toEqual(['borrowed', 'child welfare'])
    expect(staffingNumbers.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('a document that was not read is used for nothing', () => {
    for (const one of movementPolicy) expect(one.usedFor === undefined).toBe(one.read === 'not yet')
  })
})
