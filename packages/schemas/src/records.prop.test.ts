import { fc, test } from '@fast-check/vitest'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { unwrap } from './descend.ts'
import { type RecordName, read, readRecord, records } from './index.ts'
import { jsonSchemaOf, vocabulary } from './json-schema.ts'
import { valuesOf } from './record-values.ts'

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
