import { anyUnknown, between, criteria, number, presume, sign, source, yes } from '@cairn/engine'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { checkMessage } from './index.ts'

const guide = source({
  id: 'small-guide',
  title: 'Small guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const rest = { cites: [guide.at('p. 1')], status: 'house' } as const
const policy = criteria({
  id: 'message',
  version: '0.1.0',
  title: 'M',
  says: 'S.',
  saysNot: 'N.',
  concerns: 'C.',
  inForce: { from: '2026-01-01' },
  reading: 'none yet',
  facts: {
    unrecognisable: sign({
      says: 'Nobody can be recognised.',
      unknown: presume({ as: 'no', if: anyUnknown, says: 'Not noted.', ...rest }),
      ...rest,
    }),
    age: number({
      says: 'Youngest age.',
      unknown: presume({ as: { to: 11 }, if: anyUnknown, says: 'Not noted.', ...rest }),
      ...rest,
    }),
  },
  outcomes: { 'hold-back': 'H.', 'change-first': 'C.', 'may-go-out': 'G.' },
  whileOpen: 'hold-back',
  fits: 'may-go-out',
  required: [
    {
      id: 'message/story',
      says: 'Nobody can be recognised.',
      when: yes('unrecognisable'),
      fails: 'hold-back',
      ...rest,
    },
    { id: 'message/age', says: 'Twelve and over.', when: between('age', { from: 12 }), fails: 'change-first', ...rest },
  ],
})
const missing = (message: Parameters<typeof checkMessage<'unrecognisable' | 'age', string>>[0]) => {
  const advice = checkMessage(message, policy)
  return [advice.outcome, advice.missing.map(({ id }) => id)]
}

describe('checkMessage', () => {
  test('goes by what was noted, and says what is missing', () => {
    expect(missing({ unrecognisable: 'yes', age: 12 })).toEqual(['may-go-out', []])
    expect(missing({ unrecognisable: 'yes', age: 11 })).toEqual(['change-first', ['message/age']])
    expect(missing({ unrecognisable: 'no', age: 12 })).toEqual(['hold-back', ['message/story']])
  })

  test.each(['not-asked', 'unsure', 'declined'] as const)(
    'S-02 %s is as if it were not done, and could still be',
    (why) => {
      const advice = checkMessage({ unrecognisable: why, age: 12 }, policy)
      expect([advice.outcome, advice.possible]).toEqual(['hold-back', ['hold-back', 'may-go-out']])
    },
  )

  property.prop([fc.anything()])('S-20 nothing throws, and nothing goes out on what cannot be read', (message) => {
    expect(checkMessage(message as never, policy).outcome).toBe('hold-back')
  })
})
