import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { Case, compareMoments, type Event, fold, read } from './index.ts'

const file = 'k7q2-m9xd-4vht'
const id = fc.constantFrom(...'23456789'.split('').map((sign) => `${sign.repeat(4)}-2222-2222`))
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)
const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.constantFrom('Z', '+05:30', '-11:00'))
  .map(([on, hour, offset]) => `${on}T${String(hour).padStart(2, '0')}:00:00${offset}`)
const moment = fc.oneof(day, instant)

const consentOf = (id: string, on: string, answer: 'yes' | 'no'): Event['what'] => ({
  kind: 'consent',
  consent: {
    schema: 'consent@1',
    id,
    purpose: 'referral',
    recipient: { kind: 'ngo' },
    fields: ['answers'],
    answer,
    givenBy: { who: 'person' },
    on,
  },
})
const what: fc.Arbitrary<Event['what']> = fc.oneof(
  fc.constantFrom<Event['what']>(
    { kind: 'setting', setting: 'domestic' },
    { kind: 'setting', setting: 'unknown' },
    { kind: 'person', person: { schema: 'person@1', pseudonym: file, languages: ['fr'] } },
    { kind: 'answers', answers: { schema: 'answers@1', instrument: 'bali-2015', answers: { threats: 'declined' } } },
    { kind: 'emergency', dangers: ['held-now'] },
    { kind: 'emergency', dangers: [] },
    { kind: 'wants', wish: { what: 'legal' } },
    { kind: 'agreed', wish: { what: 'referral' } },
    { kind: 'said-no', wish: { what: 'referral' } },
    { kind: 'state', state: 'closed', reason: 'person-asked' },
    { kind: 'state', state: 'open' },
    { kind: 'retraction' },
  ),
  fc.tuple(id, day, fc.constantFrom<'yes' | 'no'>('yes', 'no')).map((parts) => consentOf(...parts)),
  fc.tuple(id, day).map(([consent, on]): Event['what'] => ({ kind: 'withdrawal', consent, on })),
  fc.uniqueArray(id, { minLength: 1, maxLength: 2 }).map((of): Event['what'] => ({ kind: 'erasure', of })),
)
const event: fc.Arbitrary<Event> = fc
  .record({ id, at: moment, noted: instant, what, corrects: fc.option(id, { nil: undefined, freq: 3 }) })
  .map(({ corrects, ...rest }) => ({
    schema: 'event@1' as const,
    case: file,
    ...rest,
    ...(corrects && corrects !== rest.id && rest.what.kind !== 'erasure' ? { corrects } : {}),
  }))
const events = fc.array(event, { maxLength: 14 })
const shuffled = events.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
)

describe('folding', () => {
  test.prop([shuffled], { numRuns: 500 })('gives the same case in any order of arrival', ([list, other]) => {
    expect(fold(other, file).case).toEqual(fold(list, file).case)
  })

  test.prop([events, fc.array(fc.nat(), { maxLength: 10 })], { numRuns: 300 })(
    'gives the same case when events arrive again',
    (list, again) => {
      const twice = [...list, ...again.flatMap((n) => list[n % Math.max(list.length, 1)] ?? [])]
      expect(fold(twice, file).case).toEqual(fold(list, file).case)
    },
  )

  test.prop([events], { numRuns: 300 })('gives a case that its own schema takes', (list) => {
    expect(read(Case, fold(list, file).case)).toMatchObject({ ok: true })
  })

  test.prop([events, fc.nat()], { numRuns: 300 })(
    'leaves nothing of a case that was erased, wherever that stands',
    (list, at) => {
      const erasure: Event = {
        schema: 'event@1',
        id: 'zzzz-zzzz-zzzz',
        case: file,
        at: '2020-01-01',
        noted: '2020-01-01T00:00:00Z',
        what: { kind: 'erasure', of: 'everything' },
      }
      const all = list.toSpliced(at % (list.length + 1), 0, erasure)
      expect(fold(all, file)).toMatchObject({ erased: true })
      expect(fold(all, file).case).toBeUndefined()
    },
  )

  test.prop([events])('changes nothing of what it is given', (list) => {
    const before = structuredClone(list)
    fold(list, file)
    expect(list).toEqual(before)
  })
})

test.prop([fc.array(moment, { maxLength: 12 })])('moments have one order, and it is that of time', (list) => {
  const sorted = list.toSorted(compareMoments)
  expect(list.toReversed().toSorted(compareMoments)).toEqual(sorted)
  const times = sorted.map((one) => Date.parse(one))
  expect(times).toEqual(times.toSorted((a, b) => a - b))
})
