import * as z from 'zod'
import type { Sensitivity } from './sensitivity.ts'

/** What is written about every field of every record. `example` is a valid value of that field, invented. */
export interface FieldNote<Value = unknown> {
  /** A few words, as a column heading would have it. */
  readonly title: string
  /** What belongs in the field and what does not, and how its absence reads. */
  readonly description: string
  /** How much harm the value can do in the wrong hands. */
  readonly sensitivity: Sensitivity
  /** An invented value that the field accepts. */
  readonly example: Value
}

const notes = z.registry<FieldNote>()

/**
 * A schema with its note. The schema is copied first, so that one primitive can stand in many fields, each with a
 * note of its own.
 *
 * @param schema - any zod schema
 * @param note - title, description, sensitivity, and an example that the compiler checks against the schema
 * @returns the copy, of the same type
 *
 * @example
 * ```ts
 * import * as z from 'zod'
 * import { field, noteOf } from '@cairn/schemas'
 *
 * const colour = field(z.string(), { title: 'Colour', description: 'Of the door.', sensitivity: 'public', example: 'red' })
 * noteOf(colour)?.sensitivity // => 'public'
 * ```
 */
export const field = <S extends z.ZodType>(schema: S, note: FieldNote<NonNullable<z.output<S>>>): S => {
  const own = schema.clone() as S
  notes.add(own, note as never)
  return own
}

/**
 * The note of a field.
 *
 * @param schema - the schema that {@link field} gave back
 * @returns its note, or nothing for a schema that never became a field
 *
 * @example
 * ```ts
 * import { noteOf } from '@cairn/schemas'
 * import { Person } from '@cairn/schemas/person'
 *
 * noteOf(Person.shape.pseudonym)?.sensitivity // => 'top'
 * ```
 */
export const noteOf = (schema: z.core.$ZodType): FieldNote | undefined => notes.get(schema as z.ZodType)
