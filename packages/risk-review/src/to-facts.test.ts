import { describe, expect, test } from 'vitest'
import { toFacts, toHistory } from './index.ts'

const record = { schema: 'risk-assessment@1', bearer: 'person', level: 'medium', on: '2026-03-01' } as const

test('a record goes over field by field, with the steps of its matrix as words', () => {
  const more = {
    factsFrom: '2026-02-28',
    by: 'case-worker',
    ownView: { level: 'high' },
    matrix: { likelihood: 3, severity: 5 },
    lookAgain: '2026-03-08',
  } as const
  const { schema: _schema, ...rest } = record
  const { matrix: _matrix, ...others } = more
  expect(toFacts([{ ...record, ...more }])).toEqual([
    { kind: 'assessment', ...rest, ...others, answers: { likelihood: 'three', severity: 'five' } },
  ])
})

test('S-20 notes, reasons and pseudonyms stay behind', () => {
  const lowered = { secondRole: 'team-lead', reason: 'Amina Example agreed.' }
  const [entry] = toFacts([{ ...record, pseudonym: 'k7q2-m9xd-4vht', lowered, note: 'Amina Example' } as never])
  expect(entry?.lowered).toEqual({ secondRole: 'team-lead', reason: 'given' })
  expect(JSON.stringify(entry)).not.toMatch(/Amina|k7q2/)
})

describe('events', () => {
  const event = (id: string, what: object, more: object = {}) =>
    ({
      schema: 'event@1',
      id,
      case: 'k7q2-m9xd-4vht',
      at: '2026-03-02',
      noted: '2026-03-03T10:00:00Z',
      what,
      ...more,
    }) as never
  const risk = event('c4wz-8k2m-q7xh', { kind: 'risk', risk: record })

  test('a look at a risk is an assessment, anything else a change', () => {
    const emergency = event('w8xq-4mzk-2h7c', { kind: 'emergency', dangers: ['held-now'] })
    expect(toHistory([risk, emergency])).toEqual([
      ...toFacts([record]),
      { kind: 'change', change: 'significant-information', on: '2026-03-02' },
    ])
  })

  test('S-25 erasure wins', () => {
    const one = event('w8xq-4mzk-2h7c', { kind: 'erasure', of: ['c4wz-8k2m-q7xh'] })
    const all = event('w8xq-4mzk-2h7c', { kind: 'erasure', of: 'everything' })
    expect(toHistory([risk, one])).toEqual([])
    expect(toHistory([all, risk, event('9x4t-m2kc-w7hq', { kind: 'state', state: 'open' })])).toEqual([])
  })

  test('S-09 a correction takes no level back', () => {
    const corrected = event('w8xq-4mzk-2h7c', { kind: 'retraction' }, { corrects: 'c4wz-8k2m-q7xh' })
    expect(toHistory([risk, corrected])).toEqual(toFacts([record]))
  })
})
