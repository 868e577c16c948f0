import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { dictionaryCsv, dictionaryOf, dictionaryPage } from './dictionary.ts'
import { inWords, together } from './in-words.ts'
import { allRulesOf, field, fieldsOf, records } from './index.ts'
import { recordOf } from './pieces.ts'

const lines = dictionaryOf(records)
const line = (record: string, path: string) => lines.find((one) => one.record === record && one.path === path)

test('every field of every record has one line, but those of a record inside another, which has its own', () => {
  for (const [name, schema] of Object.entries(records)) {
    const own = lines.filter(({ record }) => record === name).map(({ path }) => path)
    expect(new Set(own).size).toBe(own.length)
    const inside = lines
      .filter(({ record, type }) => record === name && type.includes('a record '))
      .map(({ path }) => path)
    const known = fieldsOf(schema).map(({ path }) => path)
    const missing = known.filter((path) => !own.includes(path) && !inside.some((above) => path.startsWith(`${above}/`)))
    expect(missing).toEqual([])
    expect(own.filter((path) => !known.includes(path))).toEqual([])
  }
  expect(line('case@1', '/person')?.type).toBe('a record person@1')
  expect(line('case@1', '/person/languages')).toBeUndefined()
  expect(line('case@1', '/answers')?.rules).toEqual(['case/one-person'])
  expect(recordOf(records['case@1'].shape.person)).toBe('person@1')
})

test('every rule of a record stands at a field of it, or of the record inside', () => {
  const told = new Set(lines.flatMap((one) => one.rules))
  for (const [name, schema] of Object.entries(records)) {
    const known = allRulesOf(schema).map(({ id }) => id)
    for (const one of lines) if (one.record === name) for (const id of one.rules) expect(known).toContain(id)
    for (const id of known) expect(told, `${name} ${id}`).toContain(id)
  }
})

test('a field that only some forms have says which, and one that all have says all its words', () => {
  expect(line('person@1', '/age/is')).toMatchObject({ only: [], required: true })
  expect(line('person@1', '/age/is')?.type).toBe('one of: years, birth-year, birth-date, range, in-doubt')
  expect(line('person@1', '/age/years')).toMatchObject({ only: ['is = years'], required: true })
  expect(line('answers@1', '/answers/*/oneOf')?.only).toEqual(['form = oneOf/why'])
})

test('no value is described by the inside of a program', () => {
  for (const { type } of lines) expect(type).toMatch(/^[a-z][a-zA-Z0-9 ,:;@-]*$/)
  expect(together(['always a', 'always b', 'text'])).toBe('one of: a, b, or text')
})

test.each([
  ['text, at most 20', z.string().max(20)],
  ['a whole number from 0 up to 9', z.int().min(0).max(9)],
  ['a number', z.number()],
  ['true or false', z.boolean()],
  ['one of: a, b', z.literal(['a', 'b'])],
  ['a list, at least 1, at most 3; each entry: a number', z.array(z.number()).min(1).max(3).optional()],
  ['a number, or true or false', z.union([z.number(), z.boolean()])],
  [
    'several fields, in one of 2 forms',
    z.union([z.strictObject({ a: z.number() }), z.strictObject({ b: z.number() })]),
  ],
])('in words: %s', (words, schema) => {
  expect(inWords(schema)).toBe(words)
})

describe('as a table', () => {
  const formula = field(z.string(), {
    title: '=cmd|x',
    description: '-1, "quoted"\nand on.',
    sensitivity: 'public',
    example: '+1',
  })
  const text = dictionaryCsv(dictionaryOf({ 'a@1': z.strictObject({ formula }) }))

  test('nothing in it is run by a spreadsheet', () => {
    expect(text.startsWith('\uFEFFrecord,path,')).toBe(true)
    expect(text).toContain(`'=cmd|x,"'-1, ""quoted""\nand on.",text,yes,`)
    expect(text).toContain(`,public,'+1,\n`)
  })

  test('and nothing breaks the table of the page', () => {
    const page = dictionaryPage(dictionaryOf({ 'a@1': z.strictObject({ formula }) }))
    expect(page).toContain('=cmd\\|x')
  })
})
