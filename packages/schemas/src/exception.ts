import * as z from 'zod'
import { codeOf } from './code-list.ts'
import { lawfulBases } from './codes/lawful-bases.ts'
import { field } from './field.ts'
import { CodeWord } from './primitives/code-word.ts'
import { Note } from './primitives/note.ts'

/**
 * Why details were passed on without consent: only for risk to life, decided by a named role, on a ground that belongs
 * to the place. It is written down afterwards; care never waits for it.
 *
 * @example
 * ```ts
 * import { Exception } from '@cairn/schemas'
 *
 * Exception.safeParse({ role: 'protection-lead', basis: 'vital-interests', reason: 'Could not be woken.' }).success // => true
 * ```
 */
export const Exception = z.strictObject({
  role: field(CodeWord, {
    title: 'Decided by',
    description: 'Role of the person who decided, named beforehand by the organisation. Never a name.',
    sensitivity: 'internal',
    example: 'protection-lead',
  }),
  basis: field(codeOf(lawfulBases), {
    title: 'Basis',
    description: 'The ground; which grounds hold belongs to the law of the place.',
    sensitivity: 'sensitive',
    example: 'vital-interests',
  }),
  reason: field(Note, {
    title: 'Reason',
    description: 'The risk to life, in one sentence.',
    sensitivity: 'top',
    example: 'Could not be woken.',
  }),
  told: field(z.enum(['yes', 'no', 'would-add-danger']).optional(), {
    title: 'Person told',
    description: 'Whether the person was told that it was done without their consent. Absent: not yet noted.',
    sensitivity: 'sensitive',
    example: 'yes',
  }),
})

/** Why details were passed on without consent. */
export type Exception = z.infer<typeof Exception>
