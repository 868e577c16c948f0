import { strFromU8 } from 'fflate'
import type { ByteSource } from './table.ts'
import { TableFault } from './table-fault.ts'

/** One file of the archive, as its directory says. */
export type ZipEntry = {
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its own header begins. */
  readonly offset: number
}

/** Files by name, in lower case and with `/`: names of parts differ in nothing else. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>

/** A directory larger than this is no workbook's. */
const directoryLimit = 16 * 1024 * 1024

const endLength = 22
const locatorLength = 20

/**
 * The directory at the end of an archive, also in its form for large files (zip64).
 *
 * @param source - the archive
 * @returns its files
 * @throws TableFault TAB-201 when the directory is missing or damaged, TAB-205 when it is too large
 */
export async function zipDirectory(source: ByteSource): Promise<ZipDirectory> {
  const { at, size, count } = await directoryPlace(source)
  if (size > directoryLimit) throw new TableFault('TAB-205')
  const bytes = await readWhole(source, at, size)
  const view = viewOf(bytes)
  const entries = new Map<string, ZipEntry>()
  let from = 0
  for (let n = 0; n < count; n++) {
    if (from + 46 > size || view.getUint32(from, true) !== 0x02014b50) throw new TableFault('TAB-201')
    const name = view.getUint16(from + 28, true)
    const extra = view.getUint16(from + 30, true)
    const next = from + 46 + name + extra + view.getUint16(from + 32, true)
    if (next > size) throw new TableFault('TAB-201')
    const path = strFromU8(bytes.subarray(from + 46, from + 46 + name))
    const large = largeFields(view, from, from + 46 + name, extra)
    entries.set(path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase(), {
      method: view.getUint16(from + 10, true),
      encrypted: (view.getUint16(from + 8, true) & 1) === 1,
      crc: view.getUint32(from + 16, true),
      ...large,
    })
    from = next
  }
  return entries
}

/** Sizes and place of an entry; what is too large for 32 bits stands in an extra field. */
function largeFields(
  view: DataView,
  entry: number,
  extraAt: number,
  extraLength: number,
): Pick<ZipEntry, 'packed' | 'size' | 'offset'> {
  const fields = {
    size: view.getUint32(entry + 24, true),
    packed: view.getUint32(entry + 20, true),
    offset: view.getUint32(entry + 42, true),
  }
  const end = extraAt + extraLength
  for (let at = extraAt; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let value = at + 4
    for (const name of ['size', 'packed', 'offset'] as const) {
      if (fields[name] !== 0xffffffff || value + 8 > end) continue
      fields[name] = Number(view.getBigUint64(value, true))
      value += 8
    }
  }
  return fields
}

async function directoryPlace(
  source: ByteSource,
): Promise<{ readonly at: number; readonly size: number; readonly count: number }> {
  const length = Math.min(source.size, endLength + 0xffff + locatorLength)
  const start = source.size - length
  const bytes = await readWhole(source, start, length)
  const view = viewOf(bytes)
  for (let at = length - endLength; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50 || at + endLength + view.getUint16(at + 20, true) > length) continue
    const plain = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      at: view.getUint32(at + 16, true),
    }
    const locator = at - locatorLength
    if (locator >= 0 && view.getUint32(locator, true) === 0x07064b50) {
      const large = viewOf(await readWhole(source, Number(view.getBigUint64(locator + 8, true)), 56))
      if (large.getUint32(0, true) !== 0x06064b50) throw new TableFault('TAB-201')
      const number = (offset: number) => Number(large.getBigUint64(offset, true))
      return { count: number(32), size: number(40), at: number(48) }
    }
    return plain
  }
  throw new TableFault('TAB-201')
}

/**
 * Bytes at a place, all of them.
 *
 * @throws TableFault TAB-201 when the source ends before
 */
export async function readWhole(source: ByteSource, from: number, length: number): Promise<Uint8Array> {
  if (from < 0 || from + length > source.size) throw new TableFault('TAB-201')
  const bytes = await source.read(from, length)
  if (bytes.length < length) throw new TableFault('TAB-201')
  return bytes.subarray(0, length)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
