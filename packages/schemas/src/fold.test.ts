import { expect, test } from 'vitest'
import type { Consent } from './consent.ts'
import type { Event } from './event.ts'
import { fold } from './fold.ts'

const file = 'k7q2-m9xd-4vht'
const ids = ['2222-2222-2222', '3333-3333-3333', '4444-4444-4444', '5555-5555-5555']
let count = 0
const event = (what: Event['what'], more: Partial<Event> = {}): Event => {
  count += 1
  const noted = `2026-03-01T10:${String(count % 60).padStart(2, '0')}:00Z`
  return { schema: 'event@1', id: ids[count % 4] ?? '', case: file, at: '2026-03-01', noted, what, ...more }
}
const [a = '', b = '', c = '', d = ''] = ids
const setting = (word: 'unknown' | 'domestic' | 'across-borders') => ({ kind: 'setting', setting: word }) as const
const consent: Consent = {
  schema: 'consent@1',
  id: '7dk2-wq4m-h8xz',
  purpose: 'referral',
  recipient: { kind: 'ngo', id: 'open-door' },
  fields: ['person/languages'],
  answer: 'yes',
  givenBy: { who: 'person' },
  on: '2026-03-01',
}

test('no events give an empty case under its pseudonym', () => {
  expect(fold([], file)).toEqual({
    case: { schema: 'case@1', pseudonym: file, person: { schema: 'person@1', pseudonym: file }, answers: [] },
    erased: false,
    problems: [],
  })
})

test('what happened later stands, whenever it was noted', () => {
  const early = event(setting('domestic'), { id: a, at: '2026-01-01', noted: '2026-05-01T10:00:00Z' })
  const late = event(setting('across-borders'), { id: b, at: '2026-02-01', noted: '2026-02-01T10:00:00Z' })
  expect(fold([early, late], file).case?.setting).toBe('across-borders')
  expect(fold([late, early], file).case?.setting).toBe('across-borders')
})

test('a correction stands in for what it corrects, also before the other arrives, also in a chain', () => {
  const wrong = event(setting('across-borders'), { id: a, noted: '2026-03-01T10:00:00Z' })
  const right = event(setting('unknown'), { id: b, corrects: a, noted: '2026-03-02T10:00:00Z' })
  const righter = event(setting('domestic'), { id: c, corrects: b, noted: '2026-03-03T10:00:00Z' })
  expect(fold([right], file).case?.setting).toBe('unknown')
  expect(fold([righter, wrong, right], file).case?.setting).toBe('domestic')
  expect(fold([wrong, right], file).case?.setting).toBe('unknown')
})

test('of two corrections of one event the later noted stands', () => {
  const first = event(setting('unknown'), { id: b, corrects: a, noted: '2026-03-02T10:00:00Z' })
  const second = event(setting('domestic'), { id: c, corrects: a, noted: '2026-03-02T09:00:00-05:00' })
  expect(fold([first, second], file).case?.setting).toBe('domestic')
  expect(fold([second, first], file).case?.setting).toBe('domestic')
})

test('a retraction takes an event away', () => {
  const wish = event({ kind: 'wants', wish: { what: 'legal' } }, { id: a })
  expect(fold([wish], file).case?.wants).toEqual([{ what: 'legal', on: '2026-03-01' }])
  expect(fold([event({ kind: 'retraction' }, { id: b, corrects: a }), wish], file).case?.wants).toBeUndefined()
})

test('events that arrive twice count once', () => {
  const wish = event({ kind: 'wants', wish: { what: 'legal' } }, { id: a })
  expect(fold([wish, structuredClone(wish), wish], file)).toEqual(fold([wish], file))
})

