import { describe, expect, test } from 'vitest'
import { Answers, Case, Person, type Problem, read } from './index.ts'

const marker = 'zqxmarker'
const person = { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht' }
const answers = { schema: 'answers@1', instrument: 'bali-2015', answers: { 'papers-held': 'yes' } }
const file = { schema: 'case@1', pseudonym: 'k7q2-m9xd-4vht', person, answers: [answers] }
const schemas = [
  ['person', Person, person],
  ['answers', Answers, answers],
  ['case', Case, file],
] as const

const found = (schema: Parameters<typeof read>[0], input: unknown): readonly Problem[] => {
  const result = read(schema, input)
  return result.ok ? [] : result.problems
}
const first = (schema: Parameters<typeof read>[0], input: unknown) => found(schema, input)[0]?.code
const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((sign) => {
    const unit = sign.charCodeAt(0)
    return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
  })
  return Uint8Array.from(units)
}

describe.each(schemas)('%s: hostile input gives a coded problem, no crash, no value (S-20)', (_, schema, good) => {
  const json = JSON.stringify(good)
  const nested = (depth: number) => {
    let value: unknown = marker
    for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { [marker]: value }
    return value
  }
  const self: Record<string, unknown> = { ...good }
  self['answers'] = { a: self }
  const getter = Object.defineProperty({ ...good }, 'pseudonym', {
    enumerable: true,
    get() {
      throw new Error(marker)
    },
  })
  const proxy = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error(marker)
      },
    },
  )

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'SCH-101'],
    ['empty text', '', 'SCH-101'],
    ['white space', ' \n\t', 'SCH-101'],
    ['no bytes', bytes(), 'SCH-101'],
    ['a text of 10 MB', `"${'x'.repeat(10_000_000)}"`, 'SCH-102'],
    ['bytes of 10 MB', new Uint8Array(10_000_000).fill(0x20), 'SCH-102'],
    ['half a record', json.slice(0, -3), 'SCH-103'],
    ['text that is no JSON', `{ ${marker} }`, 'SCH-103'],
    ['lists nested 1,000,000 deep', '['.repeat(1_000_000), 'SCH-104'],
    ['objects nested 500,000 deep', '{"a":'.repeat(500_000), 'SCH-104'],
    ['a value nested 1,000,000 deep', nested(1_000_000), 'SCH-104'],
    ['UTF-16, little end first, marked', utf16(json, true, true), 'SCH-105'],
    ['UTF-16, big end first, marked', utf16(json, false, true), 'SCH-105'],
    ['UTF-16, little end first, unmarked', utf16(json, true, false), 'SCH-105'],
    ['UTF-16, big end first, unmarked', utf16(json, false, false), 'SCH-105'],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0), 'SCH-105'],
    ['Latin-1', bytes(0x22, 0xe9, 0x22), 'SCH-106'],
    ['overlong UTF-8', bytes(0x22, 0xc0, 0xaf, 0x22), 'SCH-106'],
    ['a surrogate in UTF-8', bytes(0x22, 0xed, 0xa0, 0x80, 0x22), 'SCH-106'],
    ['a list that claims a billion entries', new Array(1_000_000_000), 'SCH-107'],
    ['__proto__ in text', '{"__proto__":{"schema":"person@1"}}', 'SCH-109'],
    ['__proto__ in a value', JSON.parse('{"__proto__":1}'), 'SCH-109'],
    ['constructor', { ...good, constructor: { prototype: 1 } }, 'SCH-109'],
    ['prototype', { ...good, prototype: 1 }, 'SCH-109'],
    ['a doubled key', json.replace('{', `{"schema":"${marker}",`), 'SCH-110'],
    ['a doubled key in two spellings', json.replace('{', '{"\\u0073chema":1,'), 'SCH-110'],
    ['a doubled key before much space', json.replace('{', `{"schema"${' '.repeat(300)}:1,`), 'SCH-110'],
    ['a function', () => marker, 'SCH-111'],
    ['a symbol', Symbol(marker), 'SCH-111'],
    ['a big integer', 10n, 'SCH-111'],
    ['a Date', new Date(0), 'SCH-111'],
    ['a Map', new Map([[marker, 1]]), 'SCH-111'],
    ['a symbol as key', { ...good, [Symbol(marker)]: 1 }, 'SCH-111'],
    ['a value inside itself', self, 'SCH-112'],
    ['a number that is none', { ...good, schema: Number.NaN }, 'SCH-113'],
    ['an endless number', { ...good, schema: Number.POSITIVE_INFINITY }, 'SCH-113'],
    ['a number too large for JSON', '{"schema":1e999}', 'SCH-113'],
    ['half a character', { ...good, schema: '\ud800' }, 'SCH-114'],
    ['half a character in JSON', '{"schema":"\\udc00"}', 'SCH-114'],
    ['half a character in a key', { ...good, 'a\ud800': 1 }, 'SCH-114'],
    ['a getter that throws', getter, 'SCH-115'],
    ['a proxy that throws', proxy, 'SCH-115'],
    ['a list', [good], 'SCH-203'],
    ['a text inside JSON', `"${marker}"`, 'SCH-203'],
    ['a number', 5, 'SCH-203'],
    ['null', null, 'SCH-203'],
    ['true', true, 'SCH-203'],
  ])('%s', (_what, input, code) => {
    expect(first(schema, input)).toBe(code)
    expect(JSON.stringify(found(schema, input))).not.toContain(marker)
  })

  test('a record without its schema line, or with another', () => {
    const { schema: _line, ...rest } = good
    expect(found(schema, rest)).toMatchObject([{ code: 'SCH-202', path: '/schema' }])
    expect(found(schema, { ...good, schema: 'person@99' })).toMatchObject([{ code: 'SCH-204', path: '/schema' }])
  })

  test('a key that nobody knows is told by its position only', () => {
    const problems = found(schema, { [marker]: 1, ...good, [`${marker}2`]: marker })
    expect(problems.map(({ code, path, position }) => [code, path, position])).toEqual([
      ['SCH-201', '', 0],
      ['SCH-201', '', Object.keys(good).length + 1],
    ])
    expect(JSON.stringify(problems)).not.toContain(marker)
  })

  test('the same record from text, bytes, marked bytes and a value', () => {
    const encoded = new TextEncoder().encode(json)
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...encoded])
    for (const input of [json, `\ufeff${json}`, encoded, marked, good, Object.assign(Object.create(null), good)]) {
      expect(read(schema, input)).toEqual({ ok: true, value: good })
    }
  })
})

