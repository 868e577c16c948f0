import { extname } from 'node:path'
import { lines } from './lines.ts'
import { isBlank, type Splitter } from './piece.ts'
import { values } from './values.ts'

const LINES = new Set(['.ndjson', '.jsonl'])

/**
 * How to cut a file into records, told by the ending of its name and by how it begins.
 *
 * @param name - as typed; `-` says nothing
 * @param head - its first bytes without a byte order mark, at least one line where there is one
 * @param limit - longest record in bytes
 */
export function splitterFor(name: string, head: Uint8Array, limit: number): Splitter {
  const ending = extname(name).toLowerCase()
  if (LINES.has(ending)) return lines(limit)
  const first = head.find((byte) => !isBlank(byte))
  return first === 0x7b && beginsWithLine(head) ? lines(limit) : values(limit)
}

/** Whether the first line that holds anything is a whole object by itself. */
function beginsWithLine(head: Uint8Array): boolean {
  const from = head.findIndex((byte) => !isBlank(byte))
  const end = head.indexOf(0x0a, from)
  if (end < 0) return false
  const one = values(end - from)
  const pieces = [...one.push(head.subarray(from, end)), ...one.end()]
  return pieces.length === 1 && pieces[0]?.kind === 'record'
}

/** Whether the bytes are UTF-16 or UTF-32: by their mark, or by the zero bytes that these leave in JSON. */
export function isWide([a, b, c, d]: Uint8Array): boolean {
  return (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) || a === 0 || b === 0 || (c === 0 && d === 0)
}

/** Whether a UTF-8 byte order mark comes first. */
export function hasMark([a, b, c]: Uint8Array): boolean {
  return a === 0xef && b === 0xbb && c === 0xbf
}
