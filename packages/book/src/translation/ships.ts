import type { Translation } from './read-translation.ts'

/** Why a language version may not be shipped yet. */
export type HoldBack = 'nobody-read-it' | 'texts-unread' | 'texts-stale' | 'nothing-translated' | 'problems'

/** Whether a language version may be shipped, and why not; how many texts stay English. */
export type Shipping = { readonly ships: boolean; readonly because: readonly HoldBack[]; readonly inEnglish: number }

/**
 * Whether a language version may be shipped: only when a named role has read it, every text that is written was read,
 * and none was made from another English text. Texts that are open do not hold it back: they stay English, and are counted.
 *
 * @param translation - what {@link readTranslation} gave
 * @returns whether it ships, why not, and how many texts stay English
 *
 * @example
 * ```ts
 * import { readTranslation, ships, translationSheet } from '@cairn/book'
 *
 * const english = { instrument: 'example', language: 'en', asks: { cold: 'Are you cold?' } }
 * const fresh = readTranslation('example', english, translationSheet('example', english, { language: 'sw', dir: 'ltr' }))
 * ships(fresh) // => { ships: false, because: ['nobody-read-it', 'nothing-translated'], inEnglish: 1 }
 * ```
 */
export function ships({ reading, counts, problems }: Translation): Shipping {
  const because: HoldBack[] = [
    ...(reading === 'none yet' ? ['nobody-read-it' as const] : []),
    ...(counts.draft > 0 ? ['texts-unread' as const] : []),
    ...(counts.stale > 0 ? ['texts-stale' as const] : []),
    ...(counts.open === counts.all ? ['nothing-translated' as const] : []),
    ...(problems.length > 0 ? ['problems' as const] : []),
  ]
  return { ships: because.length === 0, because, inEnglish: counts.all - counts.read - counts.draft }
}
