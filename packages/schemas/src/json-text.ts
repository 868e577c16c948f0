import { type Problem, problem } from './problem.ts'

/** Limits of a text. */
export interface TextLimits {
  /** Most characters (UTF-16 units), or bytes. */
  readonly length: number
  /** Deepest nesting of lists and objects. */
  readonly depth: number
}

type Outcome<T> = { readonly value: T } | { readonly problem: Problem }

interface Decoder {
  decode(bytes: Uint8Array): string
}
const decoder = (): Decoder =>
  new (
    globalThis as unknown as { TextDecoder: new (label: string, options: { fatal: boolean }) => Decoder }
  ).TextDecoder('utf-8', { fatal: true })

/** True for UTF-16 and UTF-32, told by the byte order mark or by the zero bytes that JSON's first signs leave. */
const wide = (bytes: Uint8Array): boolean => {
  const [a, b, c, d] = bytes
  return (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) || a === 0 || b === 0 || (c === 0 && d === 0)
}

/** Bytes to text: UTF-8 only, checked; a UTF-8 byte order mark is dropped. */
export const textOf = (bytes: Uint8Array, limits: TextLimits): Outcome<string> => {
  if (bytes.length > limits.length) return { problem: problem('SCH-102') }
  if (wide(bytes)) return { problem: problem('SCH-105') }
  try {
    return { value: decoder().decode(bytes) }
  } catch {
    return { problem: problem('SCH-106') }
  }
}

const placeAt = (text: string, offset: number): Pick<Problem, 'path' | 'at'> => {
  const before = text.slice(0, offset)
  return { path: '', at: { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') } }
}

/** Where the string that opens at `from` ends: the offset of its closing quote, or the end of the text. */
const closing = (text: string, from: number): number => {
  let at = from + 1
  while (at < text.length) {
    const sign = text.charCodeAt(at)
    if (sign === 0x22) return at
    at += sign === 0x5c ? 2 : 1
  }
  return text.length
}

/** True when the next sign that is not white space is a colon: the string before it was a key. */
const beforeColon = (text: string, from: number): boolean => {
  const colon = /\s*:/y
  colon.lastIndex = from
  return colon.test(text)
}

/** The same key in two spellings is the same key. */
const keyOf = (quoted: string): string => {
  if (!quoted.includes('\\')) return quoted
  try {
    return `"${JSON.parse(quoted)}"`
  } catch {
    return quoted
  }
}

/** Looks for depth and doubled keys before the text is given to a parser that would recurse or drop one of the two. */
const scan = (text: string, limits: TextLimits): Problem | undefined => {
  const open: (Set<string> | undefined)[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 0x22) {
      const end = closing(text, at)
      const keys = open.at(-1)
      if (keys && beforeColon(text, end + 1)) {
        const key = keyOf(text.slice(at, end + 1))
        if (keys.has(key)) return problem('SCH-110', placeAt(text, at))
        keys.add(key)
      }
      at = end
    } else if (sign === 0x7b || sign === 0x5b) {
      open.push(sign === 0x7b ? new Set() : undefined)
      if (open.length > limits.depth) return problem('SCH-104', placeAt(text, at))
    } else if (sign === 0x7d || sign === 0x5d) open.pop()
  }
  return undefined
}

/** JSON text to data. Never throws, and nothing of the text is in the problem. */
export const dataOf = (text: string, limits: TextLimits): Outcome<unknown> => {
  if (text.length > limits.length) return { problem: problem('SCH-102') }
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (body.trim() === '') return { problem: problem('SCH-101') }
  const found = scan(body, limits)
  if (found) return { problem: found }
  try {
    return { value: JSON.parse(body) }
  } catch (error) {
    const offset = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    return { problem: problem('SCH-103', offset === undefined ? { path: '' } : placeAt(body, Number(offset))) }
  }
}
