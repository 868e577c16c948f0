import * as z from 'zod'
import { message } from '../problem.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to keep them out, a sheet may be printed on a terminal
const text = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/

/**
 * Free text of a worker, at most 2,000 signs, without control characters. A field of this kind is always top-sensitive:
 * free text is where names end up.
 *
 * @example
 * ```ts
 * import { Note } from '@cairn/schemas'
 *
 * Note.safeParse('Wants to call her sister first.').success // => true
 * ```
 */
export const Note = z
  .string()
  .min(1)
  .max(2000)
  .regex(text, { error: message('SCH-220') })

/** Free text. */
export type Note = z.infer<typeof Note>
