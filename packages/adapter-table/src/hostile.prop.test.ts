import { type RecordName, records } from '@cairn/schemas'
import type { Cell, TableEvent } from '@cairn/spreadsheet'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { columnsOf, ownMapping, proposeMapping, readMapping, readRows, type TableLoss } from './index.ts'

const names = Object.keys(records) as RecordName[]
const headings = [
  ...names.flatMap((name) => columnsOf(name, { repeat: 1 }).map(({ heading }) => heading)),
  '__proto__',
  'needs.0.need',
  'needs.99999.need',
  'answers.__proto__',
  'a.b',
  '.',
  '-',
]
const text = fc.oneof(
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.constantFrom(
    ...headings,
    'yes',
    '(none)',
    '=1',
    '1..2 unsure',
    'a|b unsure',
    '03/04/2026',
    '2026-03-01',
    'accommodation',
    '9'.repeat(400),
    '\ud800',
  ),
)
const cell: fc.Arbitrary<Cell> = fc.record({
  kind: fc.constantFrom('empty', 'text', 'number', 'date', 'boolean', 'error'),
  text,
}) as never
const event: fc.Arbitrary<TableEvent> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('sheet' as const), sheet: fc.integer({ min: 1, max: 3 }), name: text }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('row' as const),
      sheet: fc.integer({ min: 1, max: 2 }),
      row: fc.record({ number: fc.integer({ min: 1, max: 9 }), cells: fc.array(cell, { maxLength: 8 }) }),
    }),
  },
)

test.prop(
  [
    fc.constantFrom(...names),
    fc.array(event, { maxLength: 12 }),
    fc.array(fc.constantFrom(...headings), { maxLength: 8 }),
  ],
  {
    numRuns: 200,
  },
)('no table makes it throw, and no row is lost', async (name, events, first) => {
  async function* table(): AsyncGenerator<TableEvent> {
    yield { kind: 'sheet', sheet: 1, name: '' }
    yield { kind: 'row', sheet: 1, row: { number: 1, cells: first.map((one) => ({ kind: 'text', text: one })) } }
    yield* events
  }
  let loss: TableLoss | undefined
  for await (const one of readRows(table(), ownMapping(name), { facts: [{ id: 'threats' }] })) {
    if (one.kind === 'summary') loss = one.loss
  }
  const { read = 0, ...rest } = { ...loss?.rows }
  expect(Object.values(rest).reduce((sum, one) => sum + one, 0)).toBe(read)
  // Rows whose number leaves others out count those too.
  const given = events.filter(({ kind }) => kind === 'row').length + 1
  expect(read).toBeGreaterThanOrEqual(given)
  expect(read - given).toBeLessThanOrEqual((rest.blank ?? 0) + (rest.notRead ?? 0))
})

test.prop([fc.constantFrom(...names), fc.array(text, { maxLength: 12 })])(
  'no heading makes a proposal throw',
  (name, row) => {
    const { proposals, mapping } = proposeMapping(name, row, columnsOf(name))
    expect(proposals).toHaveLength(row.length)
    expect(readMapping(mapping).ok).toBe(true)
  },
)

test.prop([fc.anything()])('nothing that is called a mapping makes it throw', (input) => {
  expect(readMapping(input).ok).toBe(false)
})
