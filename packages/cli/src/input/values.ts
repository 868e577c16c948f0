import type { ProblemCode } from '../problem.ts'
import { collector, isBlank, type Piece, type Splitter } from './piece.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const LIST = 0x5b
const LIST_END = 0x5d
const OBJECT = 0x7b
const OBJECT_END = 0x7d
const LINE_FEED = 0x0a
/** Anything else that begins a value: a number, a word, a stray sign. */
const BARE = 0

/**
 * JSON in one piece: a list of records, one record, or several one after the other. Values are told apart by the one
 * kind of bracket that opened them, so that a broken record costs itself only, wherever it is broken.
 */
export function values(limit: number): Splitter {
  const value = collector(limit)
  let list: boolean | undefined
  let ended = false
  let told = false
  let opener: number | undefined
  let depth = 0
  let inText = false
  let escaped = false
  let afterValue = false
  let afterComma = false
  let line = 1
  let begun = 1

  /** Between two values: says what is wrong there, and whether a value begins. */
  const between = (byte: number, find: (code: ProblemCode) => void): boolean => {
    if (ended) {
      if (!told) find('CLI-105')
      told = true
      return false
    }
    if (byte === COMMA) {
      if (!(list && afterValue)) find('CLI-106')
      afterValue = false
      afterComma = true
      return false
    }
    if (byte === LIST_END && list) {
      if (afterComma) find('CLI-106')
      ended = true
      return false
    }
    if (list && afterValue) find('CLI-106')
    return true
  }

  /** Inside a value: whether it ends, and whether its last sign still belongs to it. */
  const inside = (byte: number): 'goes on' | 'ends here' | 'ended before' => {
    if (inText) {
      if (escaped) escaped = false
      else if (byte === BACKSLASH) escaped = true
      else if (byte === QUOTE) {
        inText = false
        if (opener === QUOTE) return 'ends here'
      }
    } else if (opener === BARE) {
      if (byte === COMMA || byte === LIST_END || isBlank(byte)) return 'ended before'
    } else if (byte === QUOTE) inText = true
    else if (byte === opener) depth += 1
    else if (byte === (opener === OBJECT ? OBJECT_END : LIST_END)) {
      depth -= 1
      if (depth === 0) return 'ends here'
    }
    return 'goes on'
  }

  const open = (byte: number): void => {
    opener = byte === OBJECT || byte === LIST || byte === QUOTE ? byte : BARE
    depth = 1
    inText = byte === QUOTE
    escaped = false
    afterComma = false
    begun = line
  }

  return {
    push: (chunk) => {
      const pieces: Piece[] = []
      const find = (code: ProblemCode) => pieces.push({ kind: 'finding', line, code })
      const close = () => {
        pieces.push(value.take(begun))
        opener = undefined
        afterValue = true
      }
      let from = 0
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at] as number
        if (byte === LINE_FEED) line += 1
        if (opener !== undefined) {
          const state = inside(byte)
          if (state === 'goes on') continue
          value.add(chunk.subarray(from, state === 'ends here' ? at + 1 : at))
          close()
          if (state === 'ends here') continue
        }
        if (isBlank(byte)) continue
        if (list === undefined) {
          list = byte === LIST
          if (list) continue
        }
        if (between(byte, find)) {
          open(byte)
          from = at
        }
      }
      if (opener !== undefined) value.add(chunk.subarray(from))
      return pieces
    },
    end: () => {
      if (opener !== undefined) return [value.take(begun), { kind: 'finding', line, code: 'CLI-104' }]
      return list && !ended ? [{ kind: 'finding', line, code: 'CLI-104' }] : []
    },
  }
}
