import * as z from 'zod'

/**
 * Why an answer is not one value: nobody asked, the person is not sure, or the person declined to say. Three different
 * things, and none of them is a no.
 *
 * @example
 * ```ts
 * import { Why } from '@cairn/schemas'
 *
 * Why.options // => ['not-asked', 'unsure', 'declined']
 * ```
 */
export const Why = z.enum(['not-asked', 'unsure', 'declined'])

/** Why an answer is open. */
export type Why = z.infer<typeof Why>
