// The committed JSON Schemas and zod say the same of the same records; where they do not, a listed rule is the reason.
import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test as once } from 'vitest'
import * as z from 'zod'
import { unwrap } from './descend.ts'
import { type RecordName, records } from './index.ts'
import { type RulesBeside, type SchemaForm, vocabulary } from './json-schema.ts'
import { valuesOf } from './record-values.ts'

const file = (name: string) =>
  JSON.parse(readFileSync(new URL(`../json-schema/${name}.json`, import.meta.url), 'utf8')) as Record<string, unknown>
const { rules } = file('rules') as unknown as RulesBeside
const forms: readonly SchemaForm[] = ['input', 'output']
const named = Object.entries(records) as [RecordName, z.ZodType][]

const strict = (): Ajv2020 => {
  const ajv = new Ajv2020({ strict: true })
  ajv.addVocabulary([...vocabulary])
  ajv.addFormat('date', true) // its pattern tells it
  return ajv
}

const compiled = new Map<string, ReturnType<Ajv2020['compile']>>()
const checkOf = (name: RecordName, form: SchemaForm): ReturnType<Ajv2020['compile']> => {
  const check = compiled.get(name + form) ?? strict().compile(file(`${name}.${form}`))
  compiled.set(name + form, check)
  return check
}

/** What only a rule over several fields refuses: the ids of these rules; nothing when a field by itself is wrong. */
const rulesBroken = (schema: z.ZodType, value: unknown): readonly string[] | undefined => {
  const { error } = z.safeParse(schema, value)
  const ids = error?.issues.flatMap((issue) => [(issue.code === 'custom' && issue.params?.['rule']) as string | false])
  return ids?.every((id) => id !== false) ? (ids as string[]) : undefined
}

type Keys = readonly (string | number)[]
interface Mutant {
  readonly fault: string
  readonly make: () => unknown
}

const changed = (value: unknown, keys: Keys, to: (old: unknown) => unknown): unknown => {
  const [key, ...rest] = keys
  if (key === undefined) return to(value)
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>
  copy[key] = changed(copy[key], rest, to)
  return copy
}
const without = (key: string) => (old: unknown) =>
  Object.fromEntries(Object.entries(old as object).filter(([one]) => one !== key))
const ends = (schema: z.core.$ZodTypes) =>
  (schema._zod.def.checks ?? []).map((one) => one._zod.def as { minimum?: number; maximum?: number; value?: number })

/** Every single fault of these kinds that can be put into a valid value, wherever it stands. */
function* mutants(schema: z.core.$ZodType, value: unknown, root: unknown, at: Keys = []): Generator<Mutant> {
  const inner = unwrap(schema) as z.core.$ZodTypes
  const { def } = inner._zod
  const put = (fault: string, to: (old: unknown) => unknown): Mutant => ({ fault, make: () => changed(root, at, to) })
  yield put('another kind', (old) => (typeof old === 'boolean' ? 'true' : true))
  yield put('nothing', () => null)
  if (def.type === 'union') {
    const form = def.options.find((option) => z.safeParse(option, value).success)
    if (form) yield* mutants(form, value, root, at)
    return
  }
  if (def.type === 'enum' || def.type === 'literal') yield put('another code', () => 'zz-of-no-list')
  if (def.type === 'string') {
    yield put('over-long', (old) => `${old}${'x'.repeat(2100)}`)
    yield put('a control sign', (old) => `${old}\u0007`)
    yield put('empty', () => '')
  }
  if (def.type === 'number')
    for (const { value: end } of ends(inner))
      if (end !== undefined) for (const off of [end - 1, end + 1]) yield put('out of range', () => off)
  if (def.type === 'array' && Array.isArray(value)) {
    for (const { maximum, minimum } of ends(inner)) {
      if (maximum !== undefined && value.length > 0)
        yield put('over-long', (old) => Array.from({ length: maximum + 1 }, () => (old as unknown[])[0]))
      if (minimum) yield put('too short', (old) => (old as unknown[]).slice(0, minimum - 1))
    }
    for (const [position, one] of value.entries()) yield* mutants(def.element, one, root, [...at, position])
  }
  if (def.type === 'record') {
    yield put('a wrong name', (old) => ({ ...(old as object), 'Not a word': 'yes' }))
    for (const [key, one] of Object.entries(value as object)) yield* mutants(def.valueType, one, root, [...at, key])
  }
  if (def.type === 'object') {
    yield put('an unknown key', (old) => ({ ...(old as object), 'unheard-of': 1 }))
    for (const [key, field] of Object.entries(def.shape)) {
      if (!Object.hasOwn(value as object, key)) continue
      yield put(field._zod.optin === undefined ? 'a key missing' : 'an optional key missing', without(key))
      yield* mutants(field, (value as Record<string, unknown>)[key], root, [...at, key])
    }
  }
}

