import type { Translation } from './read-translation.ts'
import { retold, spokenIn, type Words } from './texts.ts'

/**
 * The words in another language: the same shape, so that they can stand wherever the English ones can. A text that is
 * not translated, or was made from another English text, stays English: half a sentence of yesterday is worse.
 *
 * @param english - the English words
 * @param translation - what {@link readTranslation} gave for them; ask {@link ships} before anybody sees it
 * @returns words of the same type
 *
 * @example
 * ```ts
 * import { readTranslation, translated, translationSheet } from '@cairn/book'
 *
 * const english = { instrument: 'example', language: 'en', asks: { cold: 'Are you cold?', tired: 'Are you tired?' } }
 * const rows = translationSheet('example', english, { language: 'sw', dir: 'ltr' })
 * const sent = rows.map((row) => (row[0] === 'asks/cold' ? [...row.slice(0, 3), 'Unahisi baridi?', 'draft', ''] : row))
 * const swahili = translated(english, readTranslation('example', english, sent))
 * swahili.asks // => { cold: 'Unahisi baridi?', tired: 'Are you tired?' }
 * ```
 */
export function translated<W extends Words>(english: W, translation: Translation): W {
  const { language, dir, reading, texts } = translation
  const told = retold(english, (key, text) => {
    const one = Object.hasOwn(texts, key) ? texts[key] : undefined
    return one && one.state !== 'stale' ? one.says : text
  })
  return spokenIn(told, language, dir, reading)
}

/**
 * A language nobody speaks: every text between two marks, what is in braces untouched. With it a test sees which words
 * do not come from the wording, and whether a page turns round.
 *
 * @param english - the English words
 * @param dir - how it is written; `ar-XB` from right to left, `en-XA` from left to right
 * @returns words of the same type
 *
 * @example
 * ```ts
 * import { pseudoWords } from '@cairn/book'
 *
 * pseudoWords({ instrument: 'example', language: 'en', before: 'You may skip.' }, 'rtl')
 * // => { instrument: 'example', language: 'ar-XB', before: '⟦You may skip.⟧' }
 * ```
 */
export function pseudoWords<W extends Words>(english: W, dir: 'ltr' | 'rtl'): W {
  const told = retold(english, (_, text) => `⟦${text}⟧`)
  return spokenIn(told, dir === 'rtl' ? 'ar-XB' : 'en-XA', dir, 'none yet')
}
