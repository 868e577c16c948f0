import type * as z from 'zod'

/** One step down from a schema: to the schema of a field, of an entry of a list, or of an entry of a map. */
export interface Down {
  /** The schema below. */
  readonly schema: z.core.$ZodType
  /** What was stepped on: a known key, a position of a list, or an entry of a map whose key is data. */
  readonly by: 'key' | 'position' | 'entry'
}

/** The schema inside wrappers that do not change the place: optional, nullable, defaults, readonly, lazy, pipes. */
export const unwrap = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'catch':
      return unwrap(def.innerType)
    case 'lazy':
      return unwrap(def.getter())
    case 'pipe':
      return unwrap(def.in)
    default:
      return schema
  }
}

/** Steps down by a key or a position; nothing when the schema does not know the key. */
export const descend = (schema: z.core.$ZodType, key: PropertyKey): Down | undefined => {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object': {
      const below = typeof key === 'string' && Object.hasOwn(def.shape, key) ? def.shape[key] : undefined
      return below && { schema: below, by: 'key' }
    }
    case 'array':
      return typeof key === 'number' ? { schema: def.element, by: 'position' } : undefined
    case 'record':
      return typeof key === 'string' ? { schema: def.valueType, by: 'entry' } : undefined
    case 'union':
      for (const option of def.options) {
        const down = descend(option, key)
        if (down) return down
      }
      return undefined
    default:
      return undefined
  }
}
