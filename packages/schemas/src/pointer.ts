import type * as z from 'zod'
import { descend } from './descend.ts'

/** One step of a raw path: the key as it stands in the data, and its position there. */
export interface Step {
  /** The key or index, as data. Never printed unless the schema knows it. */
  readonly key: string | number
  /** Position of the key among its siblings. */
  readonly at: number
}

/** A place that may be printed. */
export interface Place {
  /** JSON pointer of known keys and positions. */
  readonly path: string
  /** Position of the entry where the pointer had to stop, because its name must not be printed. */
  readonly position?: number
}

/**
 * Turns a raw path into one that may be printed: keys that the schema knows, positions for everything else. It stops at
 * the first key that is not known.
 */
export const pointer = (schema: z.core.$ZodType, steps: readonly Step[]): Place => {
  let here: z.core.$ZodType = schema
  let path = ''
  for (const { key, at } of steps) {
    const down = descend(here, key)
    if (!down) return typeof key === 'number' ? { path: `${path}/${key}` } : { path, position: at }
    path += `/${down.by === 'key' ? key : at}`
    here = down.schema
  }
  return { path }
}

/** Positions of the keys of an object, kept while the object lives: hostile records have many keys, and many problems. */
const orders = new WeakMap<object, ReadonlyMap<string, number>>()
const positionIn = (inside: object, key: string): number => {
  const known = orders.get(inside)
  if (known) return known.get(key) ?? 0
  const order = new Map(Object.keys(inside).map((one, at) => [one, at]))
  orders.set(inside, order)
  return order.get(key) ?? 0
}

/** The steps of a path of keys through data that were copied before. */
export const stepsOf = (data: unknown, keys: readonly PropertyKey[]): readonly Step[] => {
  let here = data
  return keys.map((raw) => {
    const key = typeof raw === 'symbol' ? '' : raw
    const inside = typeof here === 'object' && here !== null ? here : {}
    const at = typeof key === 'number' ? key : positionIn(inside, key)
    here = Object.hasOwn(inside, key) ? (inside as Record<PropertyKey, unknown>)[key] : undefined
    return { key, at }
  })
}
