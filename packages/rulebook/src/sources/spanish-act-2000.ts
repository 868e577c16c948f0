import { type Source, source } from '@cairn/engine'

/**
 * The Spanish act on foreigners.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.spanishAct2000.id // => 'es-act-4-2000'
 * ```
 */
export const spanishAct2000: Source = source({
  id: 'es-act-4-2000',
  title: 'Spanish Organic Act 4/2000',
  publisher: 'Spain',
  year: 2000,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'The consolidated text of article 59 bis was read, as amended by Organic Act 8/2015.',
})