test('one id with two contents is reported, and the later noted stays', () => {
  const one = event(setting('unknown'), { id: a, noted: '2026-03-01T10:00:00Z' })
  const two = event(setting('domestic'), { id: a, noted: '2026-03-01T11:00:00Z' })
  expect(fold([two, one], file)).toMatchObject({
    case: { setting: 'domestic' },
    problems: [{ code: 'SCH-501', position: 1 }],
  })
  expect(fold([one, two], file)).toMatchObject({
    case: { setting: 'domestic' },
    problems: [{ code: 'SCH-501', position: 1 }],
  })
})

test('corrections in a circle are reported and left out', () => {
  const one = event(setting('unknown'), { id: a, corrects: b })
  const two = event(setting('domestic'), { id: b, corrects: a })
  const folded = fold([one, two, event({ kind: 'emergency', dangers: [] }, { id: c })], file)
  expect(folded.problems.map(({ code, position }) => [code, position])).toEqual([
    ['SCH-502', 0],
    ['SCH-502', 1],
  ])
  expect(folded.case?.setting).toBeUndefined()
  expect(folded.case?.emergency).toEqual([])
})

test('events of another case are reported and left out', () => {
  const folded = fold([event(setting('domestic'), { case: '9999-9999-9999' })], file)
  expect(folded.problems).toMatchObject([{ code: 'SCH-504', position: 0 }])
  expect(folded.case?.setting).toBeUndefined()
})

test('a withdrawal holds whenever it arrives; the earliest counts, never before the consent', () => {
  const given = event({ kind: 'consent', consent }, { id: a })
  const taken = (on: string, id: string) => event({ kind: 'withdrawal', consent: consent.id, on }, { id })
  expect(fold([taken('2026-04-01', b), given, taken('2026-03-20', c)], file).case?.consents).toEqual([
    { ...consent, withdrawn: '2026-03-20' },
  ])
  expect(fold([given, taken('2026-02-01', b)], file).case?.consents).toEqual([{ ...consent, withdrawn: '2026-03-01' }])
  expect(fold([taken('2026-04-01', b)], file).problems).toMatchObject([{ code: 'SCH-503', position: 0 }])
})

test('a newer consent or referral with the same id takes the place of the older', () => {
  const older = event({ kind: 'consent', consent }, { id: a, at: '2026-03-01' })
  const newer = event({ kind: 'consent', consent: { ...consent, answer: 'no' } }, { id: b, at: '2026-03-05' })
  expect(fold([newer, older], file).case?.consents).toEqual([{ ...consent, answer: 'no' }])
})

test('erasure wins over replay: of one event with its corrections, and of everything (S-25)', () => {
  const wish = event({ kind: 'wants', wish: { what: 'legal' } }, { id: a })
  const correction = event({ kind: 'wants', wish: { what: 'return' } }, { id: b, corrects: a })
  const erasure = event({ kind: 'erasure', of: [a] }, { id: c, noted: '2020-01-01T00:00:00Z' })
  expect(fold([erasure, wish, correction], file).case?.wants).toBeUndefined()
  expect(fold([wish, correction, erasure], file).case?.wants).toBeUndefined()
  const whole = event({ kind: 'erasure', of: 'everything' }, { id: d })
  expect(fold([whole, wish], file)).toEqual({ erased: true, problems: [] })
})

test('before anybody noted the person, the pseudonym is the one the records name', () => {
  const answers = { schema: 'answers@1', pseudonym: 'x2mm-3c9k-w7rt', instrument: 'bali-2015', answers: {} } as const
  expect(fold([event({ kind: 'answers', answers })], file).case?.person.pseudonym).toBe('x2mm-3c9k-w7rt')
})

test('a case that is opened again loses its reason for closing', () => {
  const closed = event({ kind: 'state', state: 'closed', reason: 'person-asked' }, { id: a, at: '2026-03-01' })
  const open = event({ kind: 'state', state: 'open' }, { id: b, at: '2026-03-09' })
  expect(fold([open, closed], file).case).toMatchObject({ state: 'open' })
  expect(fold([open, closed], file).case?.closing).toBeUndefined()
  expect(fold([closed], file).case?.closing).toBe('person-asked')
})
