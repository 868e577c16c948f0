import * as z from 'zod'
import { message } from '../problem.ts'

// Capitals are written out, because a pattern in JSON Schema has no flags.
const subtags = '(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*'

/**
 * A language: a BCP 47 tag (`pt-BR`, `sr-Latn`) or an ISO 639-3 code (`prs`); sign languages too. Capitals do not
 * matter. The form is checked, not whether the language is registered: small languages must never be refused.
 *
 * @example
 * ```ts
 * import { Language } from '@cairn/schemas'
 *
 * Language.safeParse('sr-Latn').success // => true
 * Language.safeParse('en_GB').success // => false
 * ```
 */
export const Language = z.stringFormat('language', new RegExp(`^[A-Za-z]{2,3}${subtags}$`), {
  error: message('SCH-208'),
})

/** A language code as text. */
export type Language = z.infer<typeof Language>
