import { type RecordName, read } from '@cairn/schemas'
import { columnTo } from './bound.ts'
import type { FactColumn } from './column.ts'
import { type Finding, finding } from './finding.ts'
import type { Mapping } from './mapping.ts'
import { MappingFile } from './mapping-file.ts'

/** A mapping, or what is wrong with it. */
export type MappingRead =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly problems: readonly Finding[] }

/**
 * Reads a mapping file: JSON text, its bytes, or a value. Never throws.
 *
 * @param input - the mapping
 * @param options - the record it must be for, and questions of an instrument, where they are known
 * @returns the mapping with its defaults, or problems with JSON pointers into the mapping
 *
 * @example
 * ```ts
 * import { readMapping } from '@cairn/adapter-table'
 *
 * const columns = [{ heading: 'Lang', to: '/language' }]
 * const wrong = readMapping({ schema: 'mapping@1', record: 'person@1', columns })
 * wrong.ok ? [] : wrong.problems.map(({ code, pointer }) => [code, pointer]) // => [['COL-301', '/columns/0/to']]
 * ```
 */
export const readMapping = (
  input: unknown,
  options: { readonly record?: RecordName; readonly facts?: readonly FactColumn[] } = {},
): MappingRead => {
  const found = read(MappingFile, input)
  if (!found.ok) {
    const problems = found.problems.map(({ code, path, position, expected }) =>
      finding(code, { pointer: path, ...(position !== undefined && { position }), ...(expected && { expected }) }),
    )
    return { ok: false, problems: [finding('COL-302'), ...problems] }
  }
  const mapping = found.value
  if (options.record !== undefined && mapping.record !== options.record) {
    return { ok: false, problems: [finding('COL-303', { pointer: '/record', expected: [options.record] })] }
  }
  const problems = mapping.columns.flatMap(({ to }, at) =>
    columnTo(to, mapping, options.facts) ? [] : [finding('COL-301', { pointer: `/columns/${at}/to` })],
  )
  return problems.length > 0 ? { ok: false, problems } : { ok: true, mapping }
}
