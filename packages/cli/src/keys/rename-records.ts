import { type RecordName, read, records as schemas } from '@cairn/schemas'
import * as z from 'zod'
import { whereOf } from '../finding.ts'
import { records } from '../input/records.ts'
import { CannotRun } from '../problem.ts'
import { progress } from '../progress.ts'
import { sought } from './known-ids.ts'
import { type Path, pseudonymPaths } from './linked.ts'
import { holdsLongNumber, renameAt, stillHolds } from './rename.ts'
import type { Work } from './work.ts'

/** Records of JSON: the places named, and every other place that holds a pseudonym by its schema. */
export async function renameRecords(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  { pointers, keys, rename, write, counts, known, found, terminal }: Work,
): Promise<void> {
  const named = pointers.map(pathOf)
  const met = named.map(() => false)
  const shown = progress(terminal)
  const first: { byte?: number } = {}
  let any = named.length > 0
  for await (const pieces of records(withFirst(chunks, first), name)) {
    for (const piece of pieces) {
      if (piece.kind === 'finding') {
        if (piece.code === 'CLI-102' || piece.code === 'CLI-103') continue
        throw new CannotRun('CLI-031', [`${piece.code} at line ${piece.line}`])
      }
      counts.records += 1
      const at = { record: counts.records, line: piece.line }
      const data = piece.kind === 'too-long' ? undefined : read(z.unknown(), piece.bytes)
      if (!data?.ok)
        throw new CannotRun('CLI-031', [
          `${data?.problems[0]?.code ?? 'SCH-102'} at ${whereOf({ code: 'CLI-031', ...at })}`,
        ])
      // Two long numbers can read as one, and one person would become another.
      if (holdsLongNumber(data.value)) throw new CannotRun('CLI-037', [whereOf({ code: 'CLI-037', ...at })])
      const line = (data.value as { schema?: unknown } | null)?.schema
      const linked = typeof line === 'string' && Object.hasOwn(schemas, line) ? pseudonymPaths(line as RecordName) : []
      any ||= linked.length > 0
      const done = renameAt(data.value, [...named, ...linked], (id) => rename(id, at))
      named.forEach((_, i) => {
        met[i] ||= done.met[i] ?? false
      })
      counts.renamed += done.ids.length
      if (known && stillHolds(data.value, new Set(done.ids.map(sought)), known, keys.isPseudonym)) found('CLI-113', at)
      const before = first.byte === LIST ? (counts.records === 1 ? '[\n' : ',\n') : counts.records === 1 ? '' : '\n'
      write(`${before}${JSON.stringify(data.value)}`)
      if (counts.records % 4096 === 0) shown.at(counts.records)
    }
  }
  shown.end()
  if (!any) throw new CannotRun('CLI-030')
  if (met.some((one) => !one)) throw new CannotRun('CLI-028')
  write(first.byte === LIST ? (counts.records === 0 ? '[]\n' : '\n]\n') : '\n')
}

function pathOf(pointer: string): Path {
  if (!/^(\/[^/]+)+$/.test(pointer)) throw new CannotRun('CLI-028')
  return pointer
    .slice(1)
    .split('/')
    .map((word) => word.replaceAll('~1', '/').replaceAll('~0', '~'))
}

const LIST = 0x5b

/** Notes the first sign of a file that is no blank and no mark. */
async function* withFirst(chunks: AsyncIterable<Uint8Array>, first: { byte?: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const byte = first.byte ?? chunk.find((one) => one > 0x20 && one < 0x80)
    if (byte !== undefined) first.byte = byte
    yield chunk
  }
}
