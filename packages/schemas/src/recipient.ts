import * as z from 'zod'
import { codeOf } from './code-list.ts'
import { bodies } from './codes/bodies.ts'
import { field } from './field.ts'
import { CodeWord } from './primitives/code-word.ts'

/**
 * Who receives something: the kind of body, and which one where that is known. There is no recipient called everybody.
 *
 * @example
 * ```ts
 * import { Recipient } from '@cairn/schemas'
 *
 * Recipient.safeParse({ kind: 'ngo', id: 'open-door' }).success // => true
 * ```
 */
export const Recipient = z.strictObject({
  kind: field(codeOf(bodies), {
    title: 'Kind',
    description: 'Kind of body.',
    sensitivity: 'sensitive',
    example: 'ngo',
  }),
  id: field(CodeWord.optional(), {
    title: 'Which',
    description: 'Id of the service or organisation. Absent: not noted; it does not stand for every body of the kind.',
    sensitivity: 'sensitive',
    example: 'open-door',
  }),
})

/** Who receives something. */
export type Recipient = z.infer<typeof Recipient>
