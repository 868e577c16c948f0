import type { Piece, Splitter } from './piece.ts'
import { hasMark, isWide, splitterFor } from './shape.ts'

/** Longest record in bytes: more than any person's file, less than would hurt. */
const LONGEST = 4_000_000

/** How much of a file is looked at before its shape is told. */
const HEAD = 65_536

/**
 * The records of a file, as they come and in their order. Memory holds the record that is being read and no more.
 *
 * @param chunks - the bytes of the file
 * @param name - as typed; its ending helps to tell the format
 */
export async function* records(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<readonly Piece[]> {
  let head: Uint8Array = new Uint8Array()
  let splitter: Splitter | undefined
  const begin = (): readonly Piece[] => {
    const marked = hasMark(head)
    const body = marked ? head.subarray(3) : head
    splitter = isWide(head) ? unreadable : splitterFor(name, body, LONGEST)
    return [...(marked ? [{ kind: 'finding', line: 1, code: 'CLI-102' } as const] : []), ...splitter.push(body)]
  }
  for await (const chunk of chunks) {
    if (splitter) yield splitter.push(chunk)
    else {
      head = head.length > 0 ? Buffer.concat([head, chunk]) : chunk
      if (head.length >= HEAD) yield begin()
    }
    if (splitter === unreadable) break
  }
  if (!splitter) yield begin()
  if (splitter) yield splitter.end()
}

/** UTF-16 and UTF-32: one finding for the whole file, since nothing in it can be told apart. */
const unreadable: Splitter = { push: () => [{ kind: 'finding', line: 1, code: 'SCH-105' }], end: () => [] }
