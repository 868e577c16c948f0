import { definitionsOf, namesIn } from './definitions.ts'
import { allRulesOf } from './listing.ts'
import { type RecordName, records } from './records.ts'
import type { PlainSchema, SchemaForm } from './schema-as-json.ts'

/**
 * The name of a published schema: a name and no address, so nothing is ever fetched. It changes with the version of the
 * record.
 *
 * @param name - the word in the schema line
 * @param form - what is sent (`input`) or what is read (`output`)
 * @returns the `$id`
 *
 * @example
 * ```ts
 * import { schemaId } from '@cairn/schemas/json-schema'
 *
 * schemaId('case@1', 'input') // => 'urn:cairn:schema:case@1:input'
 * ```
 */
export const schemaId = (name: RecordName, form: SchemaForm): string => `urn:cairn:schema:${name}:${form}`

/**
 * The JSON Schema (2020-12) of a record as it is published in `@cairn/schemas/json-schema/<name>.<form>.json`. The file
 * needs no other file: the records, pieces and code lists inside it stand once each under `$defs`.
 *
 * @param name - the word in the schema line
 * @param form - what is sent (`input`), where a field with a default may be left out, or what is read (`output`)
 * @returns a JSON Schema as plain data
 *
 * @example
 * ```ts
 * import { publishedSchema } from '@cairn/schemas/json-schema'
 *
 * const schema = publishedSchema('needs@1', 'input')
 * schema.$id // => 'urn:cairn:schema:needs@1:input'
 * Object.keys(schema.$defs ?? {}).includes('pseudonym') // => true
 * ```
 */
export const publishedSchema = (name: RecordName, form: SchemaForm): PlainSchema => {
  const all = definitionsOf(form)
  const { title, ...own } = all.get(name) ?? {}
  const used = namesIn(own, all)
  const rules = allRulesOf(records[name])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId(name, form),
    title: title ?? name,
    ...own,
    ...(rules.length > 0 ? { 'x-rules': rules } : {}),
    $defs: Object.fromEntries([...all].filter(([one]) => used.has(one))),
  }
}
