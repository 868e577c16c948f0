import { type RecordName, records } from '@cairn/schemas'
import type * as z from 'zod'

/** A place in a record: the words on the way, `*` for every entry. */
export type Path = readonly string[]

const found = new Map<RecordName, readonly Path[]>()

/** Every place of a record that holds a pseudonym, by its schema: they are renamed together. */
export function pseudonymPaths(name: RecordName): readonly Path[] {
  const known = found.get(name) ?? pathsIn(records[name], [])
  found.set(name, known)
  return known
}

function pathsIn(schema: z.core.$ZodType, path: Path): readonly Path[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'catch':
      return pathsIn(def.innerType, path)
    case 'lazy':
      return path.length > 20 ? [] : pathsIn(def.getter(), path)
    case 'pipe':
      return pathsIn(def.in, path)
    case 'union':
      return def.options.flatMap((option) => pathsIn(option, path))
    case 'array':
      return pathsIn(def.element, [...path, '*'])
    case 'record':
      return pathsIn(def.valueType, [...path, '*'])
    case 'object':
      return Object.entries(def.shape).flatMap(([key, field]) => pathsIn(field, [...path, key]))
    case 'string':
      return 'format' in def && def.format === 'pseudonym' ? [path] : []
    default:
      return []
  }
}
