import { canonical, type Definitions, definitionsOf, inDefs, namesIn } from './definitions.ts'
import { allRulesOf } from './listing.ts'
import { type RecordName, records } from './records.ts'
import { mapBelow, type PlainSchema, type SchemaForm } from './schema-as-json.ts'

/** An OpenAPI 3.1 document that holds schemas only. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: { readonly title: string; readonly description: string; readonly version: string }
  readonly components: { readonly schemas: Readonly<Record<string, PlainSchema>> }
}

const isRecord = (name: string): name is RecordName => Object.hasOwn(records, name)

/**
 * Components of both forms: a record has a component for each, of which the second refers to the first where nothing
 * differs; what is no record has a second one only where its forms differ.
 */
export const componentsOf = (input: Definitions, output: Definitions): Record<string, PlainSchema> => {
  const own = new Set([...input].flatMap(([name, one]) => (canonical(one) === canonical(output.get(name)) ? [] : name)))
  const differs = (name: string): boolean => {
    const body = input.get(name) ?? {}
    return own.has(name) || [...namesIn(body, input)].some((below) => own.has(below))
  }
  const component = (name: string, form: SchemaForm): string => {
    const word = name.replaceAll('@', '.')
    const which = form === 'output' && differs(name) ? 'output' : 'input'
    return isRecord(name) ? `${word}.${which}` : `${word}${which === 'output' ? '.output' : ''}`
  }
  const pointed = (schema: PlainSchema, form: SchemaForm): PlainSchema => {
    const { $ref, ...rest } = mapBelow(schema, (below) => pointed(below, form))
    return $ref === undefined
      ? rest
      : { $ref: `#/components/schemas/${component($ref.slice(inDefs('').length), form)}`, ...rest }
  }
  const whole = (name: string, body: PlainSchema, form: SchemaForm): PlainSchema => ({
    ...pointed(body, form),
    ...(isRecord(name) ? { 'x-rules': allRulesOf(records[name]) } : {}),
  })
  const found: Record<string, PlainSchema> = {}
  for (const [name, body] of input) {
    found[component(name, 'input')] = whole(name, body, 'input')
    if (differs(name)) found[component(name, 'output')] = whole(name, output.get(name) ?? {}, 'output')
    else if (isRecord(name)) {
      found[`${name.replaceAll('@', '.')}.output`] = { $ref: `#/components/schemas/${component(name, 'input')}` }
    }
  }
  return found
}

/**
 * The same schemas as components of an OpenAPI 3.1 document, published in `@cairn/schemas/openapi/components.json`:
 * `case.1.input` is what is sent, `case.1.output` what is read.
 *
 * @returns the document, without paths
 *
 * @example
 * ```ts
 * import { openApiComponents } from '@cairn/schemas/json-schema'
 *
 * openApiComponents().components.schemas['case.1.output'] // => { $ref: '#/components/schemas/case.1.input' }
 * ```
 */
export const openApiComponents = (): OpenApiDocument => ({
  openapi: '3.1.0',
  info: {
    title: 'Records of Cairn',
    description:
      'Schemas of the records, to be referred to or copied into the document of a service. Rules over several fields stand beside them as x-rules.',
    version: '1',
  },
  components: { schemas: componentsOf(definitionsOf('input'), definitionsOf('output')) },
})
