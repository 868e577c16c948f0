import * as z from 'zod'
import { noteOf } from './field.ts'
import { allRulesOf } from './listing.ts'
import { type RecordName, records } from './records.ts'

/** Words of ours in the JSON Schema, to be made known to a strict validator: `ajv.addVocabulary([...vocabulary])`. */
export const vocabulary: readonly string[] = ['x-sensitivity', 'x-rules']

/** Every format is told by its pattern; names of ours would only make a strict validator stumble, and ours of an instant is wider. */
const known = new Set(['date'])

/**
 * The JSON Schema (2020-12) of a record, for whoever does not use TypeScript: with titles, descriptions, examples, the
 * sensitivity of each field as `x-sensitivity`, and as `x-rules` the cross-field rules that JSON Schema cannot hold and
 * that have to be checked apart.
 *
 * @param name - the word in the schema line
 * @returns a JSON Schema as plain data
 *
 * @example
 * ```ts
 * import { jsonSchemaOf } from '@cairn/schemas/json-schema'
 *
 * const schema = jsonSchemaOf('answers@1')
 * schema.required // => ['schema', 'instrument', 'answers']
 * schema.additionalProperties // => false
 * ```
 */
export const jsonSchemaOf = (name: RecordName): z.core.JSONSchema.BaseSchema => {
  const schema = z.toJSONSchema(records[name], {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const note = noteOf(zodSchema)
      if (note) {
        jsonSchema.title = note.title
        jsonSchema.description = note.description
        jsonSchema.examples = [note.example]
        jsonSchema['x-sensitivity'] = note.sensitivity
      }
      if (jsonSchema.format !== undefined && !known.has(jsonSchema.format)) delete jsonSchema.format
    },
  })
  const rules = allRulesOf(records[name])
  return { ...schema, title: name, ...(rules.length > 0 ? { 'x-rules': rules } : {}) }
}
