import * as z from 'zod'
import { message } from '../problem.ts'

const subtags = '(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*'

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
export const Language = z.stringFormat('language', new RegExp(`^[a-z]{2,3}${subtags}$`, 'i'), {
  error: message('SCH-208'),
})

/** A language code as text. */
export type Language = z.infer<typeof Language>
