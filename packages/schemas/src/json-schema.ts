import { allRulesOf } from './listing.ts'
import { type RecordName, records } from './records.ts'
import { type PlainSchema, type SchemaForm, schemaAsJson, unmarked } from './schema-as-json.ts'

export { type OpenApiDocument, openApiComponents } from './open-api.ts'
export { publishedSchema, schemaId } from './published-schema.ts'
export * from './rules-beside.ts'
export type { PlainSchema, SchemaForm } from './schema-as-json.ts'

/** Words of ours in the JSON Schema, to be made known to a strict validator: `ajv.addVocabulary([...vocabulary])`. */
export const vocabulary: readonly string[] = ['x-sensitivity', 'x-rules', 'x-code-lists', 'x-labels']

/**
 * The JSON Schema (2020-12) of a record in one piece, for whoever does not use TypeScript: with titles, descriptions,
 * examples, the sensitivity of each field as `x-sensitivity`, and as `x-rules` the cross-field rules that JSON Schema
 * cannot hold and that have to be checked apart. {@link publishedSchema} says the same with less repetition.
 *
 * @param name - the word in the schema line
 * @param form - what is sent (`input`, unless told) or what is read (`output`)
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
export const jsonSchemaOf = (name: RecordName, form: SchemaForm = 'input'): PlainSchema => {
  const rules = allRulesOf(records[name])
  return {
    ...unmarked(schemaAsJson(records[name], form)),
    title: name,
    ...(rules.length > 0 ? { 'x-rules': rules } : {}),
  }
}
