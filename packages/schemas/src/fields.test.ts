import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { unwrap } from './descend.ts'
import * as all from './index.ts'
import { allRulesOf, type CodeList, fieldsOf, noteOf, type RecordName, records, sensitivities } from './index.ts'

const named = Object.entries(records) as [RecordName, z.ZodType][]

/** Every schema that stands as a field of an object, wherever it is, with its path. */
const fieldSchemas = (schema: z.core.$ZodType, path = ''): [string, z.core.$ZodType][] => {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod
  if (def.type === 'array') return fieldSchemas(def.element, `${path}/*`)
  if (def.type === 'union') return def.options.flatMap((option) => fieldSchemas(option, path))
  if (def.type !== 'object') return []
  return Object.entries(def.shape).flatMap(([key, field]): [string, z.core.$ZodType][] => [
    [`${path}/${key}`, field],
    ...fieldSchemas(field, `${path}/${key}`),
  ])
}

describe.each(named)('%s', (_name, schema) => {
  const fields = fieldSchemas(schema)

  test('every field has title, description, sensitivity and an example it accepts', () => {
    for (const [path, field] of fields) {
      const note = noteOf(field)
      expect(note, path).toBeDefined()
      if (!note) continue
      expect(note.title.length, path).toBeGreaterThan(1)
      expect(note.description, path).toMatch(/[.]$/)
      expect(sensitivities, path).toContain(note.sensitivity)
      expect(z.safeParse(field, note.example).success, `${path}: example`).toBe(true)
    }
  })

  test('free text about a person is always top-sensitive', () => {
    const free = fields.filter(
      ([path]) => /\/(note|reason|area)$/.test(path) && !/what\/reason$|^\/referrals.*reason$/.test(path),
    )
    for (const [path, field] of free) {
      const { def } = (unwrap(field) as z.core.$ZodTypes)._zod
      if (def.type === 'string') expect(noteOf(field)?.sensitivity, path).toBe('top')
    }
  })

  test('objects are strict: an unknown field is a problem wherever it stands', () => {
    for (const object of objectsIn(schema)) expect(object._zod.def.catchall?._zod.def.type).toBe('never')
  })

  test('no name says what a person is, and nationality, religion or an occupation is never asked of a person', () => {
    for (const [path] of fields) {
      expect(path).not.toMatch(
        /victim|trafficked|suspici|credib|negativ|failed|score|religion|ethnic|nationality|occupation/i,
      )
    }
  })

  test('cross-field rules are listed with an id of their own, a sentence, and fields that exist', () => {
    const known = new Set(fieldsOf(schema).map(({ path }) => path))
    for (const rule of allRulesOf(schema)) {
      expect(rule.says).toMatch(/^[A-Z].*\.$/)
      for (const path of rule.paths)
        expect(
          [...known].some((one) => `${one}/*`.startsWith(path) || one === path),
          path,
        ).toBe(true)
    }
  })
})

function objectsIn(schema: z.core.$ZodType): z.core.$ZodObject[] {
  const inner = unwrap(schema) as z.core.$ZodTypes
  const { def } = inner._zod
  if (def.type === 'array') return objectsIn(def.element)
  if (def.type === 'record') return objectsIn(def.valueType)
  if (def.type === 'union') return def.options.flatMap(objectsIn)
  if (def.type !== 'object') return []
  return [inner as z.core.$ZodObject, ...Object.values(def.shape).flatMap(objectsIn)]
}

test('what is required of a person is a pseudonym and nothing else', () => {
  const required = fieldsOf(records['person@1']).filter((one) => one.required && !one.path.slice(1).includes('/'))
  expect(required.map(({ path }) => path)).toEqual(['/schema', '/pseudonym'])
})

test('a decision about status needs a kind of body and a day (S-23)', () => {
  const required = fieldsOf(records['status-decision@1']).filter((one) => one.required)
  expect(required.map(({ path }) => path)).toEqual(['/schema', '/id', '/by', '/on', '/stage', '/result'])
})

const lists = Object.values(all).filter(
  (one): one is CodeList => typeof one === 'object' && one !== null && 'labels' in one && 'sources' in one,
)

test('there are code lists, each with an id of its own', () => {
  expect(lists.length).toBeGreaterThan(35)
  expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length)
})

test.each(lists.map((list) => [list.id, list] as const))(
  'code list %s has version, sources, sentences and clean words',
  (_, list) => {
    expect(Number.isInteger(list.version) && list.version > 0).toBe(true)
    expect(list.sources.length).toBeGreaterThan(0)
    for (const { title, version } of list.sources) expect(title.length * version.length).toBeGreaterThan(0)
    for (const [code, label] of Object.entries(list.labels)) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(code).not.toMatch(/victim|suspici|credib|negative|failed|refused/)
      expect(label).not.toMatch(/victim|suspicious|credible|negative|illegal(?! adoption| fishing)/i)
      expect(label.trim()).toBe(label)
    }
  },
)

test('the methods of control keep the seventeen concepts and the two near-synonyms apart', () => {
  expect(Object.keys(all.controls.labels)).toHaveLength(19)
})
