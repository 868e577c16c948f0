import { Inflate } from 'fflate'
import type { ByteSource, TableProblemCode } from './table.ts'
import { TableFault } from './table-fault.ts'
import { crc32 } from './zip-crc.ts'
import { readWhole, type ZipEntry } from './zip-directory.ts'

/** What may come out of a whole archive, and what has. */
export type Budget = { readonly sizeLimit: number; readonly ratioLimit: number; used: number }

/** The bytes of one file; when they end before they should, `fault` says why after the last piece. */
export type Part = { readonly bytes: AsyncIterable<Uint8Array>; fault: TableProblemCode | undefined }

/** Below this an archive may be packed as tightly as it likes. */
const harmless = 16 * 1024 * 1024
const readLength = 131_072
/** Packed bytes unfolded at once: at most a thousand times as many come out. */
const pushLength = 8192

/**
 * Unpacks one file as it is asked for.
 *
 * @param source - the archive
 * @param entry - the file
 * @param budget - shared by all files of the archive; more than it allows is TAB-205
 * @returns its bytes, with TAB-203 when it has a password or an unknown packing and TAB-209 when it is damaged
 */
export function zipPart(source: ByteSource, entry: ZipEntry, budget: Budget): Part {
  const part: Part = { bytes: unpacked(), fault: undefined }
  return part

  async function* unpacked(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* checked()
    } catch (error) {
      if (!(error instanceof TableFault)) throw error
      part.fault = error.code
    }
  }

  async function* checked(): AsyncGenerator<Uint8Array, void, undefined> {
    if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) throw new TableFault('TAB-203')
    let crc = 0
    let size = 0
    for await (const bytes of entry.method === 0 ? stored(source, entry) : inflated(source, entry)) {
      crc = crc32(crc, bytes)
      size += bytes.length
      budget.used += bytes.length
      const tight = budget.used > harmless && budget.used > source.size * budget.ratioLimit
      if (tight || budget.used > budget.sizeLimit) throw new TableFault('TAB-205')
      yield bytes
    }
    if (size !== entry.size || crc !== entry.crc) throw new TableFault('TAB-209')
  }
}

async function* inflated(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  let out: Uint8Array[] = []
  const inflate = new Inflate((bytes) => out.push(bytes))
  for await (const bytes of stored(source, entry)) {
    for (let from = 0; from < bytes.length; from += pushLength) {
      let damaged = false
      try {
        inflate.push(bytes.subarray(from, from + pushLength), false)
      } catch {
        damaged = true
      }
      const ready = out
      out = []
      for (const one of ready) if (one.length > 0) yield one
      if (damaged) throw new TableFault('TAB-209')
    }
  }
}

async function* stored(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  const header = await readWhole(source, entry.offset, 30)
  const view = new DataView(header.buffer, header.byteOffset, 30)
  if (view.getUint32(0, true) !== 0x04034b50) throw new TableFault('TAB-209')
  const start = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true)
  for (let from = 0; from < entry.packed; from += readLength) {
    const here = Math.min(readLength, entry.packed - from, Math.max(0, source.size - start - from))
    if (here <= 0) throw new TableFault('TAB-209')
    yield await readWhole(source, start + from, here)
  }
}
