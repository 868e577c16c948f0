const table: Uint32Array = /* @__PURE__ */ Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/**
 * The checksum of an archive's file, piece by piece.
 *
 * @param crc - the checksum so far; 0 to begin with
 * @param bytes - the next piece
 * @returns the checksum with it
 */
export function crc32(crc: number, bytes: Uint8Array): number {
  let value = ~crc
  for (let at = 0; at < bytes.length; at++) value = (value >>> 8) ^ (table[(value ^ (bytes[at] ?? 0)) & 255] ?? 0)
  return ~value >>> 0
}