test('what is read is a copy: changing the source afterwards changes nothing', () => {
  const source = structuredClone(file)
  const result = read(Case, source)
  source.answers.length = 0
  expect(result.ok && result.value.answers).toHaveLength(1)
})

test('a text that is not JSON is placed by line and column', () => {
  expect(found(Person, '{\n  "schema": "person@1",\n  oops }')).toMatchObject([{ at: { line: 3, column: 3 } }])
})

test('a record that is wrong in 200,000 places is told in a hundred, soon', () => {
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`${marker}!${at}`, `${marker}!`]))
  const unknown = found(Person, { ...person, ...many })
  expect(unknown).toHaveLength(101)
  expect(unknown.at(-1)?.code).toBe('SCH-225')
  expect(unknown.at(-2)).toMatchObject({ code: 'SCH-201', path: '', position: 101 })
  const entries = found(Answers, { ...answers, answers: many })
  expect(entries).toHaveLength(101)
  expect(JSON.stringify([unknown, entries])).not.toContain(marker)
})

test('limits can be raised and lowered', () => {
  expect(read(Person, JSON.stringify(person), { length: 10 })).toMatchObject({ problems: [{ code: 'SCH-102' }] })
  expect(read(Person, { ...person, age: {} }, { depth: 1 })).toMatchObject({
    problems: [{ code: 'SCH-104', path: '/age' }],
  })
  expect(read(Person, person, { values: 2 })).toMatchObject({ problems: [{ code: 'SCH-107' }] })
})
