import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { bytesSource, readXlsx, writeXlsx } from './index.ts'
import { all, text } from './random-cells.ts'

const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 })
const entries = fc.array(text, { minLength: 1, maxLength: 4 })
const sheet = fc.record({
  name: fc.string({ unit: 'binary' }),
  rows: table,
  choices: fc.tuple(fc.record({ column: fc.constant(2), entries })),
})

/** What a table looks like when read: trailing empty cells and rows without anything are not there. */
function expected(rows: readonly (readonly (string | number)[])[]) {
  return rows.flatMap((row, at) => {
    const cells = row.map((one) =>
      typeof one === 'number'
        ? { kind: 'number', text: String(one === 0 ? 0 : one) }
        : { kind: one === '' ? 'empty' : 'text', text: one },
    )
    while (cells.at(-1)?.kind === 'empty') cells.pop()
    return cells.length > 0 ? [{ number: at + 1, cells }] : []
  })
}

test.prop([fc.array(sheet, { minLength: 1, maxLength: 3 })], { numRuns: 40 })(
  'what was written is read again',
  async (sheets) => {
    const bytes = writeXlsx(sheets)
    expect(writeXlsx(sheets)).toEqual(bytes)
    const events = await all(readXlsx(bytesSource(bytes)))
    for (const [at, { rows }] of sheets.entries()) {
      const read = events.flatMap((event) => (event.kind === 'row' && event.sheet === at + 1 ? [event.row] : []))
      expect(read).toEqual(expected(rows))
    }
    const problems = events.flatMap((event) => (event.kind === 'problem' ? [event.problem.code] : []))
    expect(problems.filter((code) => code !== 'TAB-301')).toEqual([])
  },
)

const valid = writeXlsx([
  {
    name: 'a',
    rows: [
      ['id', 'n'],
      ['x', 1],
      ['', 2.5],
    ],
    widths: [10],
    choices: [{ column: 1, entries: ['a,b', 'c'] }],
  },
  { name: 'b', rows: [['long '.repeat(50)]], hidden: true },
])

test.prop([fc.uint8Array({ maxLength: 300 })], { numRuns: 200 })('no bytes make it throw', async (bytes) => {
  const events = await all(readXlsx(bytesSource(bytes)))
  expect(events.some(({ kind }) => kind === 'problem')).toBe(true)
})

const change = fc.record({ at: fc.nat(valid.length - 1), to: fc.integer({ min: 0, max: 255 }) })

test.prop([fc.array(change, { maxLength: 6 }), fc.option(fc.nat(valid.length))], { numRuns: 500 })(
  'no change of a good file makes it throw, and none goes unseen',
  async (changes, end) => {
    const bytes = valid.slice(0, end ?? valid.length)
    for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to
    const events = await all(readXlsx(bytesSource(bytes)))
    if (end !== null && end < valid.length) expect(events.some(({ kind }) => kind === 'problem')).toBe(true)
  },
)
