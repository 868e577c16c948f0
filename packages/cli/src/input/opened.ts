import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { type ByteSource, bytesSource, formatOf, readCsv, readXlsx, type TableEvent } from '@cairn/spreadsheet'
import { CannotRun } from '../problem.ts'
import type { Terminal } from '../terminal.ts'
import { peek } from './peek.ts'
import { hasMark, isWide } from './shape.ts'
import { bytesOf } from './source.ts'

/** A file by what it holds: bytes of records in JSON, or the rows of a table. */
export type Opened =
  | { readonly kind: 'records'; readonly chunks: AsyncIterable<Uint8Array> }
  | { readonly kind: 'table'; readonly format: 'csv' | 'xlsx'; readonly events: AsyncIterable<TableEvent> }

const JSON_ENDINGS = new Set(['.json', '.ndjson', '.jsonl'])
const XLSX_ENDINGS = new Set(['.xlsx', '.xlsm'])
const CSV_ENDINGS = new Set(['.csv', '.tsv', '.tab'])
/** Longest file that is held where it has to be: a workbook on standard input, which is read from its end. */
export const MOST_HELD = 268_435_456
const HEAD = 4096

/**
 * Opens a file and tells what it is, by how it begins and by the ending of its name.
 *
 * @param headingRow - where the headings of a table are, from 1
 * @throws {@link CannotRun} when there is no such file, it cannot be read, or its format is none of ours
 */
export async function openFile(name: string, terminal: Terminal, headingRow = 1): Promise<Opened> {
  const ending = extname(name).toLowerCase()
  const { head, all } = await peek(bytesOf(name, terminal), HEAD)
  const kind = JSON_ENDINGS.has(ending) ? 'records' : kindOf(head, ending)
  if (kind === 'records') return { kind, chunks: all }
  if (kind === 'csv') return { kind: 'table', format: kind, events: readCsv(all, { headingRow }) }
  return { kind: 'table', format: kind, events: workbook(name, all, terminal) }
}

function kindOf(head: Uint8Array, ending: string): 'records' | 'csv' | 'xlsx' {
  const format = formatOf(head)
  // The reader says of an old workbook, or of one with a password, what to do about it.
  if (format === 'xlsx' || format === 'ole') return 'xlsx'
  if (format === 'pdf') throw new CannotRun('CLI-003')
  // What calls itself a workbook and is none was cut off or renamed: its reader says so, and nobody takes it for a table.
  if (XLSX_ENDINGS.has(ending)) return 'xlsx'
  if (CSV_ENDINGS.has(ending)) return 'csv'
  if (head.length === 0) return 'records'
  const first = firstSign(head)
  return first === 0x7b || first === 0x5b ? 'records' : 'csv'
}

/** The first sign that is no space, in UTF-8 and in UTF-16. */
function firstSign(head: Uint8Array): number | undefined {
  const body = hasMark(head) ? head.subarray(3) : isWide(head) ? head.filter((byte) => byte !== 0 && byte < 0xfe) : head
  return body.find((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)
}

async function* workbook(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  terminal: Terminal,
): AsyncGenerator<TableEvent> {
  if (name === '-') {
    yield* readXlsx(await held(chunks))
    return
  }
  for await (const _ of chunks) break // closes what was opened to look at
  const file = await open(resolve(terminal.cwd, name), constants.O_RDONLY)
  try {
    const { size } = await file.stat()
    const source: ByteSource = {
      size,
      read: async (from, length) => {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)))
        const { bytesRead } = await file.read(bytes, 0, bytes.length, from)
        return bytes.subarray(0, bytesRead)
      },
    }
    yield* readXlsx(source)
  } finally {
    await file.close()
  }
}

async function held(chunks: AsyncIterable<Uint8Array>): Promise<ByteSource> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > MOST_HELD) throw new CannotRun('CLI-002')
    parts.push(chunk)
  }
  return bytesSource(Buffer.concat(parts))
}
