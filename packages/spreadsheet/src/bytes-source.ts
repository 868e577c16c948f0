import type { ByteSource } from './table.ts'

/**
 * Bytes in memory as a source that can be read from any place.
 *
 * @param bytes - the whole file
 * @returns the source; it reads less than it is asked for where the bytes end
 *
 * @example
 * ```ts
 * import { bytesSource } from '@cairn/spreadsheet'
 *
 * bytesSource(new Uint8Array([1, 2, 3])).size // => 3
 * ```
 */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (from, length) => bytes.subarray(from, from + length) }
}
