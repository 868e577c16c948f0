// A file that somebody dropped, as the readers of tables take it: piece by piece, never as a whole.
const PIECE = 1 << 20

/** Any part of the file. */
export function sourceOf(file) {
  return {
    size: file.size,
    read: async (from, length) => new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
  }
}

/** The file from its beginning to its end. */
export async function* chunksOf(file) {
  for (let from = 0; from < file.size; from += PIECE)
    yield new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer())
}
