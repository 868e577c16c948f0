import { fc } from '@fast-check/vitest'
import * as z from 'zod'
import { rulesOf } from './cross-rule.ts'

// Invented records made from the schemas, for properties. Ships nowhere.

const day = fc
  .tuple(fc.integer({ min: 1950, max: 2080 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
const signs = fc.constantFrom(...'23456789bcdfghjkmnpqrstvwxz')
const random = fc.array(signs, { minLength: 12, maxLength: 12 }).map((all) => {
  const text = all.join('')
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`
})
const word = fc.constantFrom('papers-held', 'threats', 'a', 'bali-2015', 'x9')
const formats: Record<string, fc.Arbitrary<unknown>> = {
  date: day,
  datetime: fc.tuple(day, fc.constantFrom('Z', '+02:00', '-11:30')).map(([on, offset]) => `${on}T09:30:00${offset}`),
  pseudonym: fc.constant('k7q2-m9xd-4vht'), // one person, as the rules of a case ask
  'record-id': random,
  'code-word': word,
  language: fc.constantFrom('fr', 'pt-BR', 'prs', 'sr-Latn', 'ase'),
  country: fc.constantFrom('NA', 'PT', 'XK'),
  'field-path': fc.constantFrom('person/languages', 'answers', 'needs/needs/need'),
}

/**
 * Values that a schema takes, made from the schema itself. Cross-field rules are met by leaving out what breaks them,
 * unless values are wanted that are right field by field only.
 */
export const valuesOf = (schema: z.core.$ZodType, ruled = true): fc.Arbitrary<unknown> => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
      return fc.option(valuesOf(def.innerType, ruled), { nil: undefined })
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'string':
      return textOf(schema)
    case 'number':
      return numberOf(schema)
    case 'array':
      return fc.array(valuesOf(def.element, ruled), { minLength: least(schema), maxLength: 3 })
    case 'record':
      return fc.dictionary(valuesOf(def.keyType, ruled) as fc.Arbitrary<string>, valuesOf(def.valueType, ruled), {
        maxKeys: 4,
      })
    case 'union':
      return fc.oneof(...def.options.map((option) => valuesOf(option, ruled)))
    case 'object': {
      const shape = Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, valuesOf(field, ruled)]))
      const values = fc.record(shape).map(withoutUndefined)
      return !ruled || rulesOf(schema).length === 0
        ? values
        : values.filter((value) => z.safeParse(schema, value).success)
    }
    default:
      throw new Error(`no values for ${def.type}`)
  }
}
const withoutUndefined = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, inside]) => inside !== undefined))
const least = (schema: z.core.$ZodType): number => {
  const checks = (schema as z.core.$ZodTypes)._zod.def.checks ?? []
  return Math.max(0, ...checks.map((check) => (check._zod.def as { minimum?: number }).minimum ?? 0))
}
const textOf = (schema: z.core.$ZodType) => {
  const format = (schema._zod.def as { format?: string }).format ?? (schema as z.ZodString).format
  return formats[String(format)] ?? fc.constantFrom(...['1.0.0', 'x'].filter((one) => z.safeParse(schema, one).success))
}
const numberOf = (schema: z.core.$ZodType) => {
  const { minValue, maxValue, isInt } = schema as z.ZodNumber
  const [min, max] = [Math.max(minValue ?? -1000, -1000), Math.min(maxValue ?? 1000, 3000)]
  return isInt ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((n) => (n === 0 ? 0 : n))
}
