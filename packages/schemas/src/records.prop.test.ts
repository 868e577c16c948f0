import { fc, test } from '@fast-check/vitest'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { unwrap } from './descend.ts'
import { type RecordName, read, readRecord, records, rulesOf } from './index.ts'
import { jsonSchemaOf, vocabulary } from './json-schema.ts'

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

/** Values that a schema takes, made from the schema itself; cross-field rules are met by leaving out what breaks them. */
const valuesOf = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
      return fc.option(valuesOf(def.innerType), { nil: undefined })
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'string':
      return textOf(schema)
    case 'number':
      return numberOf(schema)
    case 'array':
      return fc.array(valuesOf(def.element), { minLength: least(schema), maxLength: 3 })
    case 'record':
      return fc.dictionary(valuesOf(def.keyType) as fc.Arbitrary<string>, valuesOf(def.valueType), { maxKeys: 4 })
    case 'union':
      return fc.oneof(...def.options.map(valuesOf))
    case 'object': {
      const shape = Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, valuesOf(field)]))
      const values = fc.record(shape).map(withoutUndefined)
      return rulesOf(schema).length === 0 ? values : values.filter((value) => z.safeParse(schema, value).success)
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
  return formats[String(format)] ?? fc.constantFrom('1.0.0', 'x')
}
const numberOf = (schema: z.core.$ZodType) => {
  const { minValue, maxValue, isInt } = schema as z.ZodNumber
  const [min, max] = [Math.max(minValue ?? -1000, -1000), Math.min(maxValue ?? 1000, 3000)]
  return isInt ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((n) => (n === 0 ? 0 : n))
}

/** Every place of a valid value that the schema knows, with the schema there, the path that may be printed, and whether it lies in one of several forms. */
interface Spot {
  readonly keys: readonly (string | number)[]
  readonly path: string
  readonly schema: z.core.$ZodType
  readonly form: string | undefined
}
const spotsOf = (schema: z.core.$ZodType, value: unknown, spot: Omit<Spot, 'schema'>): Spot[] => {
  const inner = unwrap(schema)
  const { def } = (inner as z.core.$ZodTypes)._zod
  const here: Spot = { ...spot, schema }
  if (def.type === 'union') {
    const form = def.options.find((option) => z.safeParse(option, value).success)
    return form ? [here, ...spotsOf(form, value, { ...spot, form: spot.form ?? spot.path }).slice(1)] : [here]
  }
  if (typeof value !== 'object' || value === null) return [here]
  const entries = Object.entries(value).map(([key, inside], at) => {
    const step = Array.isArray(value) ? Number(key) : key
    const below = def.type === 'object' ? def.shape[key] : def.type === 'array' ? def.element : undefined
    const known = below ?? (def.type === 'record' ? def.valueType : schema)
    return spotsOf(known, inside, {
      keys: [...spot.keys, step],
      path: `${spot.path}/${def.type === 'record' ? at : key}`,
      form: spot.form,
    })
  })
  return [here, ...entries.flat()]
}

const changed = (value: unknown, keys: readonly (string | number)[], to: (old: unknown) => unknown): unknown => {
  const [key, ...rest] = keys
  if (key === undefined) return to(value)
  const copy = structuredClone(value) as Record<string | number, unknown>
  copy[key] = changed(copy[key], rest, to)
  return copy
}

/** A validator that knows only the JSON Schema, as strict as it can be. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
ajv.addVocabulary([...vocabulary])
ajv.addFormat('date', true)

const marker = 'zqxMarker'
/** One fault at one place: a value that no field takes, or a key that no object has. */
const faults: Record<string, (old: unknown) => unknown> = {
  'another kind': () => ({ [marker]: [marker] }),
  'a text nobody expects': () => `${marker} \u0000`,
  'an unknown key': (old) =>
    typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, [`${marker}!`]: marker } : [marker],
}

describe.each(Object.entries(records) as [RecordName, z.ZodType][])('%s', { timeout: 30_000 }, (name, schema) => {
  const valid = valuesOf(schema)
  const check = ajv.compile(jsonSchemaOf(name))

  test.prop([valid], { numRuns: 60 })(
    'what is valid comes back as it went in, from text too, and JSON Schema takes it',
    (value) => {
      expect(read(schema, value)).toEqual({ ok: true, value })
      expect(readRecord(JSON.stringify(value))).toEqual({ ok: true, value })
      expect(check(value), JSON.stringify(check.errors?.map(({ instancePath }) => instancePath))).toBe(true)
    },
  )

  test.prop([valid, fc.nat(), fc.constantFrom(...Object.keys(faults))], { numRuns: 100 })(
    'one fault gives a problem at its place, JSON Schema sees it too, and no message repeats what was put in (S-20)',
    (value, pick, fault) => {
      const spots = spotsOf(schema, value, { keys: [], path: '', form: undefined })
      const spot = spots[pick % spots.length] as Spot
      const broken = changed(value, spot.keys, faults[fault] as (old: unknown) => unknown)
      const result = read(schema, broken)
      expect(result.ok).toBe(false)
      expect(check(broken)).toBe(false)
      if (result.ok) return
      const places = result.problems.map(({ path }) => path)
      const near = places.some(
        (path) =>
          path === spot.path ||
          path.startsWith(`${spot.path}/`) ||
          (spot.form !== undefined && path.startsWith(spot.form)),
      )
      expect(near, `${spot.path} told as ${places.join(' ')}`).toBe(true)
      expect(JSON.stringify(result.problems)).not.toContain(marker)
    },
  )

  test.prop([fc.anything({ maxDepth: 4, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })], {
    numRuns: 100,
  })('nothing whatever makes it throw', (value) => {
    expect(read(schema, value).ok).toBe(false)
    expect(() => readRecord(value)).not.toThrow()
  })

  test.prop([fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 200 })], { numRuns: 100 })(
    'no text and no bytes either',
    (text, bytes) => {
      expect(read(schema, text).ok).toBe(false)
      expect(read(schema, bytes).ok).toBe(false)
      expect(readRecord(text).ok).toBe(false)
    },
  )
})
