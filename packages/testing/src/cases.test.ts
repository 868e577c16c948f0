import { Case, read } from '@cairn/schemas'
import { describe, expect, test } from 'vitest'
import { inventedCases } from './cases.ts'
import { inventedPseudonym } from './records.ts'

describe('invented people', () => {
  test.each(inventedCases)('$id is a valid case', ({ record }) => {
    expect(read(Case, JSON.stringify(record))).toEqual({ ok: true, value: record })
  })

  test('nobody can be taken for somebody: every pseudonym shows that it is invented', () => {
    const pseudonyms = inventedCases.map(({ record }) => record.pseudonym)
    expect(new Set(pseudonyms).size).toBe(inventedCases.length)
    for (const pseudonym of pseudonyms) expect(pseudonym).toMatch(/^xxxx-xxxx-/)
  })

  test('there is an adult, a child, an age in doubt, an emergency, a refusal, several languages, a home country', () => {
    const records = inventedCases.map(({ record }) => record)
    const has = (one: (record: (typeof records)[number]) => unknown) => expect(records.some(one)).toBe(true)
    expect(records.length).toBeGreaterThanOrEqual(8)
    has(({ person }) => person.age?.is === 'years' && person.age.years >= 18)
    has(({ person }) => person.age?.is === 'years' && person.age.years < 18)
    has(({ person }) => person.age?.is === 'in-doubt')
    has(({ emergency }) => emergency?.length)
    has(({ answers }) => answers.some(({ refusals }) => refusals?.length))
    has(({ person }) => (person.languages?.length ?? 0) > 2)
    has(({ setting }) => setting === 'domestic')
  })
})

test('a pseudonym for every number, each once', () => {
  const some = Array.from({ length: 2000 }, (_, n) => inventedPseudonym(n))
  expect(new Set(some).size).toBe(2000)
  expect(inventedPseudonym(531_440)).toBe('xxxx-xxxx-zzzz')
})
