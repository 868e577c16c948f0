import { type Source, source } from '@cairn/engine'

/**
 * The Portuguese act on foreigners.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.portugueseAct2007.id // => 'pt-act-23-2007'
 * ```
 */
export const portugueseAct2007: Source = source({
  id: 'pt-act-23-2007',
  title: 'Portuguese Act 23/2007',
  publisher: 'Portugal',
  year: 2007,
  kind: 'law',
  licence: 'official text: facts are cited, the wording here is our own',
  read: '2026-11-23',
})
