import type * as z from 'zod'
import { Age } from './age.ts'
import { Answer } from './answer.ts'
import { Criteria } from './criteria.ts'
import { Exception } from './exception.ts'
import { Journey } from './journey.ts'
import { CodeWord } from './primitives/code-word.ts'
import { Country } from './primitives/country.ts'
import { FieldPath } from './primitives/field-path.ts'
import { Instant } from './primitives/instant.ts'
import { Interpreter } from './primitives/interpreter.ts'
import { Language } from './primitives/language.ts'
import { Line } from './primitives/line.ts'
import { Moment } from './primitives/moment.ts'
import { Note } from './primitives/note.ts'
import { PlainDate } from './primitives/plain-date.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { RecordId } from './primitives/record-id.ts'
import { Why } from './primitives/why.ts'
import { Recipient } from './recipient.ts'
import { type RecordName, records } from './records.ts'
import { Wish } from './wish.ts'

/** What stands in many fields and is written once in each published file, by the name it has there. */
export const pieces = {
  age: Age,
  answer: Answer,
  'code-word': CodeWord,
  country: Country,
  criteria: Criteria,
  day: PlainDate,
  exception: Exception,
  'field-path': FieldPath,
  instant: Instant,
  interpreter: Interpreter,
  journey: Journey,
  language: Language,
  line: Line,
  moment: Moment,
  note: Note,
  pseudonym: Pseudonym,
  recipient: Recipient,
  'record-id': RecordId,
  why: Why,
  wish: Wish,
} as const satisfies Record<string, z.ZodType>

const names = new Map<object, string>(
  [...Object.entries(pieces), ...Object.entries(records)].map(([name, schema]) => [schema._zod.def, name]),
)

/** The name of a piece or a record, also where a copy of it is a field; nothing for any other schema. */
export const pieceOf = (schema: z.core.$ZodType): string | undefined => names.get(schema._zod.def)

/** The word of a record that stands inside another one. */
export const recordOf = (schema: z.core.$ZodType): RecordName | undefined => {
  const name = pieceOf(schema)
  return name !== undefined && Object.hasOwn(records, name) ? (name as RecordName) : undefined
}
