import type * as z from 'zod'
import type { Spot } from './spot.ts'

/** What one cell may hold. */
export type LeafKind = 'code' | 'date' | 'moment' | 'instant' | 'number' | 'boolean' | 'id' | 'word' | 'text' | 'answer'

/** Codes of the closed list that a place takes; nothing where it takes others as well. */
export const codesOf = (spot: Spot): readonly string[] | undefined => {
  const codes = spot.forms.map(({ _zod: { def } }) => {
    if (def.type === 'enum') return Object.values(def.entries).map(String)
    return def.type === 'literal' ? def.values.map(String) : undefined
  })
  return codes.length > 0 && codes.every((one) => one !== undefined) ? [...new Set(codes.flat())] : undefined
}

/** Formats that are a word in code, without spaces; anything else that is text may have them. */
const ids = new Set(['pseudonym', 'record-id'])
const words = new Set(['code-word', 'language', 'country', 'field-path'])

const formatOf = (schema: z.core.$ZodTypes): string => {
  const { def } = schema._zod
  if (def.type !== 'string') return def.type
  return 'format' in def && typeof def.format === 'string' ? def.format : 'string'
}

/** Which kind of cell a place wants. */
export const leafKind = (spot: Spot): LeafKind => {
  if (codesOf(spot)) return 'code'
  const formats = new Set(spot.forms.map(formatOf))
  if (formats.has('object')) return 'answer'
  if (formats.has('date')) {
    if (formats.has('datetime')) return 'moment'
    return formats.size === 1 ? 'date' : 'answer'
  }
  if (formats.has('datetime')) return 'instant'
  if (formats.has('number')) return 'number'
  if (formats.has('boolean')) return 'boolean'
  if ([...formats].every((format) => ids.has(format))) return 'id'
  return [...formats].every((format) => words.has(format)) ? 'word' : 'text'
}
