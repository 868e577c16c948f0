import { describe, expectTypeOf, test } from 'vitest'
import type { Advice } from './advice.ts'
import { advise } from './compile.ts'
import { appraise, criteria } from './criteria.ts'
import { choice, number, sign } from './fact.ts'
import { between, yes } from './formula.ts'
import { head, rest } from './small-set.ts'
import { table } from './table.ts'

const open = { says: 'A fact.', unknown: 'open', ...rest } as const
const facts = { quiet: sign(open), size: choice(['alone', 'family'], open), age: number(open) }
type Fact = keyof typeof facts
type Outcome = 'offer-help' | 'keep-open' | 'other-help'

describe('a table', () => {
  const base = { ...head, id: 'rooms', hit: 'first', facts } as const
  const other = { id: 'rooms/other', says: 'Else.', when: {}, then: 'other-help', ...rest } as const
  const row = { id: 'rooms/one', says: 'A row.', ...rest } as const

  test('knows its facts and outcomes by name', () => {
    const rooms = table({
      ...base,
      rows: [{ ...row, when: { quiet: 'yes', size: ['family'], age: { to: 17 } }, then: 'offer-help' }, other],
    })
    expectTypeOf(advise({ quiet: 'unsure' }, rooms)).toEqualTypeOf<Advice<Outcome, Fact>>()
    // @ts-expect-error not a fact of the table
    advise({ quite: 'unsure' }, rooms)
  })

  test('with a misspelt fact or outcome, or a row without a citation, does not compile', () => {
    // @ts-expect-error no such fact
    table({ ...base, rows: [{ ...row, when: { quite: 'yes' }, then: 'offer-help' }, other] })
    // @ts-expect-error no such outcome
    table({ ...base, rows: [{ ...row, when: { quiet: 'yes' }, then: 'offer' }, other] })
    // @ts-expect-error no citation
    table({ ...base, rows: [{ ...row, when: { quiet: 'yes' }, then: 'offer-help', cites: [] }, other] })
    // @ts-expect-error rows meet by `first` or `unique`
    table({ ...base, hit: 'any', rows: [other] })
  })

  test('has no cell for unknown answers that would compile to anything but a value', () => {
    // @ts-expect-error those rows are computed
    table({ ...base, rows: [{ ...row, when: { quiet: undefined }, then: 'offer-help' }, other] })
  })
})

describe('criteria', () => {
  const base = { ...head, id: 'shelter', fits: 'other-help', facts } as const
  const one = { id: 'shelter/adult', says: 'Adults.', ...rest } as const

  test('know their facts and outcomes by name', () => {
    const shelter = criteria({
      ...base,
      required: [{ ...one, when: between('age', { from: 18 }), fails: 'offer-help' }],
      supporting: [{ ...one, id: 'shelter/quiet', when: yes('quiet') }],
    })
    expectTypeOf(appraise({ age: 30 }, shelter).outcome).toEqualTypeOf<Outcome>()
    // @ts-expect-error not a fact of theirs
    appraise({ ages: 30 }, shelter)
  })

  test('with a misspelt fact or outcome, or without a citation, do not compile', () => {
    // @ts-expect-error no such fact
    criteria({ ...base, required: [{ ...one, when: yes('quite'), fails: 'offer-help' }] })
    // @ts-expect-error no such outcome
    criteria({ ...base, required: [{ ...one, when: yes('quiet'), fails: 'no' }] })
    // @ts-expect-error no citation
    criteria({ ...base, required: [{ ...one, when: yes('quiet'), fails: 'offer-help', cites: [] }] })
    // @ts-expect-error a supporting criterion never decides, so it gives nothing
    criteria({ ...base, required: [], supporting: [{ ...one, when: yes('quiet'), fails: 'offer-help' }] })
  })
})
