import * as z from 'zod'
import { message } from '../problem.ts'

/** Digits and consonants that are not mixed up when read aloud or copied; without vowels no name can be written. */
const alphabet = '23456789bcdfghjkmnpqrstvwxz'
const groups = `[${alphabet}]{4}(-[${alphabet}]{4}){2,7}`
const uuid4 = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'

/**
 * A random name that says nothing: three to eight groups of four signs (`k7q2-m9xd-4vht`), or a random UUID (version
 * 4). Never a name, initials, a number in use elsewhere, or a hash of any of them; the key store lies apart.
 *
 * @example
 * ```ts
 * import { Pseudonym } from '@cairn/schemas'
 *
 * Pseudonym.safeParse('k7q2-m9xd-4vht').success // => true
 * Pseudonym.safeParse('mary-jane-anne').success // => false
 * ```
 */
export const Pseudonym = z.stringFormat('pseudonym', new RegExp(`^(${groups}|${uuid4})$`), {
  error: message('SCH-209'),
})

/** A pseudonym as text. */
export type Pseudonym = z.infer<typeof Pseudonym>

/**
 * Makes a pseudonym of 20 signs (about 95 bits) from random bytes. Bytes that would favour some signs are skipped, so
 * give 64; the source of randomness is yours, for example `crypto.getRandomValues(new Uint8Array(64))`.
 *
 * @param bytes - random bytes, 64 of them
 * @returns the pseudonym, or nothing when too few bytes could be used
 *
 * @example
 * ```ts
 * import { pseudonymFrom } from '@cairn/schemas'
 *
 * pseudonymFrom(new Uint8Array(64).map((_, i) => i)) // => '2345-6789-bcdf-ghjk-mnpq'
 * pseudonymFrom(new Uint8Array(3)) // => undefined
 * ```
 */
export const pseudonymFrom = (bytes: Uint8Array): string | undefined => {
  const fair = 256 - (256 % alphabet.length)
  const signs = [...bytes].filter((byte) => byte < fair).map((byte) => alphabet.charAt(byte % alphabet.length))
  if (signs.length < 20) return undefined
  return [0, 4, 8, 12, 16].map((from) => signs.slice(from, from + 4).join('')).join('-')
}
