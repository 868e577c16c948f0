import { describe, expect, test } from 'vitest'
import { source } from './citation.ts'
import { advise } from './compile.ts'
import { choice, number, sign } from './fact.ts'
import { type Row, table } from './table.ts'

const guide = source({
  id: 'g',
  title: 'G',
  publisher: 'N',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const rest = { cites: [guide.at('p. 1')], status: 'house' } as const
type Fact = 'quiet' | 'size' | 'age'
type Outcome = 'now' | 'soon' | 'open' | 'later'

const make = (rows: readonly (readonly [Row<Fact>['when'], Outcome])[], hit: 'first' | 'unique' = 'first') =>
  table<Fact, Outcome>({
    id: 'rooms',
    version: '0.1.0',
    title: 'Rooms',
    says: 'S.',
    saysNot: 'N.',
    concerns: 'C.',
    inForce: { from: '2026-01-01' },
    reading: 'none yet',
    facts: {
      quiet: sign({ says: 'Quiet.', unknown: 'open', ...rest }),
      size: choice(['alone', 'pair', 'family'], { says: 'Size.', unknown: 'open', ...rest }),
      age: number({ says: 'Age.', unknown: 'open', ...rest }),
    },
    outcomes: { now: 'N.', soon: 'S.', open: 'O.', later: 'L.' },
    whileOpen: 'open',
    otherwise: 'later',
    hit,
    rows: rows.map(([when, gives], i) => ({ id: `rooms/row-${i}`, says: `Row ${i}.`, when, then: gives, ...rest })),
  })

describe('a decision table', () => {
  test('without a row for some combination is refused, with that combination', () => {
    expect(() =>
      make([
        [{ quiet: 'yes' }, 'now'],
        [{ size: ['alone', 'pair'] }, 'soon'],
      ]),
    ).toThrow(/gap at rooms: No row is hit by quiet: no, size: family/)
  })

  test('marked unique is refused where two rows are hit together, and accepted where none are', () => {
    expect(() =>
      make(
        [
          [{ quiet: 'yes' }, 'now'],
          [{}, 'later'],
        ],
        'unique',
      ),
    ).toThrow(/overlap at rooms: .*quiet: yes/)
    const apart = make(
      [
        [{ quiet: 'yes' }, 'now'],
        [{ quiet: 'no' }, 'later'],
      ],
      'unique',
    )
    expect(advise({ quiet: 'no' }, apart).outcome).toBe('later')
  })

  test('with numbers has no gap between whole years for an age of seventeen and a half', () => {
    expect(() =>
      make([
        [{ age: { to: 17 } }, 'now'],
        [{ age: { from: 18 } }, 'later'],
      ]),
    ).toThrow(/gap at rooms/)
  })

  test('takes the first row that is hit, and computes the rows for unknown', () => {
    const set = make([
      [{ size: 'family' }, 'now'],
      [{ quiet: 'yes' }, 'soon'],
      [{}, 'later'],
    ])
    expect(advise({ quiet: 'yes', size: 'family' }, set).outcome).toBe('now')
    const open = advise({ quiet: 'yes' }, set)
    expect([open.outcome, open.possible, open.ask]).toEqual(['soon', ['now', 'soon'], ['size']])
    expect(advise({ size: 'pair' }, set).outcome).toBe('open')
    expect(advise({}, set).because).toEqual([])
  })

  test('tells which row settled it, and which answer kept an earlier row out', () => {
    const set = make([
      [{ size: 'family' }, 'soon'],
      [{ quiet: 'yes' }, 'now'],
      [{}, 'later'],
    ])
    const { because } = advise({ quiet: 'yes', size: 'pair', age: 30 }, set)
    expect(because.map(({ rule, holds, answers }) => [rule, holds, answers.map(({ fact }) => fact)])).toEqual([
      ['rooms/row-1', true, ['quiet']],
      ['rooms/row-0', false, ['size']],
    ])
  })
})
