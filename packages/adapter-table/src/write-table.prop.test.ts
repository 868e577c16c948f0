import { type AnyRecord, type RecordName, read, records, rulesOf } from '@cairn/schemas'
import { type Row, readCsv, type TableEvent, writeCsv } from '@cairn/spreadsheet'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { type FactColumn, ownMapping, readRows, writeTable } from './index.ts'

const day = fc
  .tuple(fc.integer({ min: 1950, max: 2080 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
const random = fc
  .array(fc.constantFrom(...'23456789bcdfghjkmnpqrstvwxz'), { minLength: 12, maxLength: 12 })
  .map((all) => all.join('').replace(/^(.{4})(.{4})/, '$1-$2-'))
const facts: FactColumn[] = [
  { id: 'threats', takes: 'any' },
  { id: 'papers-held', values: ['employer', 'recruiter'] },
]
const formats: Record<string, fc.Arbitrary<unknown>> = {
  date: day,
  datetime: fc.tuple(day, fc.constantFrom('Z', '+02:00')).map(([on, offset]) => `${on}T09:30:00${offset}`),
  pseudonym: fc.constant('k7q2-m9xd-4vht'),
  'record-id': random,
  'code-word': fc.constantFrom('papers-held', 'threats', 'employer', 'yes'),
  language: fc.constantFrom('fr', 'pt-BR', 'prs'),
  country: fc.constantFrom('NA', 'PT', 'XK'),
  'field-path': fc.constantFrom('person/languages', 'answers', 'needs/needs/need'),
}
const least = (schema: z.core.$ZodType): number => {
  const bag = (schema as { _zod: { bag?: { minimum?: number } } })._zod.bag
  return bag?.minimum ?? 0
}
const valuesOf = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
      return fc.option(valuesOf(def.innerType), { nil: undefined })
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'string': {
      const format = 'format' in def && typeof def.format === 'string' ? formats[def.format] : undefined
      return (
        format ??
        fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('=1+1', '1.0', 'declined', 'a; b', '(none)', '007'))
      )
    }
    case 'number':
      return fc.integer({ min: 0, max: 2200 })
    case 'array':
      return fc.array(valuesOf(def.element), { minLength: Math.min(2, least(schema)), maxLength: 3 })
    case 'record':
      return fc.dictionary(fc.constantFrom('threats', 'papers-held'), valuesOf(def.valueType), { maxKeys: 3 })
    case 'union':
      return fc.oneof(...def.options.map(valuesOf))
    case 'object': {
      const shape = Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, valuesOf(field)]))
      const values = fc
        .record(shape)
        .map((value) => Object.fromEntries(Object.entries(value).filter(([, inside]) => inside !== undefined)))
      return rulesOf(schema).length === 0 ? values : values.filter((value) => z.safeParse(schema, value).success)
    }
    default:
      return fc.constant(undefined)
  }
}

/** Every simple value with its path, `*` for positions. */
const leavesOf = (value: unknown, path = ''): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) =>
        leavesOf(inside, `${path}${path === '' ? '' : '/'}${Array.isArray(value) ? '*' : key}`),
      )
    : [[path, value]]

async function* tableOf(rows: readonly (readonly (string | number)[])[]): AsyncGenerator<TableEvent> {
  yield { kind: 'sheet', sheet: 1, name: '' }
  for (const [at, cells] of rows.entries()) {
    const row: Row = {
      number: at + 1,
      cells: cells.map((one) => ({
        kind: one === '' ? 'empty' : typeof one === 'number' ? 'number' : 'text',
        text: String(one),
      })),
    }
    yield { kind: 'row', sheet: 1, row }
  }
}

/** The same through the bytes of a CSV. */
async function* csvOf(rows: readonly (readonly (string | number)[])[]): AsyncGenerator<TableEvent> {
  async function* bytes() {
    yield new TextEncoder().encode(writeCsv(rows))
  }
  yield* readCsv(bytes())
}

describe.each(Object.keys(records) as RecordName[])('%s', (name) => {
  const schema = records[name] as z.ZodType<AnyRecord>
  const valid = valuesOf(schema).filter((value) => read(schema, value).ok) as fc.Arbitrary<AnyRecord>

  test.prop([fc.array(valid, { minLength: 1, maxLength: 2 }), fc.constantFrom(tableOf, csvOf)], {
    numRuns: name === 'case@1' ? 3 : 12,
  })('to rows and back is the same, or the account of what was left out says where not', async (list, through) => {
    const { sheet, left } = writeTable(list, name, { for: { ownBackup: true }, facts })
    const back: AnyRecord[] = []
    let problems = 0
    for await (const event of readRows(through(sheet.rows), ownMapping(name), { facts })) {
      if (event.kind === 'record') back.push(event.record)
      if (event.kind === 'problems' || event.kind === 'finding') problems += 1
    }
    if (left.length === 0) {
      expect(problems).toBe(0)
      expect(back).toEqual(list.filter((one) => Object.keys(one).length > 0))
      return
    }
    // What the account does not name is the same; an empty group leaves a gap that closes.
    if (problems > 0 || back.length !== list.length || left.some(({ why }) => why === 'empty-group')) return
    const lost = left.map(({ path }) => path)
    const kept = (record: unknown) =>
      leavesOf(record).filter(([path]) => !lost.some((one) => path === one || path.startsWith(`${one}/`)))
    for (const [at, record] of list.entries()) expect(kept(back[at])).toEqual(kept(record))
  })

  test.prop([valid], { numRuns: name === 'case@1' ? 3 : 12 })(
    'a cell that cannot be read is all that is told of a row that is right but for it',
    async (record) => {
      const { sheet, left } = writeTable([record], name, { for: { ownBackup: true }, facts })
      if (left.length > 0) return
      for (const [at, text] of (sheet.rows[1] ?? []).entries()) {
        if (text === '') continue
        async function* spoilt(): AsyncGenerator<TableEvent> {
          for await (const event of tableOf(sheet.rows)) {
            if (event.kind !== 'row' || event.row.number === 1) yield event
            else yield { ...event, row: { ...event.row, cells: event.row.cells.with(at, { kind: 'error', text: '' }) } }
          }
        }
        const told: (readonly [string, number | undefined])[] = []
        for await (const event of readRows(spoilt(), ownMapping(name), { facts }))
          if (event.kind === 'problems') told.push(...event.problems.map(({ code, column }) => [code, column] as const))
        expect(told).toEqual([['COL-210', at + 1]])
      }
    },
  )
})
