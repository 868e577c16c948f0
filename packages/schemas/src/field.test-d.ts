import { expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import type { Answers } from './answers.ts'
import { codeList, codeOf } from './code-list.ts'
import { needs } from './codes/needs.ts'
import { field } from './field.ts'
import type { Person } from './person.ts'
import type { StatusDecision } from './status-decision.ts'

const note = { title: 'Colour', description: 'Of the door.', sensitivity: 'public', example: 'red' } as const

test('a field keeps the type of its schema', () => {
  expectTypeOf(field(z.string(), note)).toEqualTypeOf<z.ZodString>()
})

test('a field without a part of its note does not compile', () => {
  const { title: _title, ...untitled } = note
  const { sensitivity: _sensitivity, ...open } = note
  // @ts-expect-error no title
  field(z.string(), untitled)
  // @ts-expect-error no sensitivity
  field(z.string(), open)
  // @ts-expect-error a sensitivity that is none
  field(z.string(), { ...note, sensitivity: 'secret' })
})

test('an example that the field does not take does not compile', () => {
  // @ts-expect-error a text where a number is expected
  field(z.number(), note)
  // @ts-expect-error not one of the codes
  field(codeOf(needs).optional(), { ...note, example: 'a-boat' })
})

test('codes keep their words', () => {
  const doors = codeList({
    id: 'doors',
    title: 'Doors',
    says: 'Which door.',
    version: 1,
    sources: [{ title: 'ours', version: '1', status: 'house' }],
    labels: { front: 'Front door', back: 'Back door' },
  })
  expectTypeOf<z.infer<ReturnType<typeof codeOf<'front' | 'back'>>>>().toEqualTypeOf<'front' | 'back'>()
  // @ts-expect-error no such door
  doors.labels.side
})

test('a schema and its type share their word', () => {
  expectTypeOf<z.infer<typeof Person>>().toEqualTypeOf<Person>()
  expectTypeOf<Person['pseudonym']>().toEqualTypeOf<string>()
  expectTypeOf<Person['age']>().extract<undefined>().toEqualTypeOf<undefined>()
})

test('an answer is never true or false, and a decision has its body and its day', () => {
  expectTypeOf<Answers['answers'][string]>().extract<boolean>().toEqualTypeOf<never>()
  expectTypeOf<StatusDecision['on']>().toEqualTypeOf<string>()
  expectTypeOf<StatusDecision['by']>().extract<'family' | undefined>().toEqualTypeOf<never>()
})
