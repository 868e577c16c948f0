import * as z from 'zod'
import { message } from '../problem.ts'

const word = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/**
 * A word in code: small letters, digits and hyphens, a letter first, at most 80 signs. Ids of facts, instruments, roles,
 * purposes, and values of choices are such words.
 *
 * @example
 * ```ts
 * import { CodeWord } from '@cairn/schemas'
 *
 * CodeWord.safeParse('papers-held').success // => true
 * CodeWord.safeParse('Papers held').success // => false
 * ```
 */
export const CodeWord = z.stringFormat('code-word', word, { error: message('SCH-210') }).max(80)

/** A code word as text. */
export type CodeWord = z.infer<typeof CodeWord>
