import { describe, expect, test } from 'vitest'
import { audiences } from './audience.ts'
import type { Case } from './case.ts'
import { fieldsOf } from './listing.ts'
import { type AnyRecord, records } from './records.ts'
import { project, redact } from './redact.ts'
import { atLeastAs } from './sensitivity.ts'

const pseudonym = 'k7q2-m9xd-4vht'
const file: Case = {
  schema: 'case@1',
  pseudonym,
  person: {
    schema: 'person@1',
    pseudonym,
    age: { is: 'birth-date', date: '1995-04-12' },
    languages: ['prs'],
    dependants: [
      { who: 'child', where: 'elsewhere', age: { is: 'years', years: 4 } },
      { who: 'adult', where: 'with-the-person' },
    ],
  },
  answers: [
    {
      schema: 'answers@1',
      instrument: 'bali-2015',
      asked: '2026-03-01',
      answers: { 'papers-held': 'yes', threats: 'declined' },
      refusals: [{ fact: 'threats', at: '2026-03-01' }],
    },
  ],
  emergency: [],
  wants: [{ what: 'legal', note: 'Not in the same town.' }],
  state: 'open',
}

test('the public is shown nothing of a case but that it follows a schema', () => {
  expect(redact(file, 'public').part).toEqual({ schema: 'case@1' })
})

test('the organisation is shown what is not about the person', () => {
  expect(redact(file, 'organisation').part).toEqual({
    schema: 'case@1',
    answers: [{ schema: 'answers@1', instrument: 'bali-2015' }],
    state: 'open',
  })
})

test('the team is shown no account, no pseudonym, no birth date, no free text', () => {
  expect(redact(file, 'team').part).toEqual({
    schema: 'case@1',
    person: {
      schema: 'person@1',
      age: { is: 'birth-date' },
      languages: ['prs'],
      dependants: [{ who: 'child', age: { is: 'years', years: 4 } }, { who: 'adult' }],
    },
    answers: [{ schema: 'answers@1', instrument: 'bali-2015', asked: '2026-03-01', refusals: [{ at: '2026-03-01' }] }],
    wants: [{ what: 'legal' }],
    state: 'open',
  })
})

test('who works on the case is shown all of it', () => {
  expect(redact(file, 'case-worker')).toEqual({ part: file, left: [] })
})

test('what was left out is counted by field, without values (S-22)', () => {
  const { left } = redact(file, 'team')
  expect(left).toContainEqual({ path: '/person/dependants/*/where', why: 'sensitivity', count: 2 })
  expect(left).toContainEqual({ path: '/answers/*/answers', why: 'sensitivity', count: 1 })
  expect(left).toContainEqual({ path: '/emergency', why: 'sensitivity', count: 1 })
  expect(JSON.stringify(left)).not.toMatch(/prs|bali|k7q2|1995|papers|town/)
})

test('what the schema does not know is never handed on, nor is its name told', () => {
  const odd = { ...file, zqxmarker: 'x', person: { ...file.person, zqxmarker: 'y' } } as AnyRecord
  const { part, left } = redact(odd, 'case-worker')
  expect(part).toEqual(file)
  expect(left).toEqual([
    { path: '/person', why: 'unknown-field', count: 1 },
    { path: '', why: 'unknown-field', count: 1 },
  ])
  expect(redact({ schema: 'recipe@1' } as never, 'case-worker').part).toEqual({})
})

describe('projection to the fields of a consent', () => {
  test('keeps what is named and nothing else', () => {
    const { part, left } = project(file, { fields: ['case/person/languages', 'case/wants'] })
    expect(part).toEqual({
      schema: 'case@1',
      person: { schema: 'person@1', languages: ['prs'] },
      wants: [{ what: 'legal', note: 'Not in the same town.' }],
    })
    expect(left).toContainEqual({ path: '/answers/*/answers', why: 'not-asked-for', count: 1 })
  })

  test('still says no to what the audience may not see', () => {
    expect(project(file, { fields: ['case/wants'], audience: 'team' }).part).toEqual({
      schema: 'case@1',
      wants: [{ what: 'legal' }],
    })
  })

  test('a field whose name begins like another is another field', () => {
    expect(project(file, { fields: ['case/want', 'case/person/lang'] }).part).toEqual({ schema: 'case@1' })
    expect(project(file, { fields: [] }).part).toEqual({ schema: 'case@1' })
  })
})

test('no field above an audience is ever shown to it: every field of every record, from its own example', () => {
  for (const [name, schema] of Object.entries(records)) {
    const fields = fieldsOf(schema)
    const whole = Object.fromEntries(
      fields.filter(({ path }) => path.lastIndexOf('/') === 0).map(({ path, note }) => [path.slice(1), note.example]),
    )
    for (const [audience, highest] of Object.entries(audiences)) {
      const { part } = redact({ ...whole, schema: name } as AnyRecord, audience as keyof typeof audiences)
      const above = new Set(fields.filter(({ note }) => !atLeastAs(highest, note.sensitivity)).map(({ path }) => path))
      for (const path of leavesOf(part)) expect(above.has(path), `${name} ${audience} ${path}`).toBe(false)
    }
  }
})

function leavesOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    const inside = value.filter((item) => typeof item === 'object' && item !== null)
    return inside.length > 0 ? inside.flatMap((item) => leavesOf(item, `${path}/*`)) : [path]
  }
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below, `${path}/${key}`))
}
