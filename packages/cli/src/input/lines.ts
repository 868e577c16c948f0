import { collector, isBlank, type Piece, type Splitter } from './piece.ts'

const LINE_FEED = 0x0a

/** One record a line. A line that is no record, or too long, costs itself only; empty lines are counted. */
export function lines(limit: number): Splitter {
  const line = collector(limit)
  let number = 1

  const take = (): Piece => {
    const piece = line.take(number)
    return piece.kind === 'record' && piece.bytes.every(isBlank)
      ? { kind: 'finding', line: number, code: 'CLI-103' }
      : piece
  }
  return {
    push: (chunk) => {
      const pieces: Piece[] = []
      let from = 0
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        line.add(chunk.subarray(from, at))
        pieces.push(take())
        number += 1
        from = at + 1
      }
      if (from < chunk.length) line.add(chunk.subarray(from))
      return pieces
    },
    end: () => {
      if (line.isEmpty()) return []
      const last = take()
      // A last line without its end may be whole; whether it is, the record itself says.
      return last.kind === 'record' && !endsWhole(last.bytes)
        ? [last, { kind: 'finding', line: number, code: 'CLI-104' }]
        : [last]
    },
  }
}

/** Whether a record at least ends like one. */
function endsWhole(bytes: Uint8Array): boolean {
  return bytes.findLast((byte) => !isBlank(byte)) === 0x7d
}
