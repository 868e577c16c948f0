import { type FieldNote, noteOf } from '@cairn/schemas'
import type * as z from 'zod'

/** One place of a record: the forms its value may have, with the note of its field. */
export type Spot = {
  /** Schemas of the value, without wrappers; several where the field takes several forms. */
  readonly forms: readonly z.core.$ZodTypes[]
  readonly note: FieldNote | undefined
  /** Whether it must be there where the object around it is, in every form of that object. */
  readonly required: boolean
}

/** The schemas inside wrappers and unions. */
const formsOf = (schema: z.core.$ZodType): readonly z.core.$ZodTypes[] => {
  const one = schema as z.core.$ZodTypes
  const { def } = one._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'catch':
      return formsOf(def.innerType)
    case 'lazy':
      return formsOf(def.getter())
    case 'pipe':
      return formsOf(def.in)
    case 'union':
      return def.options.flatMap(formsOf)
    default:
      return [one]
  }
}

const noteIn = (schema: z.core.$ZodType): FieldNote | undefined => {
  const own = noteOf(schema)
  const { def } = (schema as z.core.$ZodTypes)._zod
  return own ?? ('innerType' in def ? noteIn(def.innerType) : undefined)
}

const spotOf = (schemas: readonly z.core.$ZodType[], everywhere: boolean): Spot => ({
  forms: schemas.flatMap(formsOf),
  note: schemas.map(noteIn).find((note) => note !== undefined),
  required: everywhere && schemas.every((schema) => schema._zod.optin === undefined),
})

/** The place of a whole record. */
export const rootSpot = (schema: z.core.$ZodType): Spot => spotOf([schema], true)

const objects = (spot: Spot) => spot.forms.map(({ _zod }) => _zod.def).filter((def) => def.type === 'object')

const fieldsCache = new WeakMap<Spot, ReadonlyMap<string, Spot>>()

/** The fields below a place, by name; those of all forms where there are several. */
export const fieldsBelow = (spot: Spot): ReadonlyMap<string, Spot> => {
  const known = fieldsCache.get(spot)
  if (known) return known
  const shapes = objects(spot).map(({ shape }) => shape)
  const names = new Set(shapes.flatMap((shape) => Object.keys(shape)))
  const found = new Map(
    [...names].map((name) => {
      const schemas = shapes.flatMap((shape) => (Object.hasOwn(shape, name) ? [shape[name] as z.core.$ZodType] : []))
      return [name, spotOf(schemas, schemas.length === shapes.length)] as const
    }),
  )
  fieldsCache.set(spot, found)
  return found
}

const entryCache = new WeakMap<Spot, Spot>()

/** The place of every entry of a list or of a map; nothing where there is neither. */
export const entryBelow = (spot: Spot): Spot | undefined => {
  const known = entryCache.get(spot)
  if (known) return known
  const inside = spot.forms.flatMap(({ _zod: { def } }) => {
    if (def.type === 'array') return [def.element]
    return def.type === 'record' ? [def.valueType] : []
  })
  if (inside.length === 0) return undefined
  const entry = spotOf(inside, false)
  entryCache.set(spot, entry)
  return entry
}

const has = (spot: Spot, type: string): boolean => spot.forms.some(({ _zod }) => _zod.def.type === type)

const isObject = ({ _zod }: z.core.$ZodTypes): boolean => _zod.def.type === 'object'

/** How many of the forms of a place are objects. */
export const objectForms = (spot: Spot): number => spot.forms.filter(isObject).length

const leafCache = new WeakMap<Spot, Spot>()

/** A place without those of its forms that have columns of their own. */
export const leafOnly = (spot: Spot): Spot => {
  const known = leafCache.get(spot) ?? { ...spot, required: false, forms: spot.forms.filter((one) => !isObject(one)) }
  leafCache.set(spot, known)
  return known
}

/** What a place is, as far as a table is concerned. */
export type Shape = 'leaf' | 'answer' | 'group' | 'either' | 'cell-list' | 'rows' | 'records' | 'map' | 'line'

/**
 * - `leaf`: one cell; - `answer`: one cell with a notation of its own; - `group`: columns of its own;
 * - `either`: one cell, or columns of its own; - `cell-list`: a list
 * in one cell; - `rows`: a list whose entries have columns; - `records`: a list of whole records, which is a table of its
 * own; - `map`: one column for each key; - `line`: the schema line, which is filled in.
 */
export const shapeOf = (spot: Spot): Shape => {
  if (has(spot, 'record')) return 'map'
  if (has(spot, 'array')) {
    const entry = entryBelow(spot)
    if (!entry || !has(entry, 'object')) return 'cell-list'
    return fieldsBelow(entry).has('schema') ? 'records' : 'rows'
  }
  if (has(spot, 'object')) {
    if (spot.forms.every(isObject)) return 'group'
    return fieldsBelow(spot).has('why') ? 'answer' : 'either'
  }
  return spot.forms.length === 1 && /^[a-z-]+@[0-9]+$/.test(lineOf(spot) ?? '') ? 'line' : 'leaf'
}

/** The word of a schema line. */
export const lineOf = (spot: Spot): string | undefined => {
  const def = spot.forms[0]?._zod.def
  return def?.type === 'literal' ? String(def.values[0]) : undefined
}
