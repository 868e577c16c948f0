import * as z from 'zod'
import { migrate } from './migrate.ts'
import { type Limits, type Read, read } from './read.ts'
import { type AnyRecord, schemaFor } from './records.ts'

/**
 * Reads any record of ours by its schema line: JSON text, bytes or a value, as {@link read} does. Records of an earlier
 * version are brought to the present one first.
 *
 * @param input - JSON text, its bytes, or a value of any kind
 * @param limits - how long, how deep and how many, where the defaults do not do
 * @returns the record in its present version, or the problems
 *
 * @example
 * ```ts
 * import { readRecord } from '@cairn/schemas'
 *
 * const person = readRecord('{"schema":"person@1","pseudonym":"k7q2-m9xd-4vht"}')
 * person.ok && person.value.schema // => 'person@1'
 * const other = readRecord('{"schema":"recipe@1"}')
 * other.ok ? [] : other.problems.map(({ code, path }) => [code, path]) // => [['SCH-402', '/schema']]
 * ```
 */
export const readRecord = (input: unknown, limits: Limits = {}): Read<AnyRecord> => {
  const data = read(z.unknown(), input, limits)
  if (!data.ok) return data
  const present = migrate(data.value)
  if (!present.ok) return present
  const { schema: line } = present.value as { readonly schema: string }
  const schema = schemaFor(line)
  return schema
    ? (read(schema as z.ZodType<AnyRecord>, present.value, limits) as Read<AnyRecord>)
    : { ok: false, problems: [] }
}
