import type { ProblemCode } from '../problem.ts'

/** One record as it stands in a file, or something to say about a place in it. Lines are counted from 1. */
export type Piece =
  | { readonly kind: 'record'; readonly line: number; readonly bytes: Uint8Array }
  | { readonly kind: 'too-long'; readonly line: number }
  | { readonly kind: 'finding'; readonly line: number; readonly code: ProblemCode }

/** Cuts the bytes of a file into records as they come; nothing is kept but the record that is not finished yet. */
export type Splitter = {
  readonly push: (chunk: Uint8Array) => readonly Piece[]
  readonly end: () => readonly Piece[]
}

/** Collects the parts of one record up to a limit; what is longer is counted and let go. */
export function collector(limit: number): {
  readonly add: (part: Uint8Array) => void
  readonly take: (line: number) => Piece
  readonly isEmpty: () => boolean
} {
  let parts: Uint8Array[] = []
  let length = 0
  return {
    isEmpty: () => length === 0,
    add: (part) => {
      length += part.length
      if (length <= limit) parts.push(part)
      else parts = []
    },
    take: (line) => {
      const [only = new Uint8Array()] = parts
      const piece: Piece =
        length > limit
          ? { kind: 'too-long', line }
          : { kind: 'record', line, bytes: parts.length > 1 ? Buffer.concat(parts) : only }
      parts = []
      length = 0
      return piece
    },
  }
}

/** Space, tab, line feed and carriage return: what JSON allows between two values. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}
