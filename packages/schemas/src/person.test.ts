import { expect, test } from 'vitest'
import { Person } from './person.ts'
import { read } from './read.ts'

const base = { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht' }
const at = (more: object) => {
  const result = read(Person, { ...base, ...more })
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`)
}

test('a pseudonym is enough: nationality, religion, gender and age are never required', () => {
  expect(at({})).toEqual([])
})

test.each([
  { is: 'years', years: 31 },
  { is: 'years', years: 0, on: '2026-03-01' },
  { is: 'birth-year', year: 1995 },
  { is: 'birth-date', date: '2008-02-29' },
  { is: 'range', from: 15, to: 19 },
  { is: 'range', from: 17, to: 17 },
  { is: 'in-doubt', childReason: 'noted' },
  { is: 'in-doubt', childReason: 'none-noted', between: { from: 16, to: 21 } },
])('an age known, in a range, or in doubt: %o', (age) => {
  expect(at({ age })).toEqual([])
})

test.each<[object, string]>([
  [{ is: 'years', years: -1 }, 'SCH-213 /age/years'],
  [{ is: 'years', years: 17.5 }, 'SCH-203 /age/years'],
  [{ is: 'years' }, 'SCH-202 /age/years'],
  [{ is: 'years', years: '31' }, 'SCH-203 /age/years'],
  [{ is: 'birth-date', date: '2007-02-29' }, 'SCH-206 /age/date'],
  [{ is: 'birth-year', year: 95 }, 'SCH-213 /age/year'],
  [{ is: 'range', from: 19, to: 15 }, 'SCH-218 /age/to'],
  [{ is: 'in-doubt' }, 'SCH-202 /age/childReason'],
  [{ is: 'in-doubt', childReason: 'noted', between: { from: 20, to: 16 } }, 'SCH-218 /age/between/to'],
  [{ is: 'adult' }, 'SCH-204 /age/is'],
  [{ years: 31 }, 'SCH-202 /age/is'],
  [{ is: 'years', years: 31, year: 1995 }, 'SCH-201 /age'],
])('an age that cannot be: %o', (age, problem) => {
  expect(at({ age })).toEqual([problem])
})

test('languages: BCP 47 and ISO 639-3, sign languages, scripts and regions', () => {
  expect(at({ languages: ['fr', 'pt-BR', 'sr-Latn', 'prs', 'ase', 'zh-cmn-Hans-CN', 'es-419', 'FR'] })).toEqual([])
  expect(at({ languages: ['en_GB', 'french', ''] })).toEqual([
    'SCH-208 /languages/0',
    'SCH-208 /languages/1',
    'SCH-208 /languages/2',
  ])
})

test.each(['mary', 'mary-jane-anne', 'MJ-1988-03-12', '0123456789', 'k7q2', 'K7Q2-M9XD-4VHT', ''])(
  'not a random pseudonym: %o (S-25)',
  (pseudonym) => {
    expect(at({ pseudonym })).toEqual(['SCH-209 /pseudonym'])
  },
)

test('a UUID is a pseudonym when it is a random one', () => {
  expect(at({ pseudonym: 'b3f1c2a4-5d6e-4f70-8a9b-0c1d2e3f4a5b' })).toEqual([])
  expect(at({ pseudonym: 'b3f1c2a4-5d6e-1f70-8a9b-0c1d2e3f4a5b' })).toEqual(['SCH-209 /pseudonym'])
})

test('dependants: none told is not the same as not asked', () => {
  expect(at({ dependants: [] })).toEqual([])
  expect(at({ dependants: [{ who: 'child', where: 'elsewhere', age: { is: 'years', years: 4 } }] })).toEqual([])
  expect(at({ dependants: [{ who: 'child' }] })).toEqual(['SCH-202 /dependants/0/where'])
})
