import { expect, test } from 'vitest'
import { jsonSchemaOf, vocabulary } from './json-schema.ts'
import { type RecordName, records } from './records.ts'

const names = Object.keys(records) as RecordName[]

/** Every keyword that stands where JSON Schema looks for keywords. */
const keywords = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, inside]) => {
    if (key === 'examples' || key === 'x-rules') return [key]
    if (key === 'properties') return Object.values(inside as object).flatMap(keywords)
    return [key, ...(Array.isArray(inside) ? inside.flatMap(keywords) : keywords(inside))]
  })
}

test.each(names)('%s: plain data, strict objects, and no word that is not declared', (name) => {
  const schema = jsonSchemaOf(name)
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  expect(schema.additionalProperties).toBe(false)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  for (const word of new Set(keywords(schema))) if (word.startsWith('x-')) expect(vocabulary).toContain(word)
})

test('what JSON Schema cannot hold is listed beside it, rules of the records inside too', () => {
  const ids = (name: RecordName) => (jsonSchemaOf(name)['x-rules'] as { id: string }[]).map(({ id }) => id)
  expect(ids('answers@1')).toEqual(['answers/refusal-stays', 'answer/range-order'])
  expect(ids('case@1')).toContain('risk-assessment/own-view-stays')
  expect(names.filter((name) => jsonSchemaOf(name)['x-rules'] === undefined)).toEqual([])
})

test('the sensitivity of a field stands beside it', () => {
  const properties = jsonSchemaOf('person@1').properties as Record<string, Record<string, unknown>>
  expect(properties['pseudonym']?.['x-sensitivity']).toBe('top')
  expect(properties['languages']?.['examples']).toEqual([['prs', 'en']])
})
