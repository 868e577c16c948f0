import * as z from 'zod'
import { field } from './field.ts'

/**
 * The first field of every record: which schema, which version.
 *
 * @param name - word and version, as in `person@1`
 * @returns the schema of that one word
 *
 * @example
 * ```ts
 * import { schemaName } from '@cairn/schemas'
 *
 * schemaName('person@1').safeParse('person@1').success // => true
 * ```
 */
export const schemaName = <const Name extends `${string}@${number}`>(name: Name): z.ZodLiteral<Name> =>
  field(z.literal(name), {
    title: 'Schema',
    description: 'Which schema this record follows, with its version.',
    sensitivity: 'public',
    example: name as never,
  })
