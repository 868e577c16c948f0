import * as z from 'zod'
import { field } from '../field.ts'

/**
 * Who interpreted. The tie matters: nobody possibly involved interprets, and a tie that is not known counts as possible.
 *
 * @example
 * ```ts
 * import { Interpreter } from '@cairn/schemas'
 *
 * Interpreter.safeParse({ how: 'in-person', vetted: 'yes', tie: 'none-found' }).success // => true
 * ```
 */
export const Interpreter = z.strictObject({
  how: field(z.enum(['none', 'in-person', 'telephone', 'video', 'machine', 'companion']), {
    title: 'How interpreted',
    description: 'How the words were carried over; `companion` is somebody who came along.',
    sensitivity: 'internal',
    example: 'in-person',
  }),
  vetted: field(z.enum(['yes', 'no', 'not-known']).optional(), {
    title: 'Vetted',
    description:
      'Whether the organisation checked this interpreter. Absent: nobody noted it, which reads as not vetted.',
    sensitivity: 'internal',
    example: 'yes',
  }),
  tie: field(z.enum(['none-found', 'possible', 'not-known']).optional(), {
    title: 'Tie to somebody involved',
    description: 'Whether the interpreter may be tied to anybody involved. Absent or not known reads as possible.',
    sensitivity: 'top',
    example: 'none-found',
  }),
})

/** How a conversation was interpreted. */
export type Interpreter = z.infer<typeof Interpreter>
