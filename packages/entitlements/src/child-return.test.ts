import { all, any, choice, is, not, rule, ruleSet, sign, source, yes } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { type ChildReturn, childReturn } from './child-return.ts'

const guide = source({
  id: 'example-guide',
  title: 'Example guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const basis = { cites: [guide.at('p. 1')], status: 'house' } as const
const presumed = <const As extends string>(as: As) =>
  ({ as, if: ['not-asked', 'unsure', 'declined'], says: 'Presumed.', ...basis }) as const
const one = (says: string) => sign({ says, unknown: presumed('no'), ...basis })
const policy = ruleSet({
  id: 'example',
  version: '0.1.0',
  title: 'Example',
  says: 'Blocks.',
  saysNot: 'Nothing else.',
  concerns: 'Children.',
  inForce: { from: '2026-01-01' },
  reading: 'none yet',
  facts: {
    age: choice(['child', 'adult'], { says: 'Age.', unknown: presumed('child'), ...basis }),
    'assessment-made': one('Made.'),
    'assessment-newer': one('Newer.'),
    finding: choice(['favourable', 'against', 'unclear'], { says: 'Finding.', unknown: presumed('unclear'), ...basis }),
  },
  outcomes: { blocked: 'Blocked.', 'wishes-first': 'The wish comes first.' },
  whileOpen: 'blocked',
  otherwise: 'wishes-first',
  rules: [
    rule({
      id: 'example/blocked',
      says: 'Blocked.',
      when: all(
        is('age', 'child'),
        any(not(yes('assessment-made')), not(yes('assessment-newer')), not(is('finding', 'favourable'))),
      ),
      then: 'blocked',
      ...basis,
    }),
  ],
})
const good: ChildReturn = {
  age: 'child',
  assessment: 'yes',
  assessed: '2026-03-02',
  changed: '2026-03-01',
  finding: 'favourable',
}
const blocked = (part: ChildReturn) => childReturn({ ...good, ...part }, policy).blocked

describe('S-06 the return of a child is blocked', () => {
  test('unless an assessment exists, is newer than the facts, and is favourable', () => {
    expect(blocked({})).toBe(false)
  })

  const ways: readonly ChildReturn[] = [
    ...(['no', 'unsure', 'declined', 'not-asked'] as const).map((assessment) => ({ assessment })),
    ...(['against', 'unclear', 'unsure', 'declined', 'not-asked'] as const).map((finding) => ({ finding })),
    ...['2026-03-01', '2026-02-28', '2026-02-30', 'unsure', 'declined', 'not-asked', ''].map((assessed) => ({
      assessed,
    })),
    ...['2026-03-02', '2026-03-03', 'declined', 'unsure'].map((changed) => ({ changed })),
  ]
  test.each(ways)('S-06 %o', (part) => {
    expect(blocked(part)).toBe(true)
    for (const age of ['unsure', 'declined', 'not-asked'] as const) expect(blocked({ ...part, age })).toBe(true)
  })

  test.each(Object.keys(good).filter((key) => key !== 'age'))('S-06 where %s is missing', (key) => {
    const { [key as keyof ChildReturn]: _, ...rest } = good
    expect(childReturn(rest, policy).blocked).toBe(true)
  })

  test.each([null, undefined, 3, 'yes', []])('S-06 where nothing can be read: %o', (known) => {
    expect(childReturn(known as never, policy).blocked).toBe(true)
  })

  const on = (asOf: unknown) => childReturn(good, policy, { asOf: asOf as string }).blocked

  test('S-06 where the assessment is dated after the day asked about', () => {
    expect(['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'].map(on)).toEqual([true, true, false, false])
  })

  test.each(['today', '', '2026-02-30', '2026-03-02T09:00:00Z', null, 3, {}])(
    'S-06 where the day asked about cannot be read: %j',
    (asOf) => {
      expect(on(asOf)).toBe(true)
    },
  )

  test('without a day asked about it is as before', () => {
    expect(on(undefined)).toBe(false)
    expect(childReturn(good, policy, null as never).blocked).toBe(false)
  })
})
