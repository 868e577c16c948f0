import * as z from 'zod'
import { message } from '../problem.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to keep them out
const line = /^[^\u0000-\u001f\u007f-\u009f]*$/

/**
 * One line about an organisation or a service: its name, how to reach it. At most 300 signs, no line breaks or other
 * control characters. Never about a person: that is a {@link Note}.
 *
 * @example
 * ```ts
 * import { Line } from '@cairn/schemas'
 *
 * Line.safeParse('Open Door advice point').success // => true
 * ```
 */
export const Line = z
  .string()
  .min(1)
  .max(300)
  .regex(line, { error: message('SCH-220') })

/** One line about an organisation or a service. */
export type Line = z.infer<typeof Line>
