import * as z from 'zod'
import { unwrap } from './descend.ts'
import { type FieldNote, noteOf } from './field.ts'

/** Why something was left out: too sensitive for the audience, not among the fields asked for, or no field of ours. */
export type LeftOutWhy = 'sensitivity' | 'not-asked-for' | 'unknown-field'

/** What was left out of a record, without its values. */
export interface LeftOut {
  /** Names on the way, `*` for every position; the place around it where the field is not known. */
  readonly path: string
  /** Why. */
  readonly why: LeftOutWhy
  /** How often. */
  readonly count: number
}

/** Decides about one field that holds no fields of its own. */
export type Keep = (path: string, note: FieldNote) => 'keep' | LeftOutWhy

type Leave = (path: string, why: LeftOutWhy) => void
const nothing = Symbol('nothing')

/** The form of a union that this value has; nothing when it has none. */
const formOf = (options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | undefined =>
  options.find((option) => z.safeParse(option, value).success)

/** Whether a schema has fields of its own below, so that they and not it decide what is kept. */
const holdsFields = (schema: z.core.$ZodType): boolean => {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod
  if (def.type === 'object') return true
  if (def.type === 'array') return holdsFields(def.element)
  return def.type === 'union' && def.options.every(holdsFields)
}

/** An object with what may stay; a record inside that would hold nothing but its schema line goes altogether. */
const cutObject = (shape: z.core.$ZodShape, value: object, path: string, keep: Keep, leave: Leave): unknown => {
  const kept: Record<string, unknown> = {}
  for (const [key, inside] of Object.entries(value)) {
    if (inside === undefined) continue
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined
    const note = schema && noteOf(schema)
    if (!schema || !note) {
      leave(path, 'unknown-field')
      continue
    }
    const here = `${path}/${key}`
    const empty = Array.isArray(inside) && inside.length === 0
    if (holdsFields(schema) && !empty) {
      const below = cut(schema, inside, here, keep, leave)
      if (below !== nothing) kept[key] = below
      continue
    }
    const verdict = keep(here, note)
    if (verdict === 'keep') kept[key] = inside
    else leave(here, verdict)
  }
  const names = Object.keys(kept)
  return names.length === 0 || (path !== '' && names.length === 1 && names[0] === 'schema') ? nothing : kept
}

const cut = (schema: z.core.$ZodType, value: unknown, path: string, keep: Keep, leave: Leave): unknown => {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod
  if (def.type === 'union') {
    const form = formOf(def.options, value)
    if (form) return cut(form, value, path, keep, leave)
  } else if (def.type === 'array' && Array.isArray(value)) {
    const kept = value
      .map((item) => cut(def.element, item, `${path}/*`, keep, leave))
      .filter((item) => item !== nothing)
    return kept.length > 0 ? kept : nothing
  } else if (def.type === 'object' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return cutObject(def.shape, value, path, keep, leave)
  }
  leave(path, 'unknown-field')
  return nothing
}

/** A part of a record, with what was left out of it. */
export interface Cut {
  /** What is left; as a part it need not follow the schema any more. */
  readonly part: Readonly<Record<string, unknown>>
  /** What was left out and why, without values. */
  readonly left: readonly LeftOut[]
}

/**
 * Cuts a record down, field by field. Whatever the schema does not know is left out: it fails closed. Parts of the record
 * are handed on as they are, not copied.
 */
export const cutRecord = (schema: z.core.$ZodType, record: object, keep: Keep): Cut => {
  const counts = new Map<string, LeftOut>()
  const leave: Leave = (path, why) => {
    const key = `${path} ${why}`
    counts.set(key, { path, why, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const part = cut(schema, record, '', keep, leave)
  return { part: part === nothing ? {} : (part as Record<string, unknown>), left: [...counts.values()] }
}
