import * as z from 'zod'
import { codeOfEither } from './code-list.ts'
import { acts } from './codes/acts.ts'
import { needs } from './codes/needs.ts'
import { field } from './field.ts'
import { Moment } from './primitives/moment.ts'
import { Note } from './primitives/note.ts'

/**
 * Something the person wants, agreed to, or said no to: a need or an act, in code. A note beside it is top-sensitive.
 *
 * @example
 * ```ts
 * import { Wish } from '@cairn/schemas'
 *
 * Wish.safeParse({ what: 'accommodation' }).success // => true
 * Wish.safeParse({ what: 'police-contact', on: '2026-03-01' }).success // => true
 * ```
 */
export const Wish = z.strictObject({
  what: field(codeOfEither(needs, acts), {
    title: 'What',
    description: 'A code of the list of needs or of the list of acts.',
    sensitivity: 'sensitive',
    example: 'accommodation',
  }),
  on: field(Moment.optional(), {
    title: 'Said on',
    description: 'Day or instant. Absent: not noted.',
    sensitivity: 'sensitive',
    example: '2026-03-01',
  }),
  note: field(Note.optional(), {
    title: 'Note',
    description: 'In the person’s own words, where they want them kept.',
    sensitivity: 'top',
    example: 'Not in the same town.',
  }),
})

/** Something the person wants, agreed to, or said no to. */
export type Wish = z.infer<typeof Wish>