const met = { faults: new Map<string, number>(), rules: new Set<string>(), mutants: 0 }

describe.each(named)('%s', { timeout: 60_000 }, (name, schema) => {
  const ofRecord = rules.filter(({ where }) => where[name]).map(({ id }) => id)
  const checks = forms.map((form) => checkOf(name, form))
  const [one = () => false] = checks
  const runs = name === 'case@1' || name === 'event@1' ? 8 : 20
  const agree = (value: unknown, fault: string): void => {
    const taken = z.safeParse(schema, value).success
    for (const check of checks) {
      const byFile = check(value)
      if (byFile === taken) continue
      // Zod must be the stricter one, and for listed rules alone.
      const broken = rulesBroken(schema, value)
      expect(byFile, `${fault}: ${JSON.stringify(check.errors?.[0]?.schemaPath)}`).toBe(true)
      expect(broken, fault).toBeDefined()
      for (const id of broken ?? []) {
        expect(ofRecord).toContain(id)
        met.rules.add(id)
      }
    }
  }

  test.prop([valuesOf(schema)], { numRuns: runs })('what is valid is valid in both forms', (value) => {
    for (const check of checks) expect(check(value), JSON.stringify(check.errors)).toBe(true)
  })

  test.prop([valuesOf(schema), fc.infiniteStream(fc.nat())], { numRuns: runs })(
    'of every single fault both say the same, or a listed rule is the difference',
    (value, picks) => {
      const all = [...mutants(schema, value, value)]
      // Of a big record a sample; a small one is tried whole.
      const some =
        all.length <= 60 ? all : Array.from({ length: 30 }, () => all[(picks.next().value ?? 0) % all.length])
      for (const mutant of some) {
        if (!mutant) continue
        const broken = mutant.make()
        agree(broken, mutant.fault)
        met.mutants += 1
        if (!one(broken)) met.faults.set(mutant.fault, (met.faults.get(mutant.fault) ?? 0) + 1)
      }
    },
  )

  test.prop([valuesOf(schema, false)], { numRuns: 3 * runs })(
    'what is right field by field passes the file, and only listed rules refuse it',
    (value) => {
      for (const check of checks) expect(check(value), JSON.stringify(check.errors)).toBe(true)
      agree(value, 'rules')
    },
  )
})

const person = { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht' }
const file1 = { schema: 'case@1', pseudonym: 'k7q2-m9xd-4vht', person, answers: [] }
const other = '9x4t-m2kc-w7hq'
const answers = { schema: 'answers@1', instrument: 'bali-2015', answers: {} }
const at = { at: '2026-03-01', noted: '2026-03-01T09:30:00Z' }
const event = {
  schema: 'event@1',
  id: other,
  case: file1.pseudonym,
  ...at,
  what: { kind: 'setting', setting: 'domestic' },
}
const decision = {
  schema: 'status-decision@1',
  id: other,
  by: 'identification-body',
  on: '2026-03-01',
  stage: 'first',
  result: 'recognised-as-possible',
}

once.each([
  ['case/events-of-the-case', 'case@1', { ...file1, events: [{ ...event, case: other }] }],
  ['case/one-person', 'case@1', { ...file1, answers: [{ ...answers, pseudonym: other }] }],
  ['case/own-ids', 'case@1', { ...file1, statusDecisions: [decision, decision] }],
  ['case/yes-or-no', 'case@1', { ...file1, agreed: [{ what: 'legal' }], saidNo: [{ what: 'legal' }] }],
  ['event/not-itself', 'event@1', { ...event, corrects: other }],
] as const)('the file cannot see %s, which zod does', (id, name, value) => {
  for (const form of forms) expect(checkOf(name, form)(value)).toBe(true)
  expect(rulesBroken(records[name], value)).toEqual([id])
  met.rules.add(id)
})

once('both count the length of a text in characters, not in halves of them', () => {
  const wish = (signs: number) => ({ ...file1, wants: [{ what: 'legal', note: '🙂'.repeat(signs) }] })
  for (const signs of [1001, 2000, 2001]) {
    expect(checkOf('case@1', 'input')(wish(signs))).toBe(signs <= 2000)
    expect(z.safeParse(records['case@1'], wish(signs)).success).toBe(signs <= 2000)
  }
})

once('every kind of fault was tried and found, and rules made a difference', () => {
  expect([...met.faults.keys()].sort()).toEqual([
    'a control sign',
    'a key missing',
    'a wrong name',
    'an unknown key',
    'another code',
    'another kind',
    'empty',
    'nothing',
    'out of range',
    'over-long',
    'too short',
  ])
  expect(met.mutants).toBeGreaterThan(2_000)
  expect(met.rules.size).toBeGreaterThan(10)
})
