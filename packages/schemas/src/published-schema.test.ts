import { expect, test } from 'vitest'
import { definitionsOf } from './definitions.ts'
import { type RecordName, records } from './index.ts'
import { publishedSchema, rulesBesideJsonSchema, vocabulary } from './json-schema.ts'
import { componentsOf } from './open-api.ts'

const names = Object.keys(records) as RecordName[]

test.each(names)('%s has a name that no host is needed for, and needs no other file', (name) => {
  const { $id, $defs, ...schema } = publishedSchema(name, 'input')
  expect($id).toBe(`urn:cairn:schema:${name}:input`)
  const pointed = [...JSON.stringify({ schema, $defs }).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, to]) => to)
  expect([...new Set(pointed)].sort()).toEqual(Object.keys($defs ?? {}).sort())
  const own = [...JSON.stringify({ schema, $defs }).matchAll(/"(x-[a-z-]+)":/g)].map(([, word]) => word)
  for (const word of new Set(own)) expect(vocabulary).toContain(word)
})

// No field of any record has a default today. When one gets one, its output form asks for the field and its input form
// does not, and this test is to be told which.
test.each(names)('%s: what is sent and what is read look alike, but for the name', (name) => {
  const { $id: _input, ...input } = publishedSchema(name, 'input')
  const { $id: _output, ...output } = publishedSchema(name, 'output')
  expect(output).toEqual(input)
})

test('forms that differ become two components, and whatever holds them too', () => {
  const [input, output] = [new Map(definitionsOf('input')), new Map(definitionsOf('output'))]
  output.set('wish', { ...input.get('wish'), required: ['what', 'on'] })
  const made = componentsOf(input, output)
  expect(made['wish.output']?.required).toEqual(['what', 'on'])
  expect(made['wish']?.required).toEqual(['what'])
  expect(JSON.stringify(made['case.1.output'])).toContain('"#/components/schemas/wish.output"')
  expect(JSON.stringify(made['case.1.input'])).not.toContain('wish.output')
  expect(made['person.1.output']).toEqual({ $ref: '#/components/schemas/person.1.input' })
})

test('code lists carry their version and labels', () => {
  const voices = publishedSchema('needs@1', 'input').$defs?.['codes.voices']
  expect(voices).toMatchObject({ 'x-code-lists': [{ id: 'voices', version: 1 }] })
  expect(Object.keys(voices?.['x-labels'] as object)).toEqual(voices?.enum)
})

test('patterns mean the same outside JavaScript: no digits of other scripts', () => {
  for (const name of names) expect(JSON.stringify(publishedSchema(name, 'input'))).not.toContain('\\\\d')
})

test('rules of records inside a record count from the record outside', () => {
  const rule = rulesBesideJsonSchema().rules.find(({ id }) => id === 'needs/urgency-of-a-need')
  expect(rule?.where['needs@1']?.[0]?.[0]).toBe('/needs/*/answer')
  expect(rule?.where['case@1']?.[0]?.[0]).toBe('/needs/*/needs/*/answer')
})
