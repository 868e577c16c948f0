import { type RecordName, read, records as schemas } from '@cairn/schemas'
import { type TableEvent, writeCsv } from '@cairn/spreadsheet'
import * as z from 'zod'
import { whereOf } from '../finding.ts'
import { records } from '../input/records.ts'
import { CannotRun } from '../problem.ts'
import { progress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import type { KeyStore } from './key-store.ts'
import { type Path, pseudonymPaths } from './linked.ts'
import { holdsLongNumber, renameAt, stillHolds } from './rename.ts'

/** How many records were written, and how many ids were replaced in them. */
export type Counts = { records: number; renamed: number }

/** What is renamed, and where it goes. */
export type Work = {
  /** Headings or letters of columns. */
  readonly columns: readonly string[]
  /** JSON pointers, `*` for every entry. */
  readonly pointers: readonly string[]
  readonly keys: KeyStore
  readonly write: (text: string) => void
  readonly counts: Counts
  /** A record of which an id is still inside a text. */
  readonly left: (where: { readonly record?: number; readonly line?: number; readonly row?: number }) => void
  readonly terminal: Terminal
}

/** Records of JSON: the places named, and every other place that holds a pseudonym by its schema. */
export async function renameRecords(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  { pointers, keys, write, counts, left, terminal }: Work,
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
      const done = renameAt(data.value, [...named, ...linked], keys.pseudonymOf)
      named.forEach((_, i) => {
        met[i] ||= done.met[i] ?? false
      })
      counts.renamed += done.ids.length
      if (stillHolds(data.value, done.ids)) left(at)
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

/** What may be wrong with a table of which every cell was read all the same. */
const nothingLost = new Set(['TAB-101', 'TAB-105', 'TAB-108', 'TAB-109'])

/** Rows of a table: the columns named, by heading or by letter. */
export async function renameTable(
  events: AsyncIterable<TableEvent>,
  { columns: wanted, keys, write, counts, left, terminal }: Work,
): Promise<void> {
  const shown = progress(terminal)
  let columns: readonly number[] | undefined
  for await (const event of events) {
    if (event.kind === 'sheet') continue
    if (event.kind === 'problem') {
      const { code, row: at } = event.problem
      if (nothingLost.has(code)) continue
      throw new CannotRun('CLI-031', [`${code}${at === undefined ? '' : ` at row ${at}`}`])
    }
    const texts = event.row.cells.map(({ text }) => text)
    if (columns) {
      counts.records += 1
      const ids: string[] = []
      for (const at of columns) {
        const id = texts[at] ?? ''
        if (id.trim() === '') continue
        texts[at] = keys.pseudonymOf(id)
        if (texts[at] !== id) ids.push(id.trim())
      }
      counts.renamed += ids.length
      if (stillHolds(texts, ids)) left({ row: event.row.number })
      if (counts.records % 4096 === 0) shown.at(counts.records)
    } else columns = wanted.map((one) => columnNamed(one, texts))
    write(writeCsv([texts], { mark: false }))
  }
  shown.end()
  if (!columns) throw new CannotRun('CLI-028')
}

/** Which column a heading or a letter names; a heading goes first, since it was typed as it stands. */
function columnNamed(wanted: string, headings: readonly string[]): number {
  const at = headings.flatMap((text, i) => (text.trim() === wanted.trim() ? [i] : []))
  if (at.length === 1) return at[0] as number
  if (at.length > 1 || !/^[A-Z]{1,3}$/.test(wanted)) throw new CannotRun('CLI-028')
  const number = [...wanted].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1
  if (number >= headings.length) throw new CannotRun('CLI-028')
  return number
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
