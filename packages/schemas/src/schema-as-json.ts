import * as z from 'zod'
import { type CodeList, listsOf } from './code-list.ts'
import { noteOf } from './field.ts'
import { pieceOf } from './pieces.ts'

/** What is sent may leave out what has a default; what is read has it. */
export type SchemaForm = 'input' | 'output'

/** A JSON Schema as plain data. */
export type PlainSchema = z.core.JSONSchema.BaseSchema

/** Marks the places of named pieces on the way; no file and no reader ever sees it. */
export const PIECE = 'x-piece'

/** Every format is told by its pattern; names of ours would only make a strict validator stumble, and ours of an instant is wider. */
const known = new Set(['date'])

/** The name under which the codes of these lists are written once. */
export const codesName = (of: readonly Pick<CodeList, 'id'>[]): string => `codes.${of.map(({ id }) => id).join('.')}`

/**
 * A schema as JSON Schema 2020-12 with everything in its place, its fields with their notes, and each code list with its
 * version. The lists that were met are put into `met`.
 */
export const schemaAsJson = (
  schema: z.core.$ZodType,
  form: SchemaForm,
  met: Map<string, readonly CodeList[]> = new Map(),
): PlainSchema =>
  z.toJSONSchema(schema, {
    io: form,
    override: ({ zodSchema, jsonSchema }) => {
      const note = noteOf(zodSchema)
      if (note) {
        jsonSchema.title = note.title
        jsonSchema.description = note.description
        jsonSchema.examples = [note.example]
        jsonSchema['x-sensitivity'] = note.sensitivity
      }
      const lists = listsOf(zodSchema)
      if (lists.length > 0) {
        jsonSchema['x-code-lists'] = lists.map(({ id, version }) => ({ id, version }))
        met.set(codesName(lists), lists)
      }
      const piece = pieceOf(zodSchema)
      if (piece) jsonSchema[PIECE] = piece
      // Elsewhere than in JavaScript \d takes the digits of every script.
      if (jsonSchema.pattern !== undefined) jsonSchema.pattern = jsonSchema.pattern.replaceAll('\\d', '[0-9]')
      if (jsonSchema.format !== undefined && !known.has(jsonSchema.format)) delete jsonSchema.format
    },
  })

/** Applies a change to every schema below, wherever JSON Schema looks for one; what is not a schema is left alone. */
export const mapBelow = (schema: PlainSchema, change: (below: PlainSchema) => PlainSchema): PlainSchema => {
  const each = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => change(one as PlainSchema))
    return typeof value === 'object' && value !== null ? change(value as PlainSchema) : value
  }
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => {
    if (key === 'properties' || key === '$defs') {
      const named = Object.entries(value as Record<string, PlainSchema>)
      return [key, Object.fromEntries(named.map(([name, below]) => [name, change(below)]))]
    }
    return [key, inside.has(key) ? each(value) : value]
  })
  return Object.fromEntries(entries)
}
const inside = new Set([
  'items',
  'prefixItems',
  'additionalProperties',
  'propertyNames',
  'anyOf',
  'oneOf',
  'allOf',
  'not',
])

/** The schema without the marks of this file. */
export const unmarked = ({ [PIECE]: _mark, ...schema }: PlainSchema): PlainSchema => mapBelow(schema, unmarked)
