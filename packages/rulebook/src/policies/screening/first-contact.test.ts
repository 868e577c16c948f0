import { type Answers, advise } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { firstContact } from './first-contact.ts'
import { gate } from './gate.ts'

const seen = { 'danger-now': 'no', injury: 'no', 'self-harm': 'no', age: 'adult', 'offer-certain': 'no' } as const
const [ready, lacking] = [0, 1].map((at) =>
  Object.fromEntries(Object.entries(gate).map(([id, { values }]) => [id, values[at]])),
) as [Answers, Answers]
const outcome = (answers: Answers) => advise({ ...seen, ...ready, ...answers } as Answers, firstContact).outcome

describe('first-contact', () => {
  test('lets questions start only when all is seen to and all five are there', () => {
    expect(outcome({})).toBe('questions-may-start')
  })

  test.each(Object.keys(gate))('%s reads as missing for every kind of unknown', (id) => {
    for (const why of ['not-asked', 'unsure', 'declined'] as const)
      expect(outcome({ [id]: why })).toBe('questions-wait')
  })

  test.each(['danger-now', 'injury', 'self-harm'])('S-08 %s lets the gate fall away', (id) => {
    expect(outcome({ ...lacking, [id]: 'yes' })).toBe('act-now')
    expect(outcome({ age: 'child', [id]: 'yes' })).toBe('act-now')
    for (const why of ['not-asked', 'unsure', 'declined'] as const) expect(outcome({ [id]: why })).toBe('see-first')
  })

  test('S-04 nobody who may be a child is asked about signs', () => {
    for (const age of ['child', 'unsure', 'declined', 'not-asked'] as const)
      for (const offer of ['yes', 'no', 'unsure'] as const)
        expect(['child-staff', 'make-the-offer', 'see-first']).toContain(outcome({ age, 'offer-certain': offer }))
    for (const age of ['child', 'unsure', 'declined'] as const)
      expect(outcome({ age, 'offer-certain': 'yes' })).toBe('child-staff')
  })

  test('stops as soon as the offer is certain, whatever of the gate is missing', () => {
    expect(outcome({ ...lacking, 'offer-certain': 'yes' })).toBe('make-the-offer')
  })
})
