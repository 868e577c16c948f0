import { type Source, source } from '@cairn/engine'

/**
 * The Turkish act on foreigners.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.turkishAct6458.id // => 'tr-act-6458'
 * ```
 */
export const turkishAct6458: Source = source({
  id: 'tr-act-6458',
  title: 'Turkish Act 6458',
  publisher: 'Türkiye',
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
})
