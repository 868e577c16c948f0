import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { readCsv, writeCsv } from './index.ts'
import { all, text } from './random-cells.ts'

/** Bytes cut in pieces of the given lengths, over and over. */
async function* cut(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let from = 0, n = 0; from < bytes.length; n++) {
    const length = Math.max(1, lengths[n % Math.max(lengths.length, 1)] ?? bytes.length)
    yield bytes.subarray(from, from + length)
    from += length
  }
}

const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 })
const delimiter = fc.constantFrom(',', ';', '\t', '|') as fc.Arbitrary<',' | ';' | '\t' | '|'>

test.prop([table, delimiter, fc.boolean(), lengths], { numRuns: 400 })(
  'what was written is read again',
  async (rows, divides, mark, cuts) => {
    const bytes = new TextEncoder().encode(writeCsv(rows, { delimiter: divides, mark }))
    const events = await all(readCsv(cut(bytes, cuts), { delimiter: divides }))
    const read = events.flatMap((event) => (event.kind === 'row' ? [event.row.cells.map((cell) => cell.text)] : []))
    expect(read).toEqual(rows)
    expect(events.filter(({ kind }) => kind === 'problem')).toEqual([])
  },
)

test.prop([fc.uint8Array({ maxLength: 400 }), lengths], { numRuns: 400 })(
  'no bytes make it throw, and the cuts change nothing',
  async (bytes, cuts) => {
    const whole = await all(readCsv(cut(bytes, [])))
    expect(await all(readCsv(cut(bytes, cuts)))).toEqual(whole)
  },
)
