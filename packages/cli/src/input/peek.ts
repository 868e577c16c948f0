/**
 * The first bytes of a file, and the file as if nobody had looked.
 *
 * @param chunks - the bytes of the file
 * @param length - how many bytes to look at; fewer where the file is shorter
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let seen = 0
  while (seen < length) {
    const { value, done } = await iterator.next()
    if (done) break
    first.push(value)
    seen += value.length
  }
  const head = first.length === 1 ? (first[0] as Uint8Array) : Buffer.concat(first)
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head
      for (;;) {
        const { value, done } = await iterator.next()
        if (done) return
        yield value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { head, all: all() }
}
