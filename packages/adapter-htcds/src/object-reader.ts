import type { Cell } from '@cairn/spreadsheet'
import type { Entry, HtcdsPosition } from './entry.ts'
import { subjectNamed } from './heading.ts'
import type { HtcdsProblem } from './problem.ts'
import type { HtcdsReadOptions } from './read-options.ts'
import { type HtcdsRecord, recordFrom } from './record-from.ts'
import { versionByNames } from './version-of.ts'

/** A value of an object as cells; nothing where it is no plain value. */
const cellsOf = (value: unknown): readonly Cell[] | undefined => {
  if (value === null || value === undefined) return []
  if (typeof value === 'string') return [{ kind: 'text', text: value }]
  if (typeof value === 'boolean') return [{ kind: 'boolean', text: String(value) }]
  if (typeof value === 'number' && Number.isFinite(value)) return [{ kind: 'number', text: String(value) }]
  if (!Array.isArray(value)) return undefined
  const cells = value.map((one) => (Array.isArray(one) ? undefined : cellsOf(one)))
  return cells.every((one) => one !== undefined) ? cells.flat() : undefined
}

/** The record that one object with HTCDS names makes; groups of a form may nest. Getters and proxies may throw: they are said. */
export const recordFromObject = (
  value: object,
  position: HtcdsPosition,
  options: HtcdsReadOptions,
): { readonly record: HtcdsRecord; readonly problems: readonly HtcdsProblem[] } => {
  const problems: HtcdsProblem[] = []
  const entries: Entry[] = []
  const unread: { at: number; text: string }[] = []
  const names: string[] = []
  const walk = (inside: object, path: string, depth: number): void => {
    for (const [index, [key, item]] of Object.entries(inside).entries()) {
      const name = path === '' ? key : `${path}/${key}`
      const column = index + 1
      const subject = subjectNamed(name)
      if (!subject && typeof item === 'object' && item !== null && !Array.isArray(item) && depth < 8) {
        walk(item, name, depth + 1)
        continue
      }
      const cells = cellsOf(item)
      names.push(name.split(/[/.:]/).at(-1) ?? '')
      if (!cells) problems.push({ code: 'HTC-107', ...position, column })
      else if (subject) entries.push({ ...subject, cells, column })
      else {
        problems.push({ code: 'HTC-104', ...position, column })
        for (const { text } of cells) if (text.trim() !== '') unread.push({ at: column, text })
      }
    }
  }
  try {
    walk(value, '', 0)
  } catch {
    problems.push({ code: 'HTC-107', ...position })
  }
  const fields = entries.flatMap((entry) => ('field' in entry ? [entry.field] : []))
  return { record: recordFrom(entries, unread, position, options, versionByNames(names, fields)), problems }
}
