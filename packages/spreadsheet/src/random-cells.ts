import { fc } from '@fast-check/vitest'
import type { TableEvent } from './table.ts'

// Texts of cells and what was read, for properties. Ships nowhere.

// biome-ignore lint/suspicious/noControlCharactersInRegex: what the writers remove
const writable = (text: string) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/.test(text)

/** What one of the two formats, or a program that opens it, takes for more than a sign. */
const piece = fc.constantFrom(
  ...["'", '=', '+', '-', '@', '=1', '"', ',', ';', '|', '\t', '\r', '\n', ' '],
  ...['<', '&', '&amp;', ']]>', '_x000D_', '_x005F_'],
  ...['a', 'é', '\ufeff', '中', '😀'],
)

/** A text that every format can hold. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }).filter(writable),
  fc.array(piece, { maxLength: 8 }).map((list) => list.join('')),
)

/** Everything a reader hands out. */
export async function all(events: AsyncIterable<TableEvent>): Promise<readonly TableEvent[]> {
  const list: TableEvent[] = []
  for await (const event of events) list.push(event)
  return list
}
